import { describe, expect, test } from 'vitest';
import { checkRecord, type Problem } from '../../src/forms/check-record.ts';
import { remindersOf } from '../../src/forms/check-rules.ts';
import type { FormRecord, InputKind, Rule } from '../../src/forms/form-model.ts';
import { definition, example, model, now } from './every-kind-model.ts';

function check(change: FormRecord): Problem[] {
  return checkRecord(definition.fields, model, { ...example, ...change }, now);
}

interface Mistake {
  readonly enters: FormRecord;
  /** Where the message stands and what it says. */
  readonly says: readonly [field: string, message: string];
}

const row = { code: 'P1', count: 2, price: 10 };
const shift = (halves: string[][]) => ({ shifts: [{ name: '示例乙', days: { halves } }] });

/** Per kind of input what a person may do wrong; `null` where nothing can be entered on screen. */
const mistakes: { readonly [K in InputKind]: readonly Mistake[] | null } = {
  text: [
    { enters: { customer: '' }, says: ['customer', '请填写“客户姓名”。'] },
    { enters: { customer: '甲' }, says: ['customer', '“客户姓名”至少写 2 个字，现在 1 个字，请补充。'] },
    { enters: { customer: '甲'.repeat(11) }, says: ['customer', '“客户姓名”最多写 10 个字，现在 11 个字，请删减。'] },
    { enters: { mobile: '1380000' }, says: ['mobile', '“手机”不是手机号码，请填 1 开头的 11 位数字。'] },
    {
      enters: { landline: '12' },
      says: ['landline', '“座机”不是电话号码，请填区号和号码，例如 010-12345678，或 400-123-4567。'],
    },
    {
      enters: { phone: '12' },
      says: ['phone', '“联系电话”不是电话号码，请填 11 位手机号码，或区号和座机号码，例如 010-12345678。'],
    },
    { enters: { email: '甲.example.com' }, says: ['email', '“邮箱”不是电子邮箱地址，请检查“@”前后有没有漏写。'] },
    { enters: { postcode: '1234' }, says: ['postcode', '“邮编”应是 6 位数字，请改正。'] },
    {
      enters: { creditCode: '91350100M000100Y44' },
      says: ['creditCode', '“信用代码”的校验码不对，请照营业执照逐位核对 18 位统一社会信用代码。'],
    },
    {
      enters: { serialNumber: 'A1' },
      says: ['serialNumber', '“机身编号”应是 4 到 32 位字母、数字或短横线，请照铭牌核对。'],
    },
    {
      enters: { invoiceNumber: '12345' },
      says: ['invoiceNumber', '“发票号”应是 6 到 40 位字母、数字或短横线，请照发票或订单核对。'],
    },
  ],
  'long-text': [
    { enters: { story: ' ' }, says: ['story', '请填写“经过”。'] },
    { enters: { story: '漏水' }, says: ['story', '“经过”至少写 5 个字，现在 2 个字，请补充。'] },
    { enters: { story: '漏'.repeat(21) }, says: ['story', '“经过”最多写 20 个字，现在 21 个字，请删减。'] },
  ],
  number: [
    { enters: { people: undefined }, says: ['people', '请填写“人数”。'] },
    { enters: { people: '两' }, says: ['people', '“人数”只能填数字，请去掉文字和单位。'] },
    { enters: { people: 0 }, says: ['people', '“人数”不能小于 1，请改正。'] },
    { enters: { people: 10, escalatedTo: '主管' }, says: ['people', '“人数”不能大于 9，请改正。'] },
    { enters: { people: 1.5 }, says: ['people', '“人数”只能填整数，请去掉小数。'] },
    { enters: { hours: 0.7 }, says: ['hours', '“工时”应是 0.5 的整数倍，请改正。'] },
    { enters: { parts: [{ ...row, count: 0 }] }, says: ['parts.0.count', '“配件”第 1 行的“数量”不能小于 1，请改正。'] },
  ],
  money: [
    { enters: { price: null }, says: ['price', '请填写“价格（元）”。'] },
    { enters: { price: '三百元' }, says: ['price', '“价格（元）”只能填数字，请去掉文字和单位。'] },
    { enters: { price: 10.005 }, says: ['price', '“价格（元）”最多两位小数（精确到分），请改正。'] },
    { enters: { price: -1 }, says: ['price', '“价格（元）”不能小于 0，请改正。'] },
    { enters: { price: 1000.01 }, says: ['price', '“价格（元）”不能大于 1000，请改正。'] },
  ],
  date: [
    { enters: { boughtOn: '' }, says: ['boughtOn', '请填写“购买日期”。'] },
    {
      enters: { boughtOn: '2026-02-30' },
      says: ['boughtOn', '“购买日期”不是有效的日期，请按“年-月-日”填写，例如 2026-12-01。'],
    },
  ],
  'date-time': [
    {
      enters: { arrivedAt: '昨天下午' },
      says: ['arrivedAt', '“到达时间”不是有效的时间，请填日期和几点几分，例如 2026-12-01 09:30。'],
    },
  ],
  time: [{ enters: { startsAt: '9点' }, says: ['startsAt', '“开始”不是有效的时间，请填几点几分，例如 09:30。'] }],
  month: [{ enters: { month: '11月' }, says: ['month', '“月份”不是有效的月份，请按“年-月”填写，例如 2026-12。'] }],
  choice: [
    { enters: { channel: '' }, says: ['channel', '请选择“渠道”。'] },
    {
      enters: { channel: '网上', invoiceNumber: '12345678' },
      says: ['channel', '“渠道”里没有这个选项，请从列出的选项中重新选择。'],
    },
  ],
  choices: [
    { enters: { wishes: [] }, says: ['wishes', '“诉求”至少选 1 项，请勾选。'] },
    { enters: { wishes: ['送花'] }, says: ['wishes', '“诉求”里没有这个选项，请从列出的选项中重新选择。'] },
  ],
  'yes-no': [{ enters: { urgent: undefined }, says: ['urgent', '请在“是否加急”选“是”或“否”。'] }],
  attachment: [
    { enters: { proof: '照'.repeat(201) }, says: ['proof', '“附件”最多写 200 个字，现在 201 个字，请删减。'] },
  ],
  'auto-number': [
    { enters: { slip: '' }, says: ['slip', '请填写“单据编号”。'] },
    { enters: { slip: '9'.repeat(33) }, says: ['slip', '“单据编号”最多写 32 个字，现在 33 个字，请删减。'] },
  ],
  days: [
    { enters: shift([[''], ['']]), says: ['shifts.0.days', '请在“出勤”第 1 行的“日期”里逐日填写符号。'] },
    {
      enters: shift([['√', '早'], ['√']]),
      says: ['shifts.0.days', '“出勤”第 1 行的“日期”里 2 日的符号不在符号说明里，请重新选择。'],
    },
  ],
  signature: null,
  stamp: null,
  computed: null,
  'row-number': null,
  'fixed-text': null,
};

