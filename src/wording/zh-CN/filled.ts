/** Words of the filled PDF: on the paper, on the button that makes it, and of the command line. */
export const filled = {
  unused: '/',
  continued: (label: string) => `${label}（续）`,
  notPrintable: (field: string, characters: string) =>
    `${field}里有打印字体没有的字符：${characters}。请删去或换成文字后再生成 PDF。`,

  make: '生成 PDF',
  hint: '选“打印联次”可以只生成一联。第一次生成要先取打印字体和程序，共约 5 MB；取到后断网也能用。',
  loading: '正在取打印字体和程序，第一次共约 5 MB……',
  received: (done: string, all: string) => `正在取打印字体：${done} / ${all} MB……`,
  receivedFull: (done: string, all: string) => `内容里有生僻字，正在取完整字体：${done} / ${all} MB……`,
  drawing: '正在排版……',
  saved: (name: string) => `已生成“${name}”。`,
  savedWithProblems: (name: string, problems: number) =>
    `已生成“${name}”。内容还有 ${problems} 处需要改正，请点“检查”查看。`,
  notLoaded: '打印字体或程序没有取到。请连上网络后再点一次；已填的内容还在。',
  failed: '这份 PDF 没有生成。请检查是否有特别长的内容，或改用“打印”；已填的内容还在。',
  fileName: (number: string, title: string, own: string) => `${number} ${title} ${own}`,

  command: {
    usage: [
      '用法：npm run fill -- 表单编号 记录.json 输出.pdf [--copy 1]',
      '      npm run fill -- 表单编号 记录.csv 输出文件夹/ [--copy 1]',
      '--copy 只生成第几联；不写就生成全部联次。',
    ].join('\n'),
    unknownForm: (number: string) => `没有编号为“${number}”的表单，请写成 SH-5-21 这样的编号。`,
    noCopy: (copy: number, copies: number) => `没有第“${copy}”联：本表共 ${copies} 联，请写 1 到 ${copies} 的数字。`,
    unreadable: (file: string) => `读不出文件 ${file}，请核对路径和文件名。`,
    notJson: (file: string) => `${file} 不是 JSON 记录，请用填表页的“导出记录”另存。`,
    otherForm: (file: string, form: string, number: string) =>
      `${file} 是表单 ${form} 的记录，不能填进 ${number}，请换文件或改编号。`,
    otherVersion: (file: string, version: string, current: string) =>
      `${file} 是 ${version} 版的记录，现行版是 ${current}，栏目可能不同，请在现行版填表页重新填写或核对。`,
    unknownColumn: (column: string) => `表头里的“${column}”不是本表的栏目，这一列没有填入。请核对列名后重做。`,
    twoColumns: (column: string) =>
      `表头里的“${column}”对应几个栏目，分不清是哪一个，这一列没有填入。请改用英文栏目名。`,
    noRecords: (file: string) => `${file} 里没有记录：第 1 行写栏目名，从第 2 行起一行一份记录。`,
    tooManyValues: (values: number, columns: number) =>
      `有 ${values} 列，比表头的 ${columns} 列多；请检查这一行的逗号和引号`,
    failedLine: (line: number, message: string) => `第 ${line} 行没有生成：${message.replace(/。$/, '')}。`,
    progress: (done: number, all: number, rate: string) => `${done}/${all}，每秒 ${rate} 份`,
    done: (files: number, folder: string, seconds: string) =>
      `已生成 ${files} 份 PDF，在 ${folder}，用时 ${seconds} 秒。`,
    incomplete: (records: number) => `其中 ${records} 份还有必填栏目空着，请打印后补填。`,
    someFailed: (failed: number) => `${failed} 行没有生成，原因见上面。改正后重做即可，已有的文件会被替换。`,
    written: (file: string) => `已生成 ${file}。`,
    check: (message: string) => `请核对：${message}`,
    line: (line: number) => `第${line}行`,
  },
};
