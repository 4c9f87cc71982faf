export const commands = {
  stopped: (faults: number) => `共 ${faults} 处需要改正，没有生成新的网站。`,
  built: (pages: number, seconds: string, folder: string) =>
    `网站已生成：${pages} 页可搜索，用时 ${seconds} 秒，在 ${folder}。`,
  serving: (address: string) => `手册在 ${address} 打开；按 Ctrl+C 停止。`,
  checked: (documents: number, forms: number) => `检查通过：${documents} 份文件，${forms} 张表单。`,
  incomplete: (number: string) => ({
    problem: '这份文件还没有写',
    remedy: `请写好 ${number}，或在 company.yaml 的 leaveOut 里列出它`,
  }),
  newUsage: '用法：npm run new -- policy|flow|position|form [编号] [名称]',
  askNumber: '文件编号（例如 SH-4-23）：',
  askTitle: '文件名称：',
  badNumber: (number: string, level: string) => `编号“${number}”不合用，请写成 ${level} 这样的编号。`,
  notListed: (number: string) => `编号 ${number} 不在 manual.yaml 里，请先在目录里登记一行。`,
  alreadyWritten: (number: string, file: string) => `${number} 已经有文件：${file}。`,
  titleDiffers: (listed: string) => `目录里的名称是“${listed}”，已按目录填写。`,
  created: (file: string) => `已生成 ${file}，请打开它填写内容。`,
};