const broken: { readonly [K in Rule['kind']]: readonly Mistake[] } = {
  'not-future': [
    {
      enters: { boughtOn: '2026-11-25' },
      says: ['boughtOn', '“购买日期”不能晚于现在（2026-11-24），请改为实际的日期。'],
    },
  ],
  'required-if': [
    {
      enters: { channel: '其他', invoiceNumber: '12345678' },
      says: ['otherChannel', '请填写“其他渠道”：“渠道”为“其他”时必填。'],
    },
    { enters: { urgent: true }, says: ['urgentReason', '请填写“加急原因”：“是否加急”为“是”时必填。'] },
    { enters: { refundOn: '2026-11-01' }, says: ['refundReason', '请填写“退款说明”：填写了“退款日期”时必填。'] },
    { enters: { wishes: ['赔偿'] }, says: ['claim', '请填写“索赔（元）”：“诉求”选了“赔偿”时必填。'] },
    { enters: { people: 5 }, says: ['escalatedTo', '请填写“上报给”：“人数”为 5 或更大时必填。'] },
    { enters: { channel: '门店' }, says: ['invoiceNumber', '请填写“发票号”：“渠道”不是“电话”时必填。'] },
  ],
  order: [
    {
      enters: { arrivedAt: '2026-10-30T09:00' },
      says: ['arrivedAt', '“到达时间”不能早于“购买日期”（2026-10-31），请核对这两处。'],
    },
    {
      enters: { parts: [{ ...row, usedOn: '2026-10-31' }] },
      says: ['parts.0.usedOn', '“配件”第 1 行的“用期”必须晚于“购买日期”（2026-10-31），请核对这两处。'],
    },
  ],
  'within-days': [
    {
      enters: { refundOn: '2026-11-08', refundReason: '七天无理由' },
      says: ['refundOn', '“退款日期”应在“购买日期”之后 7 天以内，请改为 2026-11-07 或更早的日期。'],
    },
  ],
  'at-most': [{ enters: { paid: 301 }, says: ['paid', '“已付（元）”不能大于“价格（元）”（300），请核对这两处。'] }],
  unique: [
    {
      enters: { parts: [row, {}, row] },
      says: ['parts.2.code', '“配件”第 3 行的“编码”与第 1 行相同，请改正其中一处。'],
    },
  ],
  check: [{ enters: { month: '2026-09' }, says: ['boughtOn', '“购买日期”应在考勤月份之内，请核对。'] }],
  remind: [],
  sum: [
    {
      enters: { writtenTotal: 31 },
      says: ['writtenTotal', '“手写合计”按其他栏目算出来是 30，请改为这个数，或核对那些栏目。'],
    },
  ],
  calc: [
    { enters: { share: 12 }, says: ['share', '“占比”按其他栏目算出来是 10，请改为这个数，或核对那些栏目。'] },
    {
      enters: { parts: [{ ...row, amount: 21 }] },
      says: ['parts.0.amount', '“配件”第 1 行的“金额”按其他栏目算出来是 20，请改为这个数，或核对那些栏目。'],
    },
  ],
};

