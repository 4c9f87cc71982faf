/** What is said when a filled PDF is read back, on the command line and on a fill page. */
export const readPdf = {
  usage: '用法：npm run read -- 填好的表单.pdf [记录.json]',
  notAPdf: (file: string) => `“${file}”不是能打开的 PDF 文件，请重新保存或换一个文件。`,
  notAForm: (file: string) => `“${file}”不是本手册的可填写表单，请选择从本站下载、填好后保存的 PDF。`,
  otherForm: (form: string, title: string) => `这份 PDF 是 ${form}，不是本页的“${title}”，请到那张表单的填写页读取。`,
  otherVersion: (form: string, version: string, current: string) =>
    `这份 PDF 是 ${form} 的 ${version} 版，现行版本是 ${current}：能对上的栏目已经读出，请逐项核对。`,
  summary: (title: string, problems: number) =>
    problems === 0 ? `“${title}”已读出，全部符合要求。` : `“${title}”已读出，有 ${problems} 处需要改正（见上）。`,
};
