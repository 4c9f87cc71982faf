const shapes = '方框 [任务]、菱形 {判断？}、圆头 ([开始或结束])、@{ shape: doc } 和 @{ shape: manual-input }';

export const diagrams = {
  /** The text of a node or a line of the source, as quoted in a message. */
  faults: {
    syntax: (text: string, reason: string) => ({
      problem: text === '' ? `流程图写法有误（${reason}）` : `流程图这一行“${text}”写法有误（${reason}）`,
      remedy: '请检查这一行的括号、引号和箭头；箭头写成 -->，带引号的名称首尾引号要成对',
    }),
    unknownType: (text: string) => ({
      problem: text === '' ? '流程图是空的' : `不认识“${text}”这种图`,
      remedy: '第一行请写 swimlane-beta TB（泳道图）或 flowchart TB（其他图），方向只能是从上到下',
    }),
    unsupported: (text: string) => ({
      problem: `流程图里不能用“${text}”这种写法`,
      remedy: '请删去这一行；颜色、线型和版式由网站统一决定',
    }),
    badClick: (text: string) => ({
      problem: `链接“${text}”写法有误`,
      remedy: '请写成 click 步骤编号 "文件编号"，例如 click s2 "SH-5-21"',
    }),
    missingTitle: {
      problem: '流程图没有标题',
      remedy: '请在第一行下面加一行 accTitle: 图的标题',
    },
    missingDescription: {
      problem: '流程图没有文字说明',
      remedy: '请在 accTitle 下面加一行 accDescr: 用一两句话说明图的内容，供看不见图的人使用',
    },
    unknownShape: (name: string, label: string) => ({
      problem: label === '' ? `不认识形状“${name}”` : `“${label}”用了不认识的形状“${name}”`,
      remedy: `只能用${shapes}`,
    }),
    undeclared: (id: string) => ({
      problem: `箭头指到的“${id}”没有写明是什么`,
      remedy: `请核对编号，或补上它的文字，例如 ${id}[要做的事]`,
    }),
    unknownEdge: (from: string, to: string) => ({
      problem: `从“${from}”到“${to}”的线型不能用`,
      remedy: '请用 -->（箭头）、---（直线）、-.->（虚线箭头）或 -.-（虚线）',
    }),
    selfEdge: (label: string) => ({
      problem: `“${label}”的箭头指回了自己`,
      remedy: '请指向另一个步骤，或在文字里写明重复的条件',
    }),
    edgeToLane: (title: string) => ({
      problem: `箭头连到了泳道“${title}”`,
      remedy: '泳道图里的箭头只能连步骤，请改成泳道里的某一步',
    }),
    emptyGroup: (title: string) => ({
      problem: `“${title}”里一个步骤也没有`,
      remedy: '请把它负责的步骤写进 subgraph 和 end 之间，或删去它',
    }),
    nestedGroup: (title: string) => ({
      problem: `“${title}”里面又套了一层 subgraph`,
      remedy: '请把里层的步骤直接写在外层里',
    }),
    noLane: (label: string) => ({
      problem: `“${label}”不在任何泳道里`,
      remedy: '请把它移到负责人的 subgraph 和 end 之间',
    }),
    groupInFlow: (title: string) => ({
      problem: `带判断或回路的图里不能用分组“${title}”`,
      remedy: '请把第一行改成 swimlane-beta TB，让每一步都在一个泳道里，或去掉分组',
    }),
    unknownClick: (id: string) => ({
      problem: `click 指的“${id}”不在图里`,
      remedy: '请核对编号；click 只能写图里的步骤',
    }),
    badCharacter: (character: string, label: string) => ({
      problem: `“${label}”里有不能用的符号 ${character}`,
      remedy: '引号请用《》或「」，省略号和破折号请改写；小于、大于请写汉字',
    }),
    tooManyLines: (label: string, limit: number) => ({
      problem: `“${label}”超过 ${limit} 行，形状里放不下`,
      remedy: '请缩短文字，细节写到步骤说明里',
    }),
    tooWide: (line: string) => ({
      problem: `“${line}”这一行太长，伸出了形状`,
      remedy: '请缩短，或用 <br> 换行；方框每行最多 10 个汉字，菱形每行最多 8 个汉字、三行时首尾两行要短些',
    }),
    fewExits: (label: string) => ({
      problem: `判断“${label}”的出口不到两个`,
      remedy: '请给每个结果画一个箭头；没有第二种结果的，改用方框',
    }),
    manyExits: (label: string) => ({
      problem: `判断“${label}”的出口超过三个`,
      remedy: '请拆成两个判断，或把结果合并',
    }),
    unlabelledExit: (label: string) => ({
      problem: `判断“${label}”有一个出口没有写结果`,
      remedy: '请在箭头上写明，例如 -->|是|',
    }),
  },
  figure: {
    chart: (title: string) => `${title}（图，可左右滚动）`,
    hint: '图比屏幕宽时可左右滑动，也可展开下面的文字版。',
    steps: (count: number) => `按步骤阅读（共 ${count} 步）`,
    parts: (count: number) => `文字版（共 ${count} 项）`,
    linkName: (label: string, title: string) => `${label}（打开${title}）`,
    unwritten: (target: string) => `${target}（编写中）`,
    kinds: { start: '（开始）', end: '（结束）', decision: '（判断）' },
    step: (number: number) => `第 ${number} 步`,
    onTo: (step: string) => `转${step}`,
    backTo: (step: string) => `回到${step}`,
    exit: (label: string, sentence: string) => `${label}：${sentence}`,
    exits: (parts: readonly string[]) => parts.join('；'),
    below: (labels: readonly string[]) => `下接：${labels.join('、')}`,
  },
};