const cases = (table: { readonly [kind: string]: readonly Mistake[] | null }) =>
  Object.entries(table).flatMap(([kind, list]) => (list ?? []).map((mistake) => ({ kind, ...mistake })));

describe('a message names the field as printed and says what to do', () => {
  test('the example has nothing to put right', () => {
    expect(check({})).toEqual([]);
  });

  test.each(cases(mistakes))('$kind: $says.1', ({ enters, says: [field, message] }) => {
    expect(check(enters)).toContainEqual({ field, message });
  });

  test.each(cases(broken))('rule $kind: $says.1', ({ enters, says: [field, message] }) => {
    expect(check(enters)).toContainEqual({ field, message });
  });

  test('a reminder is told but keeps nobody from going on', () => {
    const record = { ...example, people: 4 };
    const reminder = { field: 'people', message: '“人数”为 4 人以上的，请先电话确认。' };
    expect(check({ people: 4 })).not.toContainEqual(reminder);
    expect(remindersOf(model, record, now)).toEqual([reminder]);
    expect(remindersOf(model, example, now)).toEqual([]);
  });

  test('a table with too few or too many rows', () => {
    expect(check({ parts: [] })).toContainEqual({ field: 'parts', message: '“配件”至少填写 1 行。' });
    const rows = ['1', '2', '3', '4'].map((code) => ({ ...row, code }));
    expect(check({ parts: rows })).toContainEqual({ field: 'parts', message: '“配件”最多 3 行，请另填一张。' });
  });

  test('a row with a printed label is named by its label', () => {
    expect(check({ answers: [{ score: 5 }, { score: 6 }] })).toEqual([
      { field: 'answers.1.score', message: '“问卷”“速度”一行的“得分”不能大于 5，请改正。' },
    ]);
  });
});

describe('what counts as filled in', () => {
  test('an optional field that was emptied again is no fault', () => {
    const optional = { landline: '', email: ' ', hours: null, province: '', paid: undefined, boughtOn: '2026-10-31' };
    expect(check(optional)).toEqual([]);
  });

  test('signatures, stamps and results need nothing on screen', () => {
    expect(check({ signature: '', stamp: '', total: undefined, dueOn: undefined })).toEqual([]);
  });

  test('an empty row is left out, and the rows after it keep their number in messages', () => {
    const rows = [row, { code: '', count: null }, { ...row, code: 'P2', price: undefined }];
    expect(check({ parts: rows })).toEqual([{ field: 'parts.2.price', message: '请填写“配件”第 3 行的“单价”。' }]);
  });
});

describe('the list of problems', () => {
  test('has one problem a field, in the order of the paper', () => {
    const fields = check({ slip: '', boughtOn: '', customer: '', parts: [{ count: 1 }], urgent: undefined }).map(
      ({ field }) => field,
    );
    expect(fields).toEqual(['slip', 'customer', 'boughtOn', 'urgent', 'parts.0.code', 'parts.0.price']);
    expect(new Set(fields).size).toBe(fields.length);
  });

  test('is about a field that the form has, whatever is left out', () => {
    const problems = checkRecord(definition.fields, model, {}, now);
    expect(problems.length).toBeGreaterThan(8);
    for (const { field, message } of problems) {
      expect(Object.keys(definition.fields.shape)).toContain(field.split('.')[0]);
      expect(message).toMatch(/^(请|“).+。$/);
    }
  });
});
