import { defineForm, field, z } from '#define-form';

export default defineForm({
  number: 'SH-5-17',
  title: '产品维修报告',
  subtitle: '典型故障分析',
  titleEn: 'Product repair report',
  version: 'A/0',
  status: 'in-force',
  effectiveFrom: '2026-12-01',
  reviewBy: '2027-12-01',
  owner: 'SH-2-02-05',
  confidentiality: 'internal',
  prepared: { by: '维修工程师', on: '2026-10-20' },
  reviewed: { by: '售后服务主管', on: '2026-11-06' },
  approved: { by: '售后服务部经理', on: '2026-11-16' },
  policies: ['SH-4-07', 'SH-4-08', 'SH-4-15', 'SH-4-24', 'SH-4-27', 'SH-4-28'],
  flows: ['SH-3-11', 'SH-3-13'],
  aliases: ['故障分析', '失效分析', '维修分析报告', '5Why', '8D', '批量故障', '技术报告'],
  revisions: [
    {
      version: 'A/0',
      date: '2026-12-01',
      clauses: '全文',
      summary: '首次发布',
      by: '维修工程师',
      approvedBy: '售后服务部经理',
    },
  ],

  purpose: '把一次典型故障写成技术报告，推动设计、来料和制程改进。',
  filledBy: '维修工程师',
  fillers: ['维修技术员'],
  filledWhen: '重大、批量或疑难故障修复后3个工作日内；A级投诉24小时内出临时报告',
  copies: ['第一联 售后服务部', '第二联 品质部', '第三联 技术研发部'],
  signChain: ['维修工程师', '维修主管', '品质部', '部门经理'],
  retention: '10年（缺陷产品责任最长10年）',
  paper: { size: 'A4', orientation: 'portrait', pages: 2 },

  fields: z.object({
    analysisNumber: field.autoNumber('报告编号', 'WF{YYYY}{MM}-{seq2}'),
    relatedNumber: field.text('关联维修单/投诉单', { max: 60 }),
    reportType: field.choice('报告类型', ['典型故障', '批量故障', '安全故障', '疑难故障', '早期失效']),
    reportedOn: field.date('报告日期'),
    productName: field.text('产品名称', { max: 30 }),
    productModel: field.text('型号规格', { max: 30 }),
    serialNumber: field.serialNumber('机身编号/批号'),
    manufacturedOn: field.date('生产日期'),
    usageTime: field.text('使用时长', { max: 20, hint: '月数、次数或小时数' }),
    environment: field.longText('客户及使用环境', {
      max: 200,
      lines: 2,
      hint: '只写客户编号；写明温湿度、电压、负载、使用频次',
    }),

    faultSymptom: field.longText('故障现象', { max: 300, lines: 3 }),
    firstFoundAt: field.dateTime('首次发现时间'),
    similarCount: field.number('同类故障数量', { min: 1, step: 1, unit: '台', hint: '近90天，含本台' }),
    affectedScope: field.longText('影响范围', { max: 200, lines: 2, hint: '批次，在库、在途、已售各多少台' }),
    safetyRisk: field.choice('是否危及人身财产安全', ['是', '否', '待评估'], {
      hint: '“是”“待评估”立即通知品质部启动缺陷调查',
    }),

    testMethod: field.longText('检测方法与仪器', { max: 200, lines: 2, hint: '仪器须在校准有效期内' }),
    testData: field.longText('检测数据', { max: 300, lines: 3 }),
    photos: field.attachment('照片/波形', { photo: true }),
    whys: field.table(
      '5个为什么',
      {
        level: field.rowNumber('层次'),
        why: field.text('为什么', { max: 60 }),
        proof: field.text('证据', { max: 60 }),
      },
      { max: 5, hint: '逐层追问，每层要有证据；不必写满' },
    ),
    directCause: field.longText('直接原因', { max: 200, lines: 3 }),
    rootCause: field.longText('根本原因', { max: 200, lines: 3 }),
    causeCategory: field.choice(
      '责任归属',
      ['设计', '来料', '制程', '检验', '包装运输', '安装', '使用', '维修', '其他'],
      { display: 'boxes' },
    ),

    interimAction: field.longText('临时措施', { max: 200, lines: 3 }),
    repairMethod: field.longText('本次维修方法', { max: 300, lines: 2 }),
    replacedParts: field.longText('更换件清单', { max: 200, lines: 2 }).optional(),
    corrections: field.table(
      '纠正措施',
      {
        row: field.rowNumber('序号'),
        correctiveAction: field.text('措施', { max: 60 }),
        department: field.text('责任部门', { max: 12 }),
        responsiblePerson: field.text('责任人', { max: 12 }),
        dueOn: field.date('计划完成'),
        doneOn: field.date('实际完成').optional(),
        verification: field.choice('验证结果', ['有效', '无效', '验证中']).optional(),
      },
      { min: 1, max: 12 },
    ),
    documentsToChange: field.choices('是否修改文件', [
      '维修手册',
      '检验标准',
      '作业指导书',
      '图纸',
      '说明书',
      '本手册',
      '否',
    ]),
    documentNumbers: field.text('需更新的文件编号', { max: 60 }).optional(),
    repairTips: field.longText('维修技巧提示', { max: 300, lines: 2, hint: '供其他网点参考' }).optional(),

    preparedBySignature: field.signature('报告人'),
    supervisorSignature: field.signature('维修主管审核'),
    qualitySignature: field.signature('品质部确认'),
    researchOpinion: field.longText('技术研发部意见', { max: 200, lines: 2 }).optional(),
    managerSignature: field.signature('批准（部门经理）'),
  }),
  serialField: 'analysisNumber',

  layout: [
    {
      kind: 'section',
      heading: '一、基本信息',
      rows: [
        { reportType: 12 },
        { relatedNumber: 8, reportedOn: 4 },
        { productName: 4, productModel: 4, serialNumber: 4 },
        { manufacturedOn: 4, usageTime: 8 },
        { environment: 12 },
      ],
    },
    {
      kind: 'section',
      heading: '二、故障描述',
      rows: [{ faultSymptom: 12 }, { firstFoundAt: 7, similarCount: 5 }, { affectedScope: 12 }, { safetyRisk: 12 }],
    },
    {
      kind: 'section',
      heading: '三、检测',
      rows: [{ testMethod: 12 }, { testData: 12 }],
    },
    { kind: 'section', rows: [{ photos: 12 }], rowHeight: 40 },
    {
      kind: 'table',
      field: 'whys',
      columns: { level: 1, why: 8, proof: 8 },
      printedRows: 5,
      rowHeight: 8,
    },
    {
      kind: 'section',
      heading: '四、原因',
      rows: [{ directCause: 12 }, { rootCause: 12 }, { causeCategory: 12 }],
    },
    {
      kind: 'section',
      heading: '五、处理与改进',
      rows: [{ interimAction: 12 }, { repairMethod: 12 }, { replacedParts: 12 }],
    },
    {
      kind: 'table',
      field: 'corrections',
      columns: {
        row: 1,
        correctiveAction: 6.4,
        department: 2.6,
        responsiblePerson: 2.2,
        dueOn: 2.9,
        doneOn: 2.9,
        verification: 4,
      },
      printedRows: 5,
      rowHeight: 8,
    },
    {
      kind: 'section',
      rows: [{ documentsToChange: 12 }, { documentNumbers: 12 }, { repairTips: 12 }],
    },
    {
      kind: 'section',
      heading: '六、签署',
      rows: [{ researchOpinion: 12 }],
    },
    {
      kind: 'signatures',
      rows: [
        { preparedBySignature: 6, supervisorSignature: 6 },
        { qualitySignature: 6, managerSignature: 6 },
      ],
    },
  ],

  rules: [
    { kind: 'not-future', field: 'reportedOn' },
    { kind: 'order', field: 'manufacturedOn', relation: 'on-or-before', other: 'firstFoundAt' },
    { kind: 'order', field: 'firstFoundAt', relation: 'on-or-before', other: 'reportedOn' },
    {
      kind: 'remind',
      field: 'safetyRisk',
      expression: "safetyRisk == '否'",
      message: '“是否危及人身财产安全”不是“否”，请立即通知品质部启动缺陷调查。',
    },
    {
      kind: 'check',
      field: 'documentsToChange',
      expression: "includes(documentsToChange, '否') ? rows(documentsToChange) == 1 : true",
      message: '“是否修改文件”选了“否”就不能再选文件，请去掉其中一方。',
    },
  ],

  takesFrom: [
    {
      form: 'SH-5-12',
      same: ['productName', 'productModel', 'serialNumber'],
      renamed: {
        relatedNumber: 'repairNumber',
        faultSymptom: 'description',
        testData: 'diagnosis',
        repairMethod: 'workDone',
      },
    },
    {
      form: 'SH-5-21',
      same: ['productName', 'productModel', 'serialNumber'],
      renamed: { relatedNumber: 'complaintNumber', firstFoundAt: 'occurredAt' },
    },
  ],

  examples: [
    {
      analysisNumber: 'WF202611-01',
      relatedNumber: 'WX20261124-003',
      reportType: '典型故障',
      reportedOn: '2026-11-27',
      productName: '滚筒洗衣机',
      productModel: 'XQG100-S1',
      serialNumber: 'SL26A0001234',
      manufacturedOn: '2026-08-12',
      usageTime: '7周，约30次',
      environment: 'KH-C-0000123，家用；阳台，10～18℃，有遮雨；电压228V；每周洗4次，多为棉织物。',
      faultSymptom: '更换排水泵后第2天，洗涤中从底部漏水，每次约200毫升；脱水时加重，不进水时不漏。',
      firstFoundAt: '2026-11-22T19:30',
      similarCount: 2,
      affectedScope: '排水泵批次 P260702：在库36台，在途0台，已售约410台。',
      safetyRisk: '否',
      testMethod: '注水保压10分钟观察；卡尺量密封圈（编号 KC-018，校准至2027-03）。',
      testData: '泵座密封圈线径实测2.62毫米，图纸2.80±0.08毫米；更换合格件后保压30分钟不漏。',
      photos: '密封圈对比照片2张，漏水位置照片1张',
      whys: [
        { why: '为什么漏水？泵座密封圈压不紧', proof: '保压试验，漏点在泵座右下' },
        { why: '为什么压不紧？密封圈线径偏小', proof: '实测2.62毫米，低于下限2.72毫米' },
        { why: '为什么偏小的件入了库？该批只查外观', proof: '来料检验记录无线径一项' },
      ],
      directCause: '泵座密封圈线径低于下限，压缩量不足。',
      rootCause: '来料检验标准没有规定密封圈线径的抽检。',
      causeCategory: '来料',
      interimAction: '封存在库36台配件泵，发出前逐件量线径；已装机的两台上门换件。',
      repairMethod: '更换排水泵和密封圈，注水保压30分钟，试机一个完整程序。',
      replacedParts: '排水泵 1件；泵座密封圈 1件',
      corrections: [
        {
          correctiveAction: '密封圈来料检验增加线径抽检，每批5件',
          department: '品质部',
          responsiblePerson: '示例乙',
          dueOn: '2026-12-05',
        },
        {
          correctiveAction: '通知供应商退换该批密封圈并提交改善报告',
          department: '采购部',
          responsiblePerson: '示例丙',
          dueOn: '2026-12-10',
        },
      ],
      documentsToChange: ['检验标准'],
      documentNumbers: 'QC-IN-0032',
    },
    {
      analysisNumber: 'WF202611-99',
      relatedNumber: 'TS20261124-099、WX20261120-003、WX20261122-007',
      reportType: '安全故障',
      reportedOn: '2026-11-25',
      productName: '商用即热式开水器（双温双控，壁挂式带滤芯）',
      productModel: 'SLK-900B/380V-2026款',
      serialNumber: 'SL-2026-KSQ-0000000000000001',
      manufacturedOn: '2025-12-20',
      usageTime: '10个月，约2400小时',
      environment:
        'KH-B-00123，物业写字楼；地下一层设备房，无窗，机械通风，温度18～34℃，相对湿度55%～88%；三相380V，实测376～398V，早八点和中午十二点两次高峰；六台并联，每台每天约供水三百升，连续加热八到十小时；前置滤芯四个月未换，水质硬度偏高（每升三百二十毫克，以碳酸钙计）；配电箱与开水器相距一点二米，无挡水板，地面有积水痕迹；夜间无人值守。',
      faultSymptom:
        '十一月二十日、二十二日两次报修漏水，先后更换进水阀、密封圈。二十三日二十一时四十分，设备房电箱跳闸，值班员闻到焦味；打开面板，主接线端子 L2 相发黑，绝缘护套熔化约三厘米，导线线芯变色；面板内侧和后墙有烟熏痕迹，面积约四十乘二十五厘米；底盘积水约半升，水迹由进水阀接头沿线束流向端子排。断电断水后无明火，没有人受伤。其余五台外观正常，其中一台端子排温度比其他高十一度，护套已发硬。现场已封存，未拆解主接线端子，待三方到场后取样检测，并留有全程录像备查，录像编号见照片页。',
      firstFoundAt: '2026-11-23T21:40',
      similarCount: 12,
      affectedScope:
        '端子排批次 T251108、T251115：成品在库一百二十六台，在途二十台，已售一千零八十四台，涉及经销商三十一家、工程客户十七家；配件库端子排四百三十只、分库和网点随车件约九十只。同批次外壳、进水阀接头用于另一型号 SLK-600B，在库四十台、已售三百二十台，是否受影响待评估。清单由客户信息管理员按批次导出，只含客户编号，不含电话和地址，交品质部核对后由经理批准使用。',
      safetyRisk: '待评估',
      testMethod:
        '红外测温（编号 IR-007，校准至2027-02）；接触电阻测试（微欧计 MO-003，校准至2027-05）；绝缘电阻500V（ZC-012，校准至2027-01）；力矩复测（LJ-021，校准至2026-12）；进水阀接头保压1.0兆帕、30分钟；端子镀层厚度委托第三方检测，样品编号 YP20261125-01至06，三方封样，封条由客户、公司和物业各执一份签字确认。',
      testData:
        'L1、L2、L3相接触电阻：故障机 1.9、46.3、2.1毫欧，同批在库机 1.6～2.2毫欧（六台平均1.8）；额定负载三十分钟端子温升：故障机无法测，现场另五台 41、44、43、55、42K，在库机 38～43K，限值65K。端子螺钉力矩：L2相 0.6牛米，其余 1.7～2.0牛米，规定 1.8±0.2牛米。绝缘电阻：受潮部位 0.8兆欧，其余大于200兆欧，规定不小于2兆欧。接头保压三十分钟渗水六滴，密封面有一处径向划痕，长约四毫米、深约零点一毫米，与装配夹具定位销位置吻合。',
      photos: '端子烧蚀照片4张、红外图6张、保压照片2张、接触电阻曲线3幅、录像编号 LX20261125-01',
      whys: [
        {
          why: '为什么端子发热烧蚀？L2相接触电阻达46.3毫欧，是其他相的二十多倍，长时间满负荷发热',
          proof: '微欧计记录第3页；端子熔化、线芯变色的照片四张，红外图第1～2幅，录像三分十秒处',
        },
        {
          why: '为什么接触电阻大？L2相螺钉力矩只有0.6牛米，并且受潮氧化，压接面有绿色锈蚀物',
          proof: '力矩复测记录；端子压接面放大照片，锈蚀物取样编号 YP20261125-03，待第三方报告',
        },
        {
          why: '为什么受潮？进水阀接头渗水，水沿线束流到端子排，线束没有滴水弯，也没有挡水结构',
          proof: '保压三十分钟渗水六滴；底盘和线束水迹照片；图纸第12版没有滴水弯和挡水板的要求',
        },
        {
          why: '为什么接头渗水、力矩不足？装配夹具定位销划伤密封面，电批校验漏做，力矩没有逐台记录',
          proof: '夹具照片与划痕比对；电批点检表十月有四天空白；该批生产记录没有力矩一栏',
        },
        {
          why: '为什么没有发现？出厂检验不做满负荷温升，也不查力矩；作业指导书没有规定夹具的点检',
          proof: '出厂检验标准第5版；作业指导书第8版；近三个月出厂检验记录共六百四十份，无温升项目',
        },
      ],
      directCause:
        'L2相端子螺钉力矩不足（0.6牛米，规定1.8±0.2牛米），又被接头渗水浸湿氧化，接触电阻升到46.3毫欧，满负荷下过热烧蚀。前两次上门只更换进水阀和密封圈，没有检查渗水流向和端子，未能及时发现发热；滤芯逾期未换使加热时间变长，加重了发热，但不是起因。上述结论在第三方报告出具前为初步判断，如有变化另发补充报告。',
      rootCause:
        '设计：线束没有滴水弯，端子排上方没有挡水结构，单点渗水就会危及主回路。制程：关键力矩没有逐台记录和防错，电批漏点检不会停线；夹具定位销没有倒角，也不在点检清单里。检验：出厂检验没有满负荷温升和力矩抽查。服务：维修手册没有要求漏水故障必须检查电气部位。以上四项都是制度上的缺口，换人不能消除，须改文件并验证。',
      causeCategory: '制程',
      interimAction:
        '一、两个批次停止发货，在库一百二十六台挂牌隔离。二、当天电话告知六台在用机的客户断电停用，书面回复能否继续使用。三、二十六日前按批次完成在用机排查清单，先查商用、满负荷、无人值守的。四、各网点接到该型号漏水报修，先断电再检查端子，随车带力矩螺丝刀。五、品质部启动缺陷调查，评估是否需要召回，并按规定报告。',
      repairMethod:
        '本台不修复，整机封存作样品。同场另五台：断电验电后打开面板；更换进水阀接头和密封圈，保压三十分钟；更换端子排并按1.8牛米逐个紧固，划线标记；线束加做滴水弯，端子排上方加装阻燃挡水片；测绝缘电阻和接触电阻；满负荷运行三十分钟测温升；更换滤芯；填写单机履历并由客户签字。每台用时约一小时四十分钟，须两人作业，挂牌上锁后再操作，试机后复查一次力矩。',
      replacedParts:
        '端子排 5只（DZ-380-06，批号 T260301）；进水阀接头 5只（JS-90-02）；密封圈 10只（MF-28）；阻燃挡水片 5片（新增，图号待定）；滤芯 5支（LX-900）；阻燃护套 15段；旧件全部贴标签返厂，标签写明工单号和机身编号。',
      corrections: [
        {
          correctiveAction: '端子排上方增加挡水板，线束走线加滴水弯，更改图纸并做淋水验证',
          department: '技术研发部结构组',
          responsiblePerson: '示例甲、示例乙',
          dueOn: '2026-12-15',
          doneOn: '2026-12-14',
          verification: '验证中',
        },
        {
          correctiveAction: '装配线改用有记录的电批，力矩逐台存档，不合格自动停线并报警',
          department: '生产部装配二线',
          responsiblePerson: '示例丙（线长）',
          dueOn: '2026-12-20',
          doneOn: '2026-12-18',
          verification: '有效',
        },
        {
          correctiveAction: '夹具定位销倒角并列入每班点检，密封面每批抽检十件，首件全检',
          department: '生产部工艺组',
          responsiblePerson: '示例丁',
          dueOn: '2026-12-05',
          doneOn: '2026-12-04',
          verification: '有效',
        },
        {
          correctiveAction: '出厂检验增加满负荷温升和力矩抽查，每批不少于五台，修订检验标准',
          department: '品质部出厂检验组',
          responsiblePerson: '示例戊',
          dueOn: '2026-12-10',
          doneOn: '2026-12-10',
          verification: '验证中',
        },
        {
          correctiveAction: '维修手册写明：凡漏水故障必须断电检查端子、测绝缘，并培训全部网点',
          department: '售后服务部维修组',
          responsiblePerson: '示例己、示例庚',
          dueOn: '2026-12-25',
          doneOn: '2026-12-24',
          verification: '无效',
        },
      ],
      documentsToChange: ['维修手册', '检验标准', '作业指导书', '图纸', '说明书', '本手册'],
      documentNumbers: 'RD-DR-0912、QC-OUT-0015、WI-AS-0208、SH-4-19、SM-SLK-900B',
      repairTips:
        '接到开水器漏水：先断电、挂牌，再关水。漏点往往不在滴水处：从接头沿线束往下看，线束最低点若靠近端子排，就要打开端子罩检查颜色、气味和护套软硬。端子螺钉用力矩螺丝刀按1.8牛米复紧，不要凭手感；护套发硬、变色一律更换，不要只擦拭。更换密封圈前用指甲沿密封面刮一圈，有台阶感就换接头。修好后满负荷三十分钟，用红外测三相温度，相差超过10K的不能交机。滤芯到期一并提醒客户。现场有烟熏、焦味的不要通电试机，先拍照、报主管，等待封样。',
      researchOpinion:
        '同意原因分析和临时措施。挡水板、滴水弯已列入设计更改，样件十二月五日前完成，按淋水和满负荷温升两项验证，合格后切换；SLK-600B 结构相似，同步排查，十二月八日前给出结论。第三方镀层检测报告出来以前，请继续隔离两个批次的端子排，不得作配件发出。',
    },
  ],
});
