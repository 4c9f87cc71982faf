import { defineForm, field, z } from '#define-form';

const questions = [
  '守时：预约及时，按约定时间到',
  '态度：礼貌，着装整齐，做完清理干净',
  '技术：一次做好，使用和注意事项讲清楚',
  '收费：清楚合理',
  '总体评价',
];
const marks = ['5', '4', '3', '2', '1'];
const points = marks.map((mark) => `${mark} * count(ratings.rating, '${mark}')`).join(' + ');
const rated = `count(ratings.rating, ${marks.map((mark) => `'${mark}'`).join(', ')})`;

export default defineForm(({ parameter }) => {
  const lowMarks = marks.filter((mark) => Number(mark) <= parameter('low_score'));
  const isLow = lowMarks.map((mark) => `rating == '${mark}'`).join(' || ');

  return {
    number: 'SH-5-26',
    title: '售后服务评价表',
    titleEn: 'Service evaluation',
    version: 'A/0',
    status: 'in-force',
    effectiveFrom: '2026-12-01',
    reviewBy: '2027-12-01',
    owner: 'SH-2-02-10',
    confidentiality: 'public',
    prepared: { by: '培训与满意度专员', on: '2026-10-20' },
    reviewed: { by: '售后服务主管', on: '2026-11-06' },
    approved: { by: '售后服务部经理', on: '2026-11-16' },
    policies: ['SH-4-30', 'SH-4-03', 'SH-4-05', 'SH-4-06', 'SH-4-15', 'SH-4-20', 'SH-4-26', 'SH-4-31', 'SH-4-29'],
    flows: ['SH-3-03', 'SH-3-05', 'SH-3-06', 'SH-3-07', 'SH-3-15'],
    aliases: ['评价', '打分', '评分', '好评', '差评', '服务评价', '回访评价'],
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

    purpose: '客户对一次服务打分，低分当日转人补救。',
    filledBy: '接受服务的客户；客服可在电话里代录并注明，被评价人不得代填',
    fillers: ['客户'],
    filledWhen: `每次服务完成后${parameter('followup_from')}–${parameter('followup_to')}小时内`,
    copies: ['第一联 售后服务部'],
    signChain: ['客户'],
    retention: '3年',
    privacy: '可以匿名；联系电话只用于这次服务的回访',
    paper: { size: 'A4', orientation: 'portrait', pages: 1 },

    fields: z.object({
      evaluationNumber: field.autoNumber('评价编号', 'PJ{YYYY}{MM}{DD}-{seq3}'),
      intakeNumber: field.text('受理单号/工单号', { max: 20 }),
      servedOn: field.date('服务日期'),
      serviceType: field.choice('服务类型', ['安装', '维修', '保养', '送货', '咨询', '退换', '投诉处理'], {
        display: 'boxes',
      }),
      networkName: field.text('服务网点', { max: 30 }),
      employeeNumber: field.text('服务人员工号', { max: 12 }),
      evaluationMethod: field.choice('评价方式', ['扫码自填', '短信', '电话代录', '纸质']),

      ratings: field.table(
        '请您打分',
        {
          item: field.text('项目', { max: 30 }).optional(),
          rating: field.choice('评分', [...marks, '不适用']),
          ratingReason: field
            .text('原因或建议', { max: 40, hint: `${parameter('low_score')}分和以下请写原因` })
            .optional(),
        },
        { min: questions.length, max: questions.length, hint: '5非常满意　4满意　3一般　2不满意　1非常不满意' },
      ),

      visitResult: field.choice('问题解决了吗', ['已解决', '部分', '未解决']),
      badgeShown: field.choice('主动出示工牌', ['是', '否', '没注意']).optional(),
      pricesTold: field.choice('事先告知收费标准', ['是', '否', '免费服务']).optional(),
      extraCharge: field.choice('额外收费或私下交易', ['没有', '有']).optional(),
      privacyKept: field.choice('上门时注意保护您的隐私和财物', ['是', '否'], { hint: '未上门可不填' }).optional(),
      recommendation: field
        .number('愿意推荐我们吗', { min: 0, max: 10, step: 1, unit: '分', hint: '0完全不愿意，10非常愿意' })
        .optional(),
      comments: field.longText('意见与建议', { max: 300, lines: 4 }).optional(),
      acceptsContact: field.choice('愿意我们再次联系您', ['愿意', '不愿意']),
      phone: field.phoneOrMobile('联系电话').optional(),
      filledOn: field.date('评价日期'),
      customerSignature: field.signature('客户签名', {
        dated: false,
        required: false,
        hint: '纸质填写时签，可不签',
      }),

      averageScore: field.computed('平均分', { decimals: 1, hint: '“不适用”不计入' }),
      followedUpBy: field.text('回访人', { max: 20 }).optional(),
      lowScoreAction: field.choice('低分处理', ['无', '已联系致歉', '转投诉', '再次上门'], {
        hint: `${parameter('low_score')}分和以下、未解决、有额外收费的，${parameter('low_score_contact')}个工作日内处理`,
      }),
      relatedNumber: field.text('处理单号', { max: 24, hint: '转投诉的必填' }).optional(),
    }),
    serialField: 'evaluationNumber',

    layout: [
      {
        kind: 'note',
        lines: [
          '感谢您使用我们的服务。请打五个分、勾两个框，一分钟就够；其余各项可不填。评价可以匿名，只用于改进服务，不影响您的任何权利。',
        ],
      },
      {
        kind: 'section',
        heading: '一、服务信息（由客服预填）',
        rows: [
          { intakeNumber: 4, servedOn: 4, employeeNumber: 4 },
          { serviceType: 12 },
          { evaluationMethod: 7, networkName: 5 },
        ],
      },
      {
        kind: 'table',
        field: 'ratings',
        columns: { item: 6, rating: 5, ratingReason: 7 },
        fixedRows: questions.map((item) => ({ item })),
        printedRows: questions.length,
        rowHeight: 11,
      },
      {
        kind: 'section',
        heading: '二、请您确认',
        rows: [
          { visitResult: 6, acceptsContact: 6 },
          { phone: 6, filledOn: 6 },
        ],
        rowHeight: 9,
      },
      {
        kind: 'section',
        heading: '三、您愿意的话（可不填）',
        rows: [
          { badgeShown: 6, pricesTold: 6 },
          { extraCharge: 6, privacyKept: 6 },
          { recommendation: 6, customerSignature: 6 },
          { comments: 12 },
        ],
        rowHeight: 9,
      },
      {
        kind: 'section',
        heading: '四、内部处理（客户不填）',
        rows: [{ averageScore: 4, followedUpBy: 4, relatedNumber: 4 }, { lowScoreAction: 12 }],
        rowHeight: 9,
      },
    ],

    rules: [
      { kind: 'not-future', field: 'servedOn' },
      {
        kind: 'required-if',
        field: 'ratings.ratingReason',
        when: { field: 'ratings.rating', expression: isLow, words: `评分为${[...lowMarks].reverse().join('–')}分` },
      },
      { kind: 'calc', field: 'averageScore', expression: `(${points}) / ${rated}` },
      { kind: 'required-if', field: 'phone', when: { field: 'acceptsContact', is: '愿意' } },
      { kind: 'order', field: 'filledOn', relation: 'on-or-after', other: 'servedOn' },
      {
        kind: 'check',
        field: 'lowScoreAction',
        expression: "extraCharge == '有' ? lowScoreAction == '转投诉' : true",
        message: '“额外收费或私下交易”为“有”，请在“低分处理”选“转投诉”，并登记投诉。',
      },
      {
        kind: 'remind',
        field: 'lowScoreAction',
        expression: "visitResult == '未解决' ? lowScoreAction == '再次上门' : true",
        message: '“问题解决了吗”为“未解决”，请立即再派单，并在“低分处理”选“再次上门”。',
      },
      {
        kind: 'remind',
        field: 'lowScoreAction',
        expression: `count(ratings.rating, ${lowMarks.map((mark) => `'${mark}'`).join(', ')}) > 0 ? lowScoreAction != '无' : true`,
        message: '有低分项目，请联系客户，并在“低分处理”选处理方式。',
      },
      { kind: 'required-if', field: 'relatedNumber', when: { field: 'lowScoreAction', is: '转投诉' } },
    ],
    takesFrom: [
      { form: 'SH-5-10', rowOf: 'services', same: ['intakeNumber'] },
      { form: 'SH-5-11', same: ['intakeNumber', 'networkName', 'employeeNumber'] },
    ],

    examples: [
      {
        evaluationNumber: 'PJ20261127-014',
        intakeNumber: 'FW20261124-003',
        servedOn: '2026-11-25',
        serviceType: '维修',
        networkName: '示例市维修服务一站',
        employeeNumber: 'WX0007',
        evaluationMethod: '短信',
        ratings: [{ rating: '4' }, { rating: '5' }, { rating: '5' }, { rating: '不适用' }, { rating: '5' }],
        visitResult: '已解决',
        badgeShown: '是',
        pricesTold: '免费服务',
        extraCharge: '没有',
        privacyKept: '是',
        recommendation: 9,
        acceptsContact: '不愿意',
        filledOn: '2026-11-27',
        lowScoreAction: '无',
      },
      {
        evaluationNumber: 'PJ20261127-999',
        intakeNumber: 'FW20261124-003/002',
        servedOn: '2026-11-24',
        serviceType: '投诉处理',
        networkName: '示例省示例市第三维修服务站（商用产品工程维护组）',
        employeeNumber: 'WX0012-A0001',
        evaluationMethod: '电话代录',
        ratings: [
          { rating: '1', ratingReason: '约好上午九点，下午两点才到，中间没有来过电话，我请了半天假在家里白等' },
          { rating: '2', ratingReason: '没有套鞋套，走的时候水渍和旧零件包装没有收拾，我自己拖的地' },
          { rating: '2', ratingReason: '第三次修同一个漏水的地方，还是没有说清楚到底是什么原因造成的' },
          { rating: '1', ratingReason: '先说免费，拆开以后才说要收配件费，最后让我扫师傅个人的收款码付钱' },
          { rating: '1', ratingReason: '东西质量不错，就是修的这几趟太折腾人了，希望换一位师傅来处理' },
        ],
        visitResult: '未解决',
        badgeShown: '没注意',
        pricesTold: '否',
        extraCharge: '有',
        privacyKept: '否',
        recommendation: 0,
        comments:
          '同一台开水器十一月修了三次，每次来的师傅都不一样，每次都要我从头说一遍。二十四日约的是上午九点，下午两点才到，事先没有电话。师傅拆开以后才说密封圈不在保修里，要收八十元，让我扫他个人的收款码，没有发票。进门没有穿鞋套，拍照的时候把旁边的值班记录也拍进去了。到今天早上还在滴水。我的要求是：换一位有经验的师傅，先查清楚原因再修；八十元退给我或者补发票；照片里不该拍的删掉；下次来之前一个小时打电话。你们热线的接线员态度很好，一直在帮我催，这一点要表扬。',
        acceptsContact: '愿意',
        phone: '000-00000002-123456',
        filledOn: '2026-11-27',
        followedUpBy: '客服专员甲（电话代录，已录音）',
        lowScoreAction: '转投诉',
        relatedNumber: 'TS20261127-002',
      },
    ],
  };
});
