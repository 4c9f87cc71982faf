import { defineForm, field, z } from '#define-form';

export default defineForm(({ parameter }) => ({
  number: 'SH-5-07',
  title: '售后服务人员培训报告书',
  titleEn: 'Training report',
  version: 'A/0',
  status: 'in-force',
  effectiveFrom: '2026-12-01',
  reviewBy: '2027-12-01',
  owner: 'SH-2-02-10',
  confidentiality: 'internal',
  prepared: { by: '培训与满意度专员', on: '2026-10-20' },
  reviewed: { by: '人力资源部', on: '2026-11-06' },
  approved: { by: '售后服务部经理', on: '2026-11-16' },
  policies: ['SH-4-39', 'SH-4-41', 'SH-4-42'],
  flows: ['SH-3-04', 'SH-3-06'],
  aliases: ['培训报告', '培训心得', '外训报告', '学习总结', '转训', '服务期'],
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

  purpose: '受训人写清学到什么、怎样用在岗位上，主管据此跟进。',
  filledBy: '受训人（外训、专项培训、试用期满必填）；内训由培训负责人填',
  fillers: ['员工本人', '培训与满意度专员'],
  filledWhen: '培训结束后5个工作日内',
  copies: ['第一联 售后服务部', '第二联 人力资源部'],
  signChain: ['报告人', '主管', '人力资源部'],
  retention: '在职期间及离职后2年',
  paper: { size: 'A4', orientation: 'portrait', pages: 1 },

  fields: z.object({
    reportNumber: field.autoNumber('报告编号', 'PB{YYYY}{MM}-{seq2}'),
    employeeName: field.text('报告人', { max: 20 }),
    position: field.text('岗位', { max: 20 }),
    courseName: field.text('培训名称', { max: 40 }),
    organizer: field.text('主办单位/讲师', { max: 40 }),
    trainingType: field.choice('培训类型', ['内训', '外训', '线上', '新员工', '专项']),
    startsOn: field.date('开始日期'),
    endsOn: field.date('结束日期'),
    hours: field.number('总学时', { min: 0.5, step: 0.5 }),
    trainingCost: field.money('费用合计（元）').optional(),
    serviceTerm: field.choice('签订服务期协议', ['是', '否'], {
      hint: '只限公司出专项培训费用的专业技术培训（劳动合同法第22条）',
    }),
    certificate: field.text('取得证书名称及编号', { max: 50 }).optional(),
    certificateUntil: field.date('证书有效期至').optional(),

    summary: field.longText('主要内容摘要', { min: 100, max: 2000, lines: 17, hint: '100–2000字，可另附页' }),
    gains: field.longText('主要收获', { max: 600, lines: 5, hint: '至少3点' }),
    application: field.longText('可用于本岗位的做法', { max: 600, lines: 5 }),
    conflicts: field
      .longText('与现行制度、流程不一致之处', { max: 400, lines: 3, hint: '写文件编号，转SH-5-41文件更改申请' })
      .optional(),

    actions: field.table(
      '转化行动计划',
      {
        row: field.rowNumber('序号'),
        action: field.text('行动', { max: 50 }),
        expectedResult: field.text('期望结果', { max: 40 }),
        dueOn: field.date('完成期限'),
        verifiedBy: field.text('验证人', { max: 20 }),
        verification: field.choice('验证结果', ['达成', '部分达成', '未达成']).optional(),
      },
      { min: 1, max: 10, hint: '验证结果由验证人在期限到时填' },
    ),
    passOnPlan: field
      .text('内部转训安排', {
        max: 80,
        hint: `外训后${parameter('external_training_pass_on')}日内至少转训1次`,
      })
      .optional(),
    courseRating: field.number('对培训的评价', { min: 1, max: 5, step: 1, unit: '分', hint: '1–5分，5分最好' }),
    improvement: field.longText('改进建议', { max: 300, lines: 3 }).optional(),

    filledOn: field.date('报告日期'),
    supervisorOpinion: field.longText('直接主管意见', { max: 300, lines: 3 }),
    personnelOpinion: field.longText('人力资源部意见', { max: 300, lines: 3 }).optional(),
    followUp: field.longText('3个月后效果跟进', { max: 300, lines: 3, hint: '主管按SH-4-42填写' }).optional(),
    employeeSignature: field.signature('报告人签字', { dated: false }),
    supervisorSignature: field.signature('主管签字'),
    personnelSignature: field.signature('人力资源部签字', { required: false }),
  }),
  serialField: 'reportNumber',

  layout: [
    {
      kind: 'section',
      heading: '一、基本信息',
      rows: [
        { employeeName: 4, position: 4, hours: 4 },
        { courseName: 6, organizer: 6 },
        { trainingType: 12 },
        { startsOn: 4, endsOn: 4, trainingCost: 4 },
        { serviceTerm: 12 },
        { certificate: 7, certificateUntil: 5 },
      ],
    },
    {
      kind: 'section',
      heading: '二、培训内容与收获',
      rows: [{ summary: 12 }, { gains: 12 }, { application: 12 }],
    },
  ],
  back: {
    copies: [0, 1],
    layout: [
      {
        kind: 'table',
        field: 'actions',
        columns: { row: 8, action: 52, expectedResult: 42, dueOn: 27, verifiedBy: 20, verification: 31 },
        printedRows: 5,
        rowHeight: 11,
      },
      {
        kind: 'section',
        rows: [{ passOnPlan: 8, courseRating: 4 }, { conflicts: 12 }, { improvement: 12 }],
        rowHeight: 9,
      },
      {
        kind: 'section',
        heading: '三、签署',
        rows: [
          { filledOn: 6, employeeSignature: 6 },
          { supervisorOpinion: 12 },
          { personnelOpinion: 12 },
          { supervisorSignature: 6, personnelSignature: 6 },
          { followUp: 12 },
        ],
        rowHeight: 11,
      },
    ],
  },

  rules: [
    { kind: 'order', field: 'endsOn', relation: 'on-or-after', other: 'startsOn' },
    { kind: 'order', field: 'certificateUntil', relation: 'after', other: 'endsOn' },
    { kind: 'order', field: 'actions.dueOn', relation: 'after', other: 'endsOn' },
    { kind: 'order', field: 'filledOn', relation: 'on-or-after', other: 'endsOn' },
    { kind: 'required-if', field: 'passOnPlan', when: { field: 'trainingType', is: '外训' } },
    { kind: 'required-if', field: 'trainingCost', when: { field: 'serviceTerm', is: '是' } },
    {
      kind: 'remind',
      field: 'filledOn',
      expression: 'filledOn <= addWorkdays(endsOn, 5)',
      message: '培训报告应在培训结束后5个工作日内提交，现在晚了，请尽快交主管。',
    },
  ],
  takesFrom: [
    {
      form: 'SH-5-06',
      same: ['courseName', 'hours'],
      renamed: { organizer: 'trainer', startsOn: 'heldOn', endsOn: 'heldOn' },
    },
  ],

  examples: [
    {
      reportNumber: 'PB202612-01',
      employeeName: '示例乙',
      position: '维修技术员',
      courseName: '滚筒洗衣机排水系统检修',
      organizer: '示例戊（内训师）',
      trainingType: '专项',
      startsOn: '2026-12-08',
      endsOn: '2026-12-08',
      hours: 4,
      serviceTerm: '否',
      summary:
        '先讲排水泵、卡箍和排水管的结构，以及漏水的五种原因：卡箍松动、密封圈老化、排水管破裂、泵体开裂、泡沫过多。老师用一台故障机演示怎样按顺序判断，先看、再摸、后加水试。然后每人独立更换一次排水泵，试机30分钟，用纸巾检查接口，记录读数。最后笔试和实操考核。',
      gains: '一、先判断漏水点再拆机，省时间；二、卡箍要用扭力钳，不能凭手感；三、试机时间不够，漏水当场看不出来。',
      application: '每次更换排水泵都用扭力钳，试机30分钟，把纸巾照片附在服务报告上。',
      actions: [
        {
          action: '上门带扭力钳，装卡箍时按规定扭力',
          expectedResult: '30日内无同类返修',
          dueOn: '2027-01-08',
          verifiedBy: '示例丙',
        },
      ],
      courseRating: 5,
      filledOn: '2026-12-11',
      supervisorOpinion: '做法具体，同意按行动计划执行，一月由班长跟单检查五次。',
    },
    {
      reportNumber: 'PB202702-99',
      employeeName: '示例丁（外派维修组长）',
      position: '高级维修技术员（商用设备组）',
      courseName: '商用饮水设备电气安全与接地检测高级研修班（含取证考核）',
      organizer: '示例省饮水设备行业协会培训中心／示例教授、示例高级工程师',
      trainingType: '外训',
      startsOn: '2027-01-18',
      endsOn: '2027-01-29',
      hours: 72.5,
      trainingCost: 12800.5,
      serviceTerm: '是',
      certificate: '商用饮水设备电气安全检测员证书 示例（2027）第000000123号',
      certificateUntil: '2030-01-28',
      summary: [
        '第一周讲电气安全的基础。第一天是触电的机理和防护，老师用人体模型演示不同电流通过手臂时的后果，说明为什么漏电保护器的动作电流和动作时间要一起看，为什么潮湿的设备房要用更灵敏的一级。第二天是接地，学习三种接地形式的区别，分组用两种仪表测接地电阻，同一个点晴天和泼水以后相差近一倍，所以记录时必须写明天气和地面情况。第三天是绝缘，测量加热管在冷态和热态的绝缘电阻，老师强调只测冷态会漏掉受潮的加热管。第四天是配电箱，学习线径、空气开关和负载的对应关系，找出三台样机里的六处错误接法。第五天是急救，每人操作心肺复苏两轮，考核不过的当晚补做。',
        '第二周讲商用饮水设备。第六天是即热式开水器的结构，拆开三个厂家的样机，比较进水阀、密封圈和温控器的做法，我们公司的密封圈在耐硬水方面不如其中一家，但水路更容易清洗。第七天是故障诊断，用流程图一步一步排除，不许凭经验直接换件；十台故障机随机分配，限时判断，我对了九台，错的一台是把接触不良当成了主控板故障。第八天是安装，重点是墙体承重、减压阀、三相相序和排水坡度，老师给了一张十八项的完工检查表，比我们现在用的多五项。第九天是法规和责任，讲生产者、销售者、维修者各自的义务，举了三个案例，都是检修以后没有做漏电试验造成的；还讲了怎样向客户书面告知风险，客户不同意停用时怎样留下记录。第十天考试，笔试一百题，实操四项，我笔试九十三分，实操全部合格，取得证书。',
        '课余参观了协会的检测实验室和一家同行的维修中心。实验室每台仪表都贴着校准有效期，过期的自动锁住；维修中心把旧件按批次挂在墙上，新人一看就知道哪一批容易坏，坏在什么地方，这个做法成本很低，值得学。同行的夜班是两人一组，一人检修，一人监护，进配电间必须挂牌。他们的工单系统会在试机不足规定时间时不让关闭工单，我们现在靠自觉填写。研修班还组织了一次讨论，题目是客户不愿意停水停电怎么办，各家做法不一，多数同意：涉及安全的必须停，不停就不修，并当场书面说明原因，同时报主管与客户的上级沟通；不涉及安全的可以约在夜间。教材共四册，已交部门资料柜，编号登记在册，需要的同事可以借阅；课件老师同意在本公司内部培训时使用，不得外传，不得用于收费培训。',
        '研修班结束前，各组用半天时间写一份整改建议，我们组选的题目是老旧小区设备房的接地改造：先测后改，改完再测，两次读数都交给客户；改不了的装带接地监测的插座，并贴上提示。老师评为优秀，建议各单位先选三处试做，半年后比较跳闸次数，再决定是否推广。',
      ].join(''),
      gains:
        '一、接地电阻要写明天气和地面情况，同一点晴雨相差近一倍，只写一个数没有意义；二、绝缘电阻要测热态，冷态合格的加热管受热后可能不合格，过去我们只测冷态；三、故障判断按流程图逐步排除，不凭经验换件，可以减少误判；四、完工检查表比我们的多五项，其中减压阀出口压力和排水坡度最容易漏；五、安全类检修必须两人，一人操作、一人监护，配电间要挂牌上锁；六、客户不同意停用有危险的设备时，要当面书面告知并立即报主管，不能因为客户着急就跨接保护；七、旧件按批次上墙展示，成本低，新人学得快。',
      application:
        '一、从二月起，我负责的第三片区每台开水器检修后都测热态绝缘电阻和接地电阻，连同天气写在服务报告上，拍读数照片；二、把完工检查表改成适合我们产品的十八项，先试用一个月，再请主管定稿；三、每周五下午用半小时，把本周换下的旧件按批次整理上墙，写明故障和原因，供新人学习；四、夜班涉及配电箱的工单，安排两人同去，没有第二人就改到白天，并由客服向客户说明；五、带教的两名新人，先用故障机练习流程图判断，十台对九台以上才跟我上门，上门以后前十单由我逐单检查。',
      conflicts:
        'SH-4-19 A/0 只要求测冷态绝缘电阻，建议增加热态；SH-4-17 A/0 完工检查缺减压阀出口压力、排水坡度等五项；SH-4-20 A/0 没有规定夜间进配电间须两人，建议补充；SH-5-11 服务报告表没有填写天气和地面情况的栏目，建议在安全检查的备注里增加。以上四项已填文件更改申请，附研修班检查表复印件和三个事故案例，请文件管理员登记后转各归口部门评审，三月底前给出意见。',
      actions: Array.from({ length: 5 }, (_, index) => ({
        action: `第${'一二三四五'.charAt(index)}项：检修后测热态绝缘电阻和接地电阻，写明天气和地面情况，读数照片附在服务报告上`,
        expectedResult: '每台有读数和照片，抽查二十单，合格率百分之百，三十日内无同类返修',
        dueOn: `2027-0${index + 2}-28`,
        verifiedBy: '示例己（培训与满意度专员）',
        verification: index === 4 ? '部分达成' : '达成',
      })),
      passOnPlan:
        '2月20日在维修中心实训室转训半天，维修技术员和安装工全体参加，外地网点线上同步；讲义见附件，讲完当场考核，成绩记入培训记录，缺席的三月补课',
      courseRating: 5,
      improvement:
        '研修班时间偏长，建议以后分两段，中间隔一个月，带着问题回来再学；实操仪表十人一台，等待时间多，最好四人一台；住宿离教学点四公里，往返不便。公司方面，建议先发教材预习，回来以后给半天整理讲义；取证后的复审费用由谁承担，请在服务期协议里写明白；证书有效期三年，请人力资源部提前六十日提醒；同类研修每年派两人，一名维修、一名安装，轮流参加，不要总是同一个人。',
      filledOn: '2027-02-03',
      supervisorOpinion:
        '学习认真，报告具体，可操作。同意在第三片区先试一个月：热态绝缘电阻、接地电阻两项必测，照片上传；完工检查表由投诉处理专员和品质部会审以后再定。夜间两人作业涉及排班和人手，先从配电箱检修做起，客服在预约时向客户说明。旧件上墙请配件管理员配合，注意去掉客户姓名和地址。转训安排同意，二月二十日由我主持，全体参加，缺席的补课。三个月后对照一次修复率、返修率和投诉数再评价。',
      personnelOpinion:
        '培训费用、食宿和差旅凭证齐全，已核对；服务期协议按培训费用签订，期限两年，违约金不超过培训费用，并按未履行的服务期分摊，本人已签字。证书原件已查验，复印件存入培训档案，有效期到二〇三〇年一月，到期前六十日提醒复审。下一年度研修名额按两人列入培训计划和预算，由部门推荐，公示后确定。',
      followUp:
        '五月六日跟进：抽查二十单，读数和照片齐全的十九单，一单漏写天气，已补；第三片区返修率由百分之三点八降到百分之二点一，投诉由十二次降到五次，一次修复率提高两个百分点；转训考核三十一人合格，一人补考合格；完工检查表已经会审，六月随文件换版发布。结论：有效，做法推广到其余片区，由示例丁再带两名组长，八月复查一次。',
    },
  ],
}));
