export const forms = {
  faults: {
    noCopies: { problem: '没有写明联次', remedy: '请在 copies 里至少写一联，例如“第一联 存根”' },
    notPlaced: { problem: '这个栏目没有排进版面', remedy: '请在 layout 里给它一个位置，或从 fields 里删去' },
    placedTwice: { problem: '这个栏目在版面里排了不止一次', remedy: '请只保留一处' },
    rowWidth: (width: number) => ({
      problem: `这一行共占 ${width} 栏，不是 12 栏`,
      remedy: '请改各栏的宽度，使一行相加正好是 12',
    }),
    noLabel: {
      problem: '这个栏目没有名称',
      remedy: "请把印在纸上的名称写在括号里的第一个引号中，例如 field.text('客户姓名')",
    },
    unknownField: { problem: '版面里用了 fields 里没有的栏目', remedy: '请核对拼写，或在 fields 里加上它' },
    noPrintedForm: {
      problem: '这种栏目不知道怎样印在纸上',
      remedy: '请改用 field 词汇表里的写法，例如 field.text 或 field.choice',
    },
    ruleOnUnknownField: { problem: '规则里提到的栏目不存在', remedy: '请核对拼写；表格的列写成“表格.列”' },
    badExample: (message: string) => ({
      problem: `示例记录不符合表单的要求：${message}`,
      remedy: '请改正 examples 里的数据',
    }),
    notAForm: { problem: '这个文件没有用 defineForm 导出表单', remedy: '请写成 export default defineForm({ … })' },
    failedToLoad: (message: string) => ({
      problem: `表单文件读不出来：${message}`,
      remedy: '请检查括号、引号和逗号是否成对',
    }),
  },
};
