import { defineForm, field, z } from '#define-form';

const indicatorNames = [
  '产品质量',
  '响应速度',
  '预约准时',
  '维修质量',
  '服务态度',
  '收费透明',
  '配件供应',
  '网点便利',
  '投诉处理',
  '信息保护',
];
const promoters = [9, 10];
const detractors = [0, 1, 2, 3, 4, 5, 6];

/** How many valid questionnaires of SH-5-29 give one of these marks. */
const validAnswers = (marks: readonly number[]) =>
  marks.map((mark) => `countIf(validity, '有效', recommendation, ${mark})`).join(' + ');

export default defineForm(({ parameter }) => ({
  number: 'SH-5-25',
  title: '售后服务满意度调查报告',
  titleEn: 'Satisfaction-survey report',
  version: 'A/0',
  status: 'in-force',
  effectiveFrom: '2026-12-01',
  reviewBy: '2027-12-01',
  owner: 'SH-2-02-10',
  confidentiality: 'internal',
  prepared: { by: '培训与满意度专员', on: '2026-10-20' },
  reviewed: { by: '售后服务主管', on: '2026-11-06' },
  approved: { by: '售后服务部经理', on: '2026-11-16' },
  policies: ['SH-4-30', 'SH-4-31'],
  flows: ['SH-3-14', 'SH-3-15'],
  aliases: ['满意度报告', '调查报告', 'CSI', 'NPS', '客户满意度分析', '调研报告'],
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

  purpose: '写明一次满意度调查的方法、结果、分析和改进措施，作为管理评审的输入。',
  filledBy: '培训与满意度专员',
  fillers: ['培训与满意度专员'],
  filledWhen: `每次调查结束后${parameter('survey_report')}个工作日内；年度报告次年1月20日前`,
  copies: ['第一联 售后服务部', '第二联 品质部（管理评审输入）', '第三联 总经理'],
  signChain: ['编制', '部门经理', '分管领导'],
  retention: '3年（管理评审资料建议5年）',
  privacy: '只写汇总数和匿名案例，不写客户姓名和电话',
  paper: { size: 'A4', orientation: 'portrait', pages: 2 },

  fields: z.object({
    surveyReportNumber: field.autoNumber('报告编号', 'MYBG{YYYY}-{seq2}'),
    surveyName: field.text('调查名称', { max: 40 }),
    startsOn: field.date('调查期间（起）'),
    endsOn: field.date('调查期间（止）'),
    filledOn: field.date('编制日期'),
    surveyPurpose: field.longText('调查目的', { max: 150, lines: 2 }),
    sampling: field.longText('调查对象与抽样方法', {
      max: 300,
      lines: 3,
      hint: '写明总体、抽样框、分层和样本量怎样算',
    }),
    surveyMethods: field.choices('调查方式', ['电话', '短信链接', '微信', '上门', '邮寄', '第三方']),
    sentCount: field.number('发放数', { min: 1, step: 1, unit: '份' }),
    returnedCount: field.number('回收数', { min: 0, step: 1, unit: '份' }),
    validCount: field.number('有效数', { min: 0, step: 1, unit: '份' }),
    returnRate: field.computed('回收率', { result: 'percent', decimals: 1, hint: '回收数÷发放数' }),
    validRate: field.computed('有效率', { result: 'percent', decimals: 1, hint: '有效数÷回收数' }),
    errorNote: field.text('统计误差说明', { max: 60 }).optional(),

    csi: field.number('总体满意度CSI', { min: 0, max: 100, step: 0.1, unit: '分', hint: '百分制' }),
    lastCsi: field.number('上期CSI', { min: 0, max: 100, step: 0.1, unit: '分' }).optional(),
    targetCsi: field.number('目标CSI', {
      min: 0,
      max: 100,
      step: 0.1,
      unit: '分',
      hint: `未另定时填${parameter('csi_target')}`,
    }),
    nps: field.number('净推荐值NPS', { min: -100, max: 100, step: 0.1, hint: '9–10分的占比减0–6分的占比' }).optional(),
    indicatorScores: field.table(
      '指标得分',
      {
        item: field.text('指标', { max: 20 }).optional(),
        weight: field.number('权重', { min: 0, max: 100, unit: '%' }),
        score: field.number('得分', { min: 0, max: 100 }),
        weightedScore: field.computed('加权分', { decimals: 2 }),
        lastScore: field.number('上期得分', { min: 0, max: 100 }).optional(),
        scoreChange: field.computed('变化', { decimals: 1 }),
        dissatisfiedRate: field.number('不满意率', { min: 0, max: 100, unit: '%' }).optional(),
      },
      { min: indicatorNames.length, max: 14, hint: '百分制；权重合计100' },
    ),
    groups: field
      .table(
        '分组比较',
        {
          groupName: field.text('分组（区域/产品/网点）', { max: 24 }),
          sampleSize: field.number('样本数', { min: 0, step: 1 }),
          satisfactionScore: field.number('满意度', { min: 0, max: 100, unit: '分' }),
          difference: field.computed('与总体差', { decimals: 1 }),
        },
        { max: 12, hint: '样本不足30的分组只列数，不作结论' },
      )
      .optional(),

    priorities: field.longText('高重要低满意的项目', { max: 300, lines: 3 }),
    openAnswers: field.longText('开放题主要意见', { max: 300, lines: 3 }),
    cases: field.longText('典型案例（匿名）', { max: 300, lines: 3 }).optional(),
    dissatisfiedFollowUp: field.longText('不满意客户跟进情况', {
      max: 200,
      lines: 2,
      hint: `应全部在${parameter('low_score_contact')}个工作日内联系`,
    }),
    improvementActions: field.table(
      '改进措施',
      {
        row: field.rowNumber('序号'),
        problem: field.text('问题', { max: 40 }),
        measure: field.text('措施', { max: 60 }),
        responsibleDepartment: field.text('责任部门', { max: 12 }),
        dueOn: field.date('完成期限'),
        verificationMethod: field.text('验证方法', { max: 40 }),
        actionState: field.choice('状态', ['未开始', '进行中', '完成']).optional(),
      },
      { min: 1, max: 12 },
    ),
    surveyConclusion: field.longText('结论', { max: 300, lines: 3 }),
    preparedBySignature: field.signature('编制', { dated: false }),
    managerSignature: field.signature('部门经理审核'),
    directorSignature: field.signature('管理者代表/分管领导批准'),
  }),
  serialField: 'surveyReportNumber',

  layout: [
    {
      kind: 'section',
      heading: '一、调查概况',
      rows: [
        { surveyName: 12 },
        { startsOn: 4, endsOn: 4, filledOn: 4 },
        { surveyMethods: 12 },
        { surveyPurpose: 12 },
        { sampling: 12 },
        { sentCount: 4, returnedCount: 4, validCount: 4 },
        { returnRate: 3, validRate: 3, errorNote: 6 },
      ],
    },
    {
      kind: 'section',
      heading: '二、结果',
      rows: [{ csi: 3, lastCsi: 3, targetCsi: 3, nps: 3 }],
    },
    {
      kind: 'table',
      field: 'indicatorScores',
      columns: { item: 5, weight: 3, score: 3, weightedScore: 3, lastScore: 3, scoreChange: 3, dissatisfiedRate: 3 },
      fixedRows: indicatorNames.map((item) => ({ item })),
      printedRows: indicatorNames.length,
      rowHeight: 7,
    },
    {
      kind: 'table',
      field: 'groups',
      columns: { groupName: 11, sampleSize: 4, satisfactionScore: 4, difference: 4 },
      printedRows: 6,
      rowHeight: 7,
    },
    {
      kind: 'section',
      heading: '三、分析',
      rows: [{ priorities: 12 }, { openAnswers: 12 }, { cases: 12 }, { dissatisfiedFollowUp: 12 }],
    },
    {
      kind: 'table',
      field: 'improvementActions',
      columns: {
        row: 1.2,
        problem: 5,
        measure: 7,
        responsibleDepartment: 2.8,
        dueOn: 3.6,
        verificationMethod: 4,
        actionState: 2.6,
      },
      printedRows: 6,
      rowHeight: 10,
    },
    { kind: 'section', heading: '四、结论', rows: [{ surveyConclusion: 12 }] },
    { kind: 'signatures', rows: [{ preparedBySignature: 4, managerSignature: 4, directorSignature: 4 }] },
  ],

  rules: [
    { kind: 'order', field: 'endsOn', relation: 'on-or-after', other: 'startsOn' },
    { kind: 'order', field: 'filledOn', relation: 'on-or-after', other: 'endsOn' },
    {
      kind: 'remind',
      field: 'filledOn',
      expression: `filledOn <= addWorkdays(endsOn, ${parameter('survey_report')})`,
      message: `“编制日期”超过调查结束后${parameter('survey_report')}个工作日，请在“结论”中说明原因。`,
    },
    { kind: 'at-most', field: 'returnedCount', other: 'sentCount' },
    { kind: 'at-most', field: 'validCount', other: 'returnedCount' },
    { kind: 'calc', field: 'returnRate', expression: 'returnedCount / sentCount * 100' },
    { kind: 'calc', field: 'validRate', expression: 'validCount / returnedCount * 100' },
    { kind: 'calc', field: 'indicatorScores.weightedScore', expression: 'weight * score / 100' },
    { kind: 'calc', field: 'indicatorScores.scoreChange', expression: 'score - lastScore' },
    {
      kind: 'check',
      field: 'indicatorScores',
      expression: 'round(sum(indicatorScores.weight), 2) == 100',
      message: '“指标得分”的权重合计应是100，请核对各项“权重”。',
    },
    {
      kind: 'remind',
      field: 'csi',
      expression: 'max(csi - sum(indicatorScores.weightedScore), sum(indicatorScores.weightedScore) - csi) <= 0.5',
      message: '“总体满意度CSI”与各指标“加权分”的合计不一致，请核对或在“统计误差说明”中说明。',
    },
    {
      kind: 'remind',
      field: 'indicatorScores.score',
      expression: `score >= ${parameter('survey_item_alert')}`,
      message: `“得分”低于${parameter('survey_item_alert')}分，请把这一项列入“改进措施”。`,
    },
    { kind: 'calc', field: 'groups.difference', expression: 'satisfactionScore - csi' },
    {
      kind: 'remind',
      field: 'groups.sampleSize',
      expression: 'sampleSize >= 30',
      message: '“样本数”不足30，这一组只列数，不作结论。',
    },
  ],
  takesFrom: [
    {
      form: 'SH-5-29',
      totals: {
        returnedCount: 'rows(questionnaireNumber)',
        validCount: "count(validity, '有效')",
        csi: "round(sumIf(satisfactionScore, validity, '有效') / count(validity, '有效'), 1)",
        nps: `round((${validAnswers(promoters)} - (${validAnswers(detractors)})) / count(validity, '有效') * 100, 1)`,
      },
    },
  ],

  examples: [
    {
      surveyReportNumber: 'MYBG2026-02',
      surveyName: '2026年度家用产品售后服务满意度调查',
      startsOn: '2026-10-12',
      endsOn: '2026-11-20',
      filledOn: '2026-12-02',
      surveyPurpose: '了解家用产品客户对售后服务的总体评价，找出2027年最该改进的项目。',
      sampling: '近一年接受过服务的客户12600户，按地区和产品分层；95%置信、误差5%，样本量374份，按15%回收率发放。',
      surveyMethods: ['短信链接', '电话'],
      sentCount: 2600,
      returnedCount: 431,
      validCount: 402,
      csi: 88.4,
      lastCsi: 87.1,
      targetCsi: 90,
      nps: 41.3,
      indicatorScores: [
        { weight: 15, score: 90.2, lastScore: 89.5 },
        { weight: 12, score: 86.4, lastScore: 84 },
        { weight: 10, score: 88.1, lastScore: 88.6 },
        { weight: 15, score: 90.5, lastScore: 88.9 },
        { weight: 10, score: 93.2, lastScore: 92.8 },
        { weight: 10, score: 87.6, lastScore: 86.2 },
        { weight: 8, score: 80.3, lastScore: 81.7 },
        { weight: 6, score: 84.9, lastScore: 83.5 },
        { weight: 8, score: 85.2, lastScore: 84.1 },
        { weight: 6, score: 95.1, lastScore: 93.4 },
      ],
      groups: [
        { groupName: '示例市市区', sampleSize: 236, satisfactionScore: 89.9 },
        { groupName: '示例县', sampleSize: 166, satisfactionScore: 86.3 },
      ],
      priorities: '配件供应（权重8，得分80.3，比上期降1.4）；响应速度（权重12，得分86.4）。',
      openAnswers: '等配件时间长、中间没有人告知进度（37条）；县里预约要排两三天（21条）；希望修完给收费明细（12条）。',
      dissatisfiedFollowUp: '不满意19人，全部在1个工作日内联系；补救14人，转投诉3人，不愿再联系2人。',
      improvementActions: [
        {
          problem: '待件期间不告知进度',
          measure: '待件满3日由系统提醒客服回电，登记预计到货日',
          responsibleDepartment: '售后服务部',
          dueOn: '2027-01-15',
          verificationMethod: '抽查待件工单30份',
          actionState: '未开始',
        },
      ],
      surveyConclusion: '总体满意度88.4分，比上期高1.3分，没有达到90分的目标；差距主要在配件供应和县域响应速度。',
    },
    {
      surveyReportNumber: 'MYBG2026-99',
      surveyName: '2026年度售后服务总体满意度调查（家用、商用和工程客户，含电话和上门）',
      startsOn: '2026-10-08',
      endsOn: '2026-12-04',
      filledOn: '2026-12-18',
      surveyPurpose:
        '按年度计划测量家用、商用和工程三类客户对产品和售后服务的满意程度，与上一年比较；找出重要程度高而满意程度低的项目，为2027年度服务目标、配件储备、网点布局和人员培训提供依据；检验上一年度六项改进措施是否有效，并作为管理评审的输入；同时了解客户对个人信息保护的评价。',
      sampling:
        '总体为2025年10月至2026年9月接受过安装、维修、退换或投诉处理的客户48260户，抽样框取自客户信息库，剔除拒绝联系和三个月内已访问过的客户。按地区（市区、县域、偏远）、产品（家用、商用、工程）和客户类型分三层，按比例分配，每层不少于三十户。95%置信、正负5%误差时样本量381份，考虑分组比较的需要增加到1000份。电话无人接听的换时间再拨，三次未接通由同层备用样本替换；企业客户少于一百户的层全部调查。访问员不是被评价的人员，录音经客户同意，抽查一成由另一人电话复核。',
      surveyMethods: ['电话', '短信链接', '微信', '上门', '邮寄', '第三方'],
      sentCount: 10000,
      returnedCount: 2468,
      validCount: 2310,
      errorNote: '95%置信，误差正负2.0%；偏远地区和工程客户两组样本少，误差正负8.5%',
      csi: 85.1,
      lastCsi: 86.4,
      targetCsi: 90,
      nps: -12.5,
      indicatorScores: indicatorNames.map((_, index) => ({
        weight: 10,
        score: 85.1 + (index % 2 === 0 ? 1 : -1) * 8.2,
        lastScore: 88.4,
        dissatisfiedRate: 12.5,
      })),
      groups: Array.from({ length: 6 }, (_, index) => ({
        groupName: `示例省示例市第${index + 1}服务网点（商用产品）`,
        sampleSize: 385,
        satisfactionScore: 82.5 + index,
      })),
      priorities:
        '一、配件供应：重要程度排第三，得分76.9，连续两期下降，不满意率12.5%，集中在停产三年以上的机型；二、响应速度：重要程度排第二，偏远地区平均等候五十八小时；三、投诉处理：重要程度排第四，客户认为进度要自己追问；四、收费透明：保外维修先拆机后报价的情况仍然存在，三十一位客户提到没有看到收费标准。以上四项列入2027年度改进计划，其余六项保持现有做法，按月监视。',
      openAnswers:
        '共收到有效意见864条。排在前面的是：等配件的时间长而且中间没有人告知（203条）；预约时间只给半天，需要请假等候（151条）；更换的旧件没有当面交代（96条）；报价前没有出示收费标准（88条）；热线转接次数多，每次都要重讲一遍（75条）；希望在微信上看到师傅到哪里了（62条）；说明书的字太小、二维码打不开（41条）。表扬137条，多数是师傅态度好、收拾干净、讲解耐心，已转给本人和所在网点。',
      cases:
        '某物业公司的商用开水器三周内报修三次，前两次只换密封圈，第三次才查出进水压力超过允许值。客户不是不满意维修费，而是不满意没有一次查清原因。复盘后把进水压力列为开水器到场必测项目。另一位客户住在偏远乡镇，报修后主动提出可以等到下周顺路再来，师傅仍在次日赶到，客户打满分并来信表扬；经核实，该网点与邻县网点共用备件，值得推广。',
      dissatisfiedFollowUp:
        '不满意客户共289人，全部在1个工作日内联系；其中当场解释清楚的118人，再次上门处理的96人，转投诉处理的41人，补偿服务券的22人，不愿再联系的12人。回访确认满意的203人，另有37人要求书面答复，已在五个工作日内寄出。',
      improvementActions: Array.from({ length: 6 }, (_, index) => ({
        problem: '停产三年以上机型的主控板和进水阀缺件，平均等候十九天，客户追问进度',
        measure:
          '按近两年用量建立安全库存，主控板改用通用板；待件满三日主动告知进度，满五日提供备用机，每周由主管核对一次',
        responsibleDepartment: '采购部和售后服务部',
        dueOn: `2027-0${index + 1}-28`,
        verificationMethod: '下次调查该项得分提高2分以上，待件工单抽查合格率达到98%',
        actionState: '进行中' as const,
      })),
      surveyConclusion:
        '2026年度总体满意度85.1分，比上一年低1.3分，没有达到90分的目标，净推荐值为负12.5。配件供应、响应速度、投诉处理和收费透明四项低于80分，是失分的主要原因；服务态度和信息保护继续保持较高水平。上一年度六项改进措施中四项有效、两项无效，无效的两项并入本年措施。建议2027年3月进行一次追踪调查，只问四个低分项目；向客户公布改进要点，并把改进结果列入下一次管理评审。',
    },
  ],
}));
