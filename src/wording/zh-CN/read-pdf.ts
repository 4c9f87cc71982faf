/** What is said when a filled PDF is read back, on the command line and on a fill page. */
export const readPdf = {
  usage: '用法：npm run read -- 填好的表单.pdf [记录.json]',
  notAPdf: (file: string) => `“${file}”不是能打开的 PDF 文件，请重新保存或换一个文件。`,
  notAForm: (file: string) => `“${file}”不是本手册的可填写表单，请选择从本站下载、填好后保存的 PDF。`,
  encrypted: (file: string) => `“${file}”加了密码，读不出内容。请在 PDF 软件里另存一份不加密的，再选它。`,
  noFields: (file: string) => `“${file}”里没有可填写的栏目（可能是打印出来的 PDF），读不出内容。请选可填写的那一份。`,
  notLoaded: '读取 PDF 的程序没有取到。请连上网络后再选一次。',
  otherForm: (form: string, title: string) => `这份 PDF 是 ${form}，不是本页的“${title}”，请到那张表单的填写页读取。`,
  otherVersion: (form: string, version: string, current: string) =>
    `这份 PDF 是 ${form} 的 ${version} 版，现行版本是 ${current}：能对上的栏目已经读出，请逐项核对。`,
  notRead: (name: string, value: string) => `“${name}”里的“${value}”没有读出：现行表单里没有这一栏，或在纸上签写。`,
  summary: (title: string, problems: number) =>
    problems === 0 ? `“${title}”已读出，全部符合要求。` : `“${title}”已读出，有 ${problems} 处需要改正（见上）。`,
};
