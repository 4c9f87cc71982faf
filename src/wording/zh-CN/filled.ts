/** Words of the filled PDF: on the paper, on the button that makes it, and of the command line. */
export const filled = {
  unused: '/',
  continued: (label: string) => `${label}（续）`,
  notPrintable: (field: string, characters: string) =>
    `${field}里有打印字体没有的字符：${characters}。请删去或换成文字后再生成 PDF。`,

  make: '生成 PDF',
  hint: (megabytes: string) => `第一次生成要先取打印字体和程序，约 ${megabytes} MB；取到后断网也能用。`,
  loading: (megabytes: string) => `正在取打印字体和程序，第一次约 ${megabytes} MB……`,
  received: (done: string, all: string) => `正在取打印字体：${done} / ${all} MB……`,
  loadingFull: (megabytes: string) => `内容里有生僻字，正在取完整字体，约 ${megabytes} MB……`,
  drawing: '正在排版……',
  saved: (name: string, pages: number) => `已生成“${name}”，共 ${pages} 页。`,
  savedWithProblems: (name: string, pages: number, problems: number) =>
    `已生成“${name}”，共 ${pages} 页；内容还有 ${problems} 处需要改正，请点“检查”查看。`,
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
    noCopy: (copy: string, copies: number) => `没有第“${copy}”联：本表共 ${copies} 联，请写 1 到 ${copies} 的数字。`,
    unreadable: (file: string) => `读不出文件 ${file}，请核对路径和文件名。`,
    notJson: (file: string) => `${file} 不是 JSON 记录，请用填表页的“导出记录”另存。`,
    otherForm: (file: string, form: string, number: string) =>
      `${file} 是表单 ${form} 的记录，不能填进 ${number}，请换文件或改编号。`,
    otherVersion: (file: string, version: string, current: string) =>
      `${file} 是 ${version} 版的记录，现行版是 ${current}，栏目可能不同，请在现行版填表页重新填写或核对。`,
    unknownColumn: (column: string) => `第 1 行：表单没有叫“${column}”的栏目，这一列没有填入；请核对列名。`,
    twoColumns: (column: string) =>
      `第 1 行：有几个栏目都印作“${column}”，分不清是哪一个，这一列没有填入；请改用英文栏目名。`,
    noHeader: (file: string) => `${file} 没有表头行。第 1 行请写栏目名，从第 2 行起一行一份记录。`,
    noRecords: (file: string) => `${file} 只有表头，没有记录。`,
    wrongValue: (line: number, field: string, value: string, expected: string) =>
      `第 ${line} 行：${field}的“${value}”不合用，请写成${expected}。`,
    tooManyValues: (line: number, values: number, columns: number) =>
      `第 ${line} 行：有 ${values} 列，比表头的 ${columns} 列多；请检查这一行的逗号和引号。`,
    expected: {
      number: '数字',
      date: '2026-11-24 这样的日期',
      dateTime: '2026-11-24 09:30 这样的时间',
      time: '09:30 这样的时间',
      month: '2026-11 这样的月份',
      yesNo: '“是”或“否”',
      oneOf: (options: readonly string[]) => `下列之一：${options.join('、')}`,
      someOf: (options: readonly string[]) => `下列的一项或几项，用“；”分开：${options.join('、')}`,
      days: '每天一个符号，用空格分开，上下午用“｜”分开',
    },
    problem: (line: number, message: string) => `第 ${line} 行：${message}（仍已生成）`,
    failedLine: (line: number, message: string) => `第 ${line} 行没有生成：${message}`,
    progress: (done: number, all: number, rate: string) => `${done}/${all}，每秒 ${rate} 份`,
    done: (files: number, folder: string, seconds: string) => `已生成 ${files} 份 PDF，在 ${folder}，用时 ${seconds} 秒。`,
    someFailed: (failed: number) => `${failed} 行没有生成，见上面的说明；改正后可只重做这些行。`,
    written: (file: string, pages: number) => `已生成 ${file}，共 ${pages} 页。`,
    reminder: (message: string) => `记录需要核对：${message}`,
  },
};
