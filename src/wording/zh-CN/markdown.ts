export const markdown = {
  titledReference: (title: string, number: string) => `《${title}》（${number}）`,
  clauseReference: (number: string, clause: string | null) => (clause === null ? number : `${number} 第${clause}条`),
  unwrittenReference: (number: string, title: string) => `${number}《${title}》`,
  table: (count: number) => `表 ${count}，可左右滚动`,
  chart: (count: number) => `图 ${count}`,
  faults: {
    syntax: (reason: string) => ({
      problem: `这里的写法读不懂（${reason}）`,
      remedy: '正文里不要用尖括号 < 和花括号 {；组件要写成 <名称 /> 的样子',
    }),
    noNumber: { problem: '标题没有编号', remedy: '请在标题前写上条款号，例如“## 6 作业内容”' },
    wrongNumber: (expected: readonly string[]) => ({
      problem: '条款号跳号或重复',
      remedy: `接着上一条，这里应当是 ${expected.join(' 或 ')}`,
    }),
    wrongDepth: (marks: string) => ({ problem: '标题的层次与条款号不符', remedy: `请在标题前写 ${marks}` }),
    unknownDocument: (number: string) => ({
      problem: `引用了目录里没有的文件 ${number}`,
      remedy: '请核对编号，或先在 manual.yaml 里登记这份文件',
    }),
    unknownClause: (title: string, clause: string) => ({
      problem: `《${title}》里没有第${clause}条`,
      remedy: '请核对条款号，或只引用文件编号',
    }),
    deadLink: (url: string) => ({
      problem: `链接“${url}”没有对应的页面或条款`,
      remedy: '站内链接请写文件编号，例如 [分级标准](SH-4-08#6.1)',
    }),
    unknownComponent: (allowed: readonly string[]) => ({
      problem: '不认识这个组件',
      remedy: `请核对拼写；可以用的有 ${allowed.join('、')}`,
    }),
    code: {
      problem: '正文里写了程序代码',
      remedy: '请删去花括号或 import、export 语句；数字用 <Value id="参数标识" /> 引用',
    },
    laneDiffers: (chart: readonly string[], listed: readonly string[]) => ({
      problem: `流程图的泳道（${chart.join('、')}）与 lanes 里写的（${listed.join('、')}）不一致`,
      remedy: '请使两处名称和顺序相同',
    }),
    stepWithoutNode: { problem: '流程图里没有这一步', remedy: '请核对 id，或在图里补上这一步' },
    nodeWithoutStep: { problem: '流程图里的这一步没有写进 steps', remedy: '请在 steps 里补上它的说明' },
    noChart: { problem: '流程文件里没有流程图', remedy: '请在正文里加上 ```mermaid 流程图' },
  },
};
