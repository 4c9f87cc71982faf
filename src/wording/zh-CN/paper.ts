/** Words printed on every form, and what a viewer says about its fields. */
export const paper = {
  formats: {
    blank: '空白打印版（PDF）',
    fillable: '可填写版（PDF）',
  },
  head: {
    serial: '单号',
    policy: (number: string) => `引用文件：${number}`,
    hotline: (number: string) => `服务热线 ${number}`,
    scan: '扫码看现行版本',
    filledBy: '填写人',
    filledWhen: '填写时机',
  },
  foot: {
    page: (page: number, pages: number) => `第 ${page} 页 共 ${pages} 页`,
    edition: (number: string, from: string) => `${number}（${from}起使用）`,
    retention: (period: string) => `保存期限：${period}`,
  },
  instructions: {
    heading: '填表说明',
    required: '标 * 的项目必填，没有内容的格填“/”或“无”。',
    correcting: '写错时在原字上划一条横线，在旁边改正，签名并写日期；不要涂改。',
    privacy: (text: string) => `保密：${text}。`,
  },
  field: {
    required: (label: string) => `${label}（必填）`,
    inRow: (row: number, label: string) => `第 ${row} 行 ${label}`,
    inNamedRow: (name: string, label: string) => `${name} ${label}`,
    option: (label: string, option: string) => `${label}：${option}`,
    signedOn: (label: string) => `${label} 日期`,
    inWords: (label: string) => `${label} 大写`,
    day: (day: number, half: string) => `${day}日 ${half}`,
    calculated: '自动计算',
    autoNumber: (pattern: string) => `编号：${pattern}`,
    clickElsewhere: '本表可在屏幕上填写。填完后请点击空白处再保存；本行不会打印。',
  },
  autoNumber: { YYYY: '年', MM: '月', DD: '日', sequence: (digits: string) => `${digits}位序号` },
  dateParts: { year: '年', month: '月', day: '日', hour: '时', minute: '分' },
  yesNo: { yes: '是', no: '否' },
  amount: { figures: '小写 ¥', words: '大写', yuan: '元' },
  percent: '%',
  stampHere: '（盖章）',
  withheld: '本联不填',
  legend: '说明',
  optionsOf: (label: string, options: readonly string[]) => `${label}：${options.join('、')}`,
  optionList: (options: readonly string[]) => options.join('／'),
  faults: {
    missingGlyph: (characters: string) => ({
      problem: `打印字体里没有这些字符：${characters}`,
      remedy: '请换成常用字或常用符号，打勾的方框由系统画出，不用写在文字里',
    }),
    pageCount: (pages: number, promised: number) => ({
      problem: `各联合计应为 ${promised} 页，排出来是 ${pages} 页`,
      remedy: '请增减栏目、行数或行高，或改正页数；有背面的，背面另算一页',
    }),
    form: (number: string, title: string) => `表单 ${number} ${title}`,
  },
};
