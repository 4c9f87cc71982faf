import { defineForm, field, z } from '#define-form';

const marks = ['5很满意', '4满意', '3一般', '2不满意', '1很不满意', '0未接触'];
/** What was not met with does not count. */
const counted = marks.slice(0, 5);

const productItems = ['性能符合说明', '质量稳定可靠', '外观与包装', '使用说明清楚', '安全环保', '价格与价值'];
const serviceItems = [
  '报修方便',
  '响应速度',
  '预约准时',
  '人员态度',
  '技术能力',
  '一次修好',
  '收费合理透明',
  '配件供应',
  '服务网点便利',
  '回访与关怀',
];
const complaintItems = ['投诉渠道畅通', '处理速度', '处理结果公平', '退换货手续', '信息告知与进度', '个人信息保护'];
const deliveryItems = ['交货准时', '数量规格准确', '技术支持', '对账开票', '沟通配合'];

const everyRating = ['productRatings', 'serviceRatings', 'complaintRatings', 'deliveryRatings'].map(
  (table) => `${table}.rating`,
);
const times = (mark: string) => everyRating.map((column) => `count(${column}, '${mark}')`).join(' + ');
const points = counted.map((mark) => `${mark.charAt(0)} * (${times(mark)})`).join(' + ');
const answered = counted.map((mark) => `(${times(mark)})`).join(' + ');

/** One row for every digit. */
const rate = (digits: string) =>
  [...digits].map((digit) => ({ rating: marks.find((mark) => mark.startsWith(digit)) ?? '' }));

