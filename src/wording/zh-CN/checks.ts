/** What a person filling in a form is told: which field, as printed, and what to do. `name` comes from `field` or `column`. */
export const checks = {
  field: (label: string) => `“${label}”`,
  column: (heading: string, row: string, label: string) => `“${heading}”${row}的“${label}”`,
  inTable: (heading: string, row: string) => `“${heading}”${row}`,
  /** An author's own sentence about a row. */
  ofRow: (row: string, sentence: string) => `${row}：${sentence}`,
  row: (number: number) => `第 ${number} 行`,
  labelledRow: (label: string) => `“${label}”一行`,

  write: (name: string) => `请填写${name}。`,
  choose: (name: string) => `请选择${name}。`,
  chooseAgain: (name: string) => `${name}里没有这个选项，请从列出的选项中重新选择。`,
  chooseAtLeast: (name: string, count: number) => `${name}至少选 ${count} 项，请勾选。`,
  yesOrNo: (name: string) => `请在${name}选“是”或“否”。`,
  tooShort: (name: string, least: number, now: number) => `${name}至少写 ${least} 个字，现在 ${now} 个字，请补充。`,
  tooLong: (name: string, most: number, now: number) => `${name}最多写 ${most} 个字，现在 ${now} 个字，请删减。`,
  digitsOnly: (name: string) => `${name}只能填数字，请去掉文字和单位。`,
  atLeast: (name: string, least: string) => `${name}不能小于 ${least}，请改正。`,
  atMost: (name: string, most: string) => `${name}不能大于 ${most}，请改正。`,
  wholeNumber: (name: string) => `${name}只能填整数，请去掉小数。`,
  cents: (name: string) => `${name}最多两位小数（精确到分），请改正。`,
  steps: (name: string, step: number) => `${name}应是 ${step} 的整数倍，请改正。`,
  formats: {
    mobile: (name: string) => `${name}不是手机号码，请填 1 开头的 11 位数字。`,
    phone: (name: string) => `${name}不是电话号码，请填区号和号码，例如 010-12345678，或 400-123-4567。`,
    'phone-or-mobile': (name: string) =>
      `${name}不是电话号码，请填 11 位手机号码，或区号和座机号码，例如 010-12345678。`,
    email: (name: string) => `${name}不是电子邮箱地址，请检查“@”前后有没有漏写。`,
    postcode: (name: string) => `${name}应是 6 位数字，请改正。`,
    'credit-code': (name: string) => `${name}的校验码不对，请照营业执照逐位核对 18 位统一社会信用代码。`,
    'serial-number': (name: string) => `${name}应是 4 到 32 位字母、数字或短横线，请照铭牌核对。`,
    'invoice-number': (name: string) => `${name}应是 6 到 40 位字母、数字或短横线，请照发票或订单核对。`,
  },
  date: (name: string) => `${name}不是有效的日期，请按“年-月-日”填写，例如 2026-12-01。`,
  dateTime: (name: string) => `${name}不是有效的时间，请填日期和几点几分，例如 2026-12-01 09:30。`,
  time: (name: string) => `${name}不是有效的时间，请填几点几分，例如 09:30。`,
  month: (name: string) => `${name}不是有效的月份，请按“年-月”填写，例如 2026-12。`,
  markDays: (name: string) => `请在${name}里逐日填写符号。`,
  unknownMark: (name: string, day: number) => `${name}里 ${day} 日的符号不在符号说明里，请重新选择。`,
  tooFewRows: (name: string, least: number) => `${name}至少填写 ${least} 行。`,
  tooManyRows: (name: string, most: number) => `${name}最多 ${most} 行，请另填一张。`,
  wrong: (name: string) => `${name}填得不对，请重新填写。`,

  notFuture: (name: string, now: string) => `${name}不能晚于现在（${now}），请改为实际的日期。`,
  requiredIf: (name: string, condition: string) => `请填写${name}：${condition}时必填。`,
  conditions: {
    is: (name: string, value: string) => `${name}为“${value}”`,
    isNot: (name: string, value: string) => `${name}不是“${value}”`,
    includes: (name: string, value: string) => `${name}选了“${value}”`,
    atLeast: (name: string, value: number) => `${name}为 ${value} 或更大`,
    filled: (name: string) => `填写了${name}`,
  },
  yes: '是',
  no: '否',
  order: {
    before: (name: string, other: string, value: string) => `${name}必须早于${other}（${value}），请核对这两处。`,
    'on-or-before': (name: string, other: string, value: string) =>
      `${name}不能晚于${other}（${value}），请核对这两处。`,
    after: (name: string, other: string, value: string) => `${name}必须晚于${other}（${value}），请核对这两处。`,
    'on-or-after': (name: string, other: string, value: string) =>
      `${name}不能早于${other}（${value}），请核对这两处。`,
  },
  withinDays: (name: string, other: string, days: number, last: string) =>
    `${name}应在${other}之后 ${days} 天以内，请改为 ${last} 或更早的日期。`,
  notMoreThan: (name: string, other: string, value: string) => `${name}不能大于${other}（${value}），请核对这两处。`,
  repeated: (name: string, row: number) => `${name}与第 ${row} 行相同，请改正其中一处。`,
  calculated: (name: string, right: string) => `${name}按其他栏目算出来是 ${right}，请改为这个数，或核对那些栏目。`,

  /** For the author of a `calc` rule. */
  expression: {
    syntax: (part: string) => ({
      problem: `算式读不懂：${part}`,
      remedy: '请检查括号和引号是否成对、运算符两边是否都有内容',
    }),
    function: (part: string) => ({
      problem: `算式里没有“${part}”这个函数`,
      remedy: '请核对拼写，可用的函数见 src/forms/expression-functions.ts',
    }),
    values: (part: string) => ({
      problem: `函数“${part}”括号里的项数不对`,
      remedy: '请照 src/forms/expression-functions.ts 里的说明改正',
    }),
    operator: (part: string) => ({
      problem: `算式里不能用运算符“${part}”`,
      remedy: '请只用 + - * / < <= > >= == != && || ?? 和 ? :',
    }),
    name: (part: string) => ({ problem: `算式里的栏目“${part}”不存在`, remedy: '请核对拼写；表格的列写成“表格.列”' }),
  },
};