export default defineForm(({ parameter }) => ({
  number: 'SH-5-29',
  title: '客户满意度调查表',
  titleEn: 'Satisfaction questionnaire',
  version: 'A/0',
  status: 'in-force',
  effectiveFrom: '2026-12-01',
  reviewBy: '2027-12-01',
  owner: 'SH-2-02-10',
  confidentiality: 'public',
  prepared: { by: '培训与满意度专员', on: '2026-10-20' },
  reviewed: { by: '售后服务主管', on: '2026-11-06' },
  approved: { by: '售后服务部经理', on: '2026-11-16' },
  policies: ['SH-4-30', 'SH-4-02', 'SH-4-31'],
  flows: ['SH-3-14', 'SH-3-15'],
  aliases: ['问卷', '满意度问卷', '调查问卷', '满意度调查', 'CSI', 'NPS', '年度调查'],
  revisions: [
    {
      version: 'A/0',
      date: '2026-12-01',
      clauses: '全文',
      summary: '首次发布',
      by: '培训与满意度专员',
      approvedBy: '售后服务部经理',
    },
  ],

  purpose: '用统一的问卷测量客户满意度，找出最该改进的项目。',
  filledBy: '客户（个人；企业由使用者、采购或技术人员填一份）',
  fillers: ['客户'],
  filledWhen: '年度调查（第四季度）；项目验收后1个月；重点客户每半年一次',
  copies: ['第一联 满意度专员'],
  signChain: ['录入人', '复核人'],
  retention: '3年；问卷原件统计后1年可销毁，保留数据',
  privacy: '默认匿名；联系方式只在愿意接受回访时填写，只用于回访',
  paper: { size: 'A4', orientation: 'portrait', pages: 2 },

  fields: z.object({
    questionnaireNumber: field.autoNumber('问卷编号', 'MY{YYYY}-{seq4}'),
    filledOn: field.date('调查日期'),
    customerType: field.choice('客户类型', ['个人消费者', '企业客户', '经销商']),
    role: field.choice('填写人角色', ['使用者', '采购', '技术', '管理', '家庭成员']),
    companyName: field.text('单位名称', { max: 40, hint: '可不填' }).optional(),
    region: field.text('所在地区', { max: 20, hint: '填到区县' }),
    productsUsed: field.choices('使用的产品', ['系列A', '系列B', '系列C', '其他'], { hint: '由公司换成实际产品' }),
    purchasedSince: field.choice('购买时间', ['3个月内', '3–12个月', '1–3年', '3年以上']),
    serviceTimes: field.choice('近一年接受服务次数', ['0', '1', '2–3', '4次以上']),

    productRatings: field.table(
      '产品',
      {
        item: field.text('项目', { max: 12 }).optional(),
        rating: field.choice('满意度', marks),
      },
      { min: productItems.length, max: productItems.length },
    ),
    serviceRatings: field.table(
      '售后服务',
      {
        item: field.text('项目', { max: 12 }).optional(),
        rating: field.choice('满意度', marks),
      },
      { min: serviceItems.length, max: serviceItems.length },
    ),
    complaintRatings: field.table(
      '投诉与退换',
      {
        item: field.text('项目', { max: 12 }).optional(),
        rating: field.choice('满意度', marks),
      },
      { min: complaintItems.length, max: complaintItems.length, hint: '没有投诉、退换过的勾0' },
    ),
    deliveryRatings: field
      .table(
        '交付（企业客户填）',
        {
          item: field.text('项目', { max: 12 }).optional(),
          rating: field.choice('满意度', marks).optional(),
        },
        { max: deliveryItems.length },
      )
      .optional(),

    overallRating: field.choice('总体满意度', counted),
    expectation: field.choice('与期望相比', ['远超', '超出', '相当', '低于', '远低于']),
    brandComparison: field.choice('与同类品牌相比', ['更好', '相当', '较差', '不了解']),
    recommendation: field.number('推荐意愿', {
      min: 0,
      max: 10,
      step: 1,
      unit: '分',
      hint: '0完全不愿意，10非常愿意',
    }),
    repurchase: field.choice('再次购买意愿', ['一定会', '可能会', '说不准', '可能不会', '一定不会']),

    bestPoint: field.longText('最满意的一点', { max: 150, lines: 3 }).optional(),
    worstPoint: field.longText('最不满意的一点', { max: 150, lines: 3 }).optional(),
    wishes: field.longText('最希望改进的三件事', { max: 200, lines: 3 }).optional(),

    acceptsContact: field.choice('是否愿意接受回访', ['愿意', '不愿意']),
    contactName: field.text('姓名', { max: 20, hint: '可只写姓氏' }).optional(),
    phone: field.phoneOrMobile('联系电话').optional(),
    privacyConsent: field.choices('联系方式', ['同意只为回访使用'], { min: 0 }).optional(),

    validity: field.choice('有效性', ['有效', '无效'], { hint: '漏答的按0录入；漏答超过20%或全部同一分的无效' }),
    satisfactionScore: field.computed('满意度', { decimals: 1, hint: '百分制，0不计入' }),
    enteredBy: field.text('录入人', { max: 20 }),
    checkedBy: field.text('复核人', { max: 20, hint: `另一人抽核${parameter('survey_recheck')}%` }),
  }),
  serialField: 'questionnaireNumber',

  layout: [
    {
      kind: 'note',
      heading: '致客户',
      lines: [
        '我们想知道哪些做得好、哪些要改进。填写约5分钟，在方框里打勾即可；没有接触过的项目勾0，不计入结果。',
        '本问卷自愿、匿名，只用于改进产品和服务，不影响您享受的服务。有疑问请拨打服务热线。',
      ],
    },
    {
      kind: 'section',
      heading: '基本情况',
      rows: [
        { customerType: 6, role: 6 },
        { purchasedSince: 6, serviceTimes: 6 },
        { productsUsed: 6, region: 6 },
        { companyName: 6, filledOn: 6 },
      ],
      rowHeight: 9,
    },
    {
      kind: 'table',
      field: 'productRatings',
      columns: { item: 4.5, rating: 7.5 },
      fixedRows: productItems.map((item) => ({ item })),
      printedRows: productItems.length,
      rowHeight: 6.7,
    },
    {
      kind: 'table',
      field: 'serviceRatings',
      columns: { item: 4.5, rating: 7.5 },
      fixedRows: serviceItems.map((item) => ({ item })),
      printedRows: serviceItems.length,
      rowHeight: 6.7,
    },
    {
      kind: 'table',
      field: 'complaintRatings',
      columns: { item: 4.5, rating: 7.5 },
      fixedRows: complaintItems.map((item) => ({ item })),
      printedRows: complaintItems.length,
      rowHeight: 6.7,
    },
    {
      kind: 'section',
      heading: '总体',
      rows: [{ overallRating: 12 }, { expectation: 12 }, { repurchase: 12 }, { brandComparison: 7, recommendation: 5 }],
      rowHeight: 8,
    },
    {
      kind: 'table',
      field: 'deliveryRatings',
      columns: { item: 4.5, rating: 7.5 },
      fixedRows: deliveryItems.map((item) => ({ item })),
      printedRows: deliveryItems.length,
      rowHeight: 7,
    },
    {
      kind: 'section',
      heading: '您想说的（可不填）',
      rows: [{ bestPoint: 12 }, { worstPoint: 12 }, { wishes: 12 }],
    },
    {
      kind: 'section',
      heading: '联系（自愿）',
      rows: [
        { acceptsContact: 6, privacyConsent: 6 },
        { contactName: 6, phone: 6 },
      ],
      rowHeight: 8,
    },
    {
      kind: 'section',
      heading: '内部统计（客户不填）',
      rows: [
        { validity: 6, satisfactionScore: 6 },
        { enteredBy: 6, checkedBy: 6 },
      ],
      rowHeight: 8,
    },
  ],

  rules: [
    { kind: 'required-if', field: 'phone', when: { field: 'acceptsContact', is: '愿意' } },
    { kind: 'required-if', field: 'privacyConsent', when: { field: 'acceptsContact', is: '愿意' } },
    {
      kind: 'check',
      field: 'validity',
      expression: `validity == '有效' ? max(${marks.map(times).join(', ')}) < ${marks.map((mark) => `(${times(mark)})`).join(' + ')} : true`,
      message: '各项满意度全部是同一分，请在“有效性”选“无效”。',
    },
    {
      kind: 'check',
      field: 'checkedBy',
      expression: 'checkedBy != enteredBy',
      message: '“复核人”不能是“录入人”本人，请由另一人复核。',
    },
    { kind: 'calc', field: 'satisfactionScore', expression: `(${points}) / (${answered}) * 20` },
  ],

  examples: [
    {
      questionnaireNumber: 'MY2026-0123',
      filledOn: '2026-11-12',
      customerType: '个人消费者',
      role: '家庭成员',
      region: '示例市示例区',
      productsUsed: ['系列A'],
      purchasedSince: '3个月内',
      serviceTimes: '1',
      productRatings: rate('544354'),
      serviceRatings: rate('5445550044'),
      complaintRatings: rate('000005'),
      overallRating: '4满意',
      expectation: '相当',
      brandComparison: '更好',
      recommendation: 8,
      repurchase: '可能会',
      worstPoint: '说明书里没有写怎样清理滤网。',
      acceptsContact: '不愿意',
      validity: '有效',
      enteredBy: '客服专员甲',
      checkedBy: '部门文员丙',
    },
    {
      questionnaireNumber: 'MY2026-9999',
      filledOn: '2026-11-20',
      customerType: '企业客户',
      role: '技术',
      companyName: '示例物业管理有限公司第三分公司（工程部设备组）',
      region: '示例省示例市示例区示例街道',
      productsUsed: ['系列A', '系列B', '系列C', '其他'],
      purchasedSince: '3–12个月',
      serviceTimes: '4次以上',
      productRatings: rate('543254'),
      serviceRatings: rate('5345423244'),
      complaintRatings: rate('434425'),
      deliveryRatings: rate('55344'),
      overallRating: '4满意',
      expectation: '低于',
      brandComparison: '不了解',
      recommendation: 10,
      repurchase: '可能不会',
      bestPoint:
        '出水快、温度稳，六台机器用了将近一年，住户反映都不错。师傅态度好，晚上十点报修还赶过来，处理完把地面擦干净，旧零件也当面交代了去向；热线的接线员一直帮我们催，每天主动打电话告诉我们进度，这一点比别的品牌做得好，请继续保持，也请转告他们本人。',
      worstPoint:
        '同一台机器三周修了三次，前两次只换密封圈，没有查清原因，我们停水三次，住户意见很大；等进水阀等了十一天，中间要我们自己打电话去问；说明书第十二页的接线图和实物对不上，电工差一点接错；外壳划伤当时签了字，后来没有人来处理，问了两次都说在走流程，希望给个日期。',
      wishes:
        '第一，每次上门先测水压和电压，写在报告单上，一次查清原因，不要修三次；第二，常用的进水阀、密封圈和主控板在本市备货，缺货时每三天主动告诉我们预计到货的日期，超过五天的先提供一台备用机；第三，给企业客户安排一位固定的联系人，报机身编号就能看到以前修过什么，不用每次都从头讲一遍，保外维修的收费标准请放到网上，维修以前先报价，修完当场把收费明细和发票给我们，方便对账。',
      acceptsContact: '愿意',
      contactName: '王女士（工程部设备主管）',
      phone: '000-00000002-123456',
      privacyConsent: ['同意只为回访使用'],
      validity: '有效',
      enteredBy: '客服专员甲（第三方录入）',
      checkedBy: '培训与满意度专员丁',
    },
  ],
}));
