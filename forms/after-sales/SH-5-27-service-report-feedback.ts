import { defineForm, field, z } from '#define-form';

export default defineForm(({ parameter }) => {
  const atLeast = (id: string) => `≥${parameter(id)}`;
  const printed: { item: string; unit: string; targetValue?: string }[] = [
    { item: '受理总数', unit: '件' },
    { item: '完成总数', unit: '件' },
    { item: '按时完成率', unit: '%', targetValue: atLeast('ontime_completion') },
    { item: '平均响应时间', unit: '分钟' },
    { item: '平均修复时间', unit: '小时' },
    { item: '一次修复率', unit: '%', targetValue: atLeast('first_fix') },
    { item: '热线20秒接通率', unit: '%', targetValue: atLeast('hotline_20s_rate') },
    { item: '回访率（维修）', unit: '%', targetValue: atLeast('followup_share_repair') },
    { item: '满意度', unit: '分', targetValue: atLeast('csi_target') },
    { item: '投诉数', unit: '件' },
    { item: '投诉按时关闭率', unit: '%', targetValue: atLeast('complaint_closerate') },
    { item: '退换率', unit: '%' },
    { item: '配件满足率', unit: '%', targetValue: atLeast('parts_fill') },
    { item: '服务收入', unit: '元' },
    { item: '服务费用', unit: '元' },
  ];

  return {
    number: 'SH-5-27',
    title: '售后服务报告表',
    subtitle: '部门月度服务报告',
    titleEn: 'Service report (feedback)',
    version: 'A/0',
    status: 'in-force',
    effectiveFrom: '2026-12-01',
    reviewBy: '2027-12-01',
    owner: 'SH-2-02-02',
    confidentiality: 'internal',
    prepared: { by: '售后服务主管', on: '2026-10-20' },
    reviewed: { by: '部门文员', on: '2026-11-06' },
    approved: { by: '售后服务部经理', on: '2026-11-16' },
    policies: ['SH-4-07', 'SH-4-03', 'SH-4-05', 'SH-4-18', 'SH-4-31', 'SH-4-27'],
    flows: ['SH-3-01', 'SH-3-02', 'SH-3-09', 'SH-3-15'],
    aliases: ['月报', '部门月报', '月度报告', '服务月报', '经营分析', '月度总结'],
    revisions: [
      {
        version: 'A/0',
        date: '2026-12-01',
        clauses: '全文',
        summary: '首次发布',
        by: '售后服务主管',
        approvedBy: '售后服务部经理',
      },
    ],

    purpose: '部门每月向公司报告服务、产品和客户情况，提出下月重点和需要公司决定的事项。',
    filledBy: '售后服务主管',
    fillers: ['主管'],
    filledWhen: `次月${parameter('monthly_report_day')}日前；季度、年度另汇总`,
    copies: ['第一联 总经理/分管副总', '第二联 品质部', '第三联 售后服务部'],
    signChain: ['编制', '部门经理', '分管领导'],
    retention: '3年',
    paper: { size: 'A4', orientation: 'portrait', pages: 2 },

    fields: z.object({
      month: field.month('报告月份'),
      department: field.text('编制部门', { max: 20 }),
      preparedBy: field.text('编制人', { max: 20 }),
      filledOn: field.date('编制日期'),
      monthlyIndicators: field.table(
        '主要指标',
        {
          item: field.text('指标', { max: 12 }).optional(),
          unit: field.text('单位', { max: 6 }).optional(),
          targetValue: field.text('目标', { max: 10 }).optional(),
          thisMonth: field.number('本月'),
          lastMonth: field.number('上月').optional(),
          lastYear: field.number('去年同月').optional(),
          achieved: field.choice('达成', ['达成', '未达成', '无目标']),
          remarks: field.text('说明', { max: 40, hint: '未达成的必填' }).optional(),
        },
        { min: printed.length, max: 20, hint: '印好的目标取自SH-4-03；空着的按年度计划填' },
      ),

      praise: field.longText('客户表扬（件数/摘要）', { max: 150, lines: 3 }).optional(),
      mainComplaints: field.longText('客户主要不满', { max: 150, lines: 3 }),
      complaintBreakdown: field.longText('投诉分类及等级', { max: 150, lines: 3 }),
      cases: field.longText('典型案例', { max: 150, lines: 3 }).optional(),
      topFaults: field.longText('故障前五位', { max: 200, lines: 3, hint: '引用SH-5-18' }),
      newProductProblems: field.longText('新产品问题', { max: 150, lines: 3 }).optional(),
      returnSummary: field.longText('退换情况', { max: 150, lines: 3, hint: '引用SH-5-16' }),
      productSuggestions: field.longText('给品质、研发、生产的建议', { max: 150, lines: 3 }),
      staffChanges: field.longText('人员变动与出勤', { max: 80, lines: 1 }).optional(),
      networkChanges: field.longText('网点变动', { max: 80, lines: 1 }).optional(),
      partsShortage: field.longText('配件库存与缺件', { max: 80, lines: 1 }),
      monthlyBudget: field.money('当月费用预算（元）').optional(),
      monthlySpending: field.money('当月实际费用（元）').optional(),
      budgetRate: field.computed('预算执行率', { result: 'percent', decimals: 1 }),
      nextPriorities: field.table(
        '下月重点工作',
        {
          row: field.rowNumber('序号'),
          item: field.text('事项', { max: 40 }),
          goal: field.text('目标', { max: 40 }),
          responsiblePerson: field.text('责任人', { max: 20 }),
          dueOn: field.date('期限'),
        },
        { min: 1, max: 12 },
      ),
      decisionsNeeded: field.longText('需公司决策事项', { max: 150, lines: 3 }).optional(),
      directorOpinion: field.longText('分管领导批示', { max: 100, lines: 3 }).optional(),
      preparedBySignature: field.signature('编制人签字', { dated: false }),
      managerSignature: field.signature('部门经理审核'),
      directorSignature: field.signature('分管领导签字', { required: false }),
    }),

    layout: [
      {
        kind: 'section',
        rows: [{ month: 3, department: 3, preparedBy: 3, filledOn: 3 }],
      },
      {
        kind: 'table',
        field: 'monthlyIndicators',
        columns: {
          item: 4.6,
          unit: 1.8,
          targetValue: 2.4,
          thisMonth: 2.8,
          lastMonth: 2.8,
          lastYear: 2.8,
          achieved: 4.2,
          remarks: 6.4,
        },
        fixedRows: printed,
        printedRows: printed.length,
        rowHeight: 8,
      },
      {
        kind: 'section',
        heading: '服务反馈',
        rows: [{ praise: 12 }, { mainComplaints: 12 }, { complaintBreakdown: 12 }, { cases: 12 }],
        rowHeight: 14,
      },
      {
        kind: 'section',
        heading: '产品反馈',
        rows: [{ topFaults: 12 }, { newProductProblems: 12 }, { returnSummary: 12 }, { productSuggestions: 12 }],
        rowHeight: 14,
      },
      {
        kind: 'section',
        heading: '资源与费用',
        rows: [
          { staffChanges: 12 },
          { networkChanges: 12 },
          { partsShortage: 12 },
          { monthlyBudget: 4, monthlySpending: 4, budgetRate: 4 },
        ],
        rowHeight: 9,
      },
      {
        kind: 'table',
        field: 'nextPriorities',
        columns: { row: 1.2, item: 7, goal: 6, responsiblePerson: 3, dueOn: 3.6 },
        printedRows: 6,
        rowHeight: 8,
      },
      {
        kind: 'section',
        heading: '决策与批示',
        rows: [{ decisionsNeeded: 12 }, { directorOpinion: 12 }],
        rowHeight: 14,
      },
      { kind: 'signatures', rows: [{ preparedBySignature: 4, managerSignature: 4, directorSignature: 4 }] },
    ],

    rules: [
      { kind: 'not-future', field: 'month' },
      { kind: 'order', field: 'filledOn', relation: 'on-or-after', other: 'month' },
      {
        kind: 'remind',
        field: 'filledOn',
        expression: `filledOn <= addDays(lastDay(month), ${parameter('monthly_report_day')})`,
        message: `“编制日期”晚于次月${parameter('monthly_report_day')}日，请尽快报送。`,
      },
      {
        kind: 'required-if',
        field: 'monthlyIndicators.targetValue',
        when: {
          field: 'monthlyIndicators.achieved',
          expression: "achieved == '达成' || achieved == '未达成'",
          words: '判定“达成”或“未达成”',
        },
      },
      {
        kind: 'required-if',
        field: 'monthlyIndicators.remarks',
        when: { field: 'monthlyIndicators.achieved', is: '未达成' },
      },
      { kind: 'calc', field: 'budgetRate', expression: 'monthlySpending / monthlyBudget * 100' },
      {
        kind: 'remind',
        field: 'budgetRate',
        expression: `budgetRate >= 100 - ${parameter('budget_deviation')} && budgetRate <= 100 + ${parameter('budget_deviation')}`,
        message: `“预算执行率”偏差超过${parameter('budget_deviation')}%，请在“服务费用”的“说明”里写明原因。`,
      },
    ],

    takesFrom: [{ form: 'SH-5-18', same: ['month', 'topFaults'] }],

    examples: [
      {
        month: '2026-11',
        department: '售后服务部',
        preparedBy: '售后服务主管乙',
        filledOn: '2026-12-07',
        monthlyIndicators: [
          { thisMonth: 1286, lastMonth: 1342, lastYear: 1198, achieved: '无目标' },
          { thisMonth: 1251, lastMonth: 1309, lastYear: 1160, achieved: '无目标' },
          { thisMonth: 95.8, lastMonth: 94.6, lastYear: 93.1, achieved: '达成' },
          { targetValue: '≤30', thisMonth: 22, lastMonth: 25, achieved: '达成' },
          { targetValue: '≤24', thisMonth: 21.5, lastMonth: 26.2, achieved: '达成' },
          { thisMonth: 84.1, lastMonth: 86, achieved: '未达成', remarks: '开水器进水阀缺件，二次上门增加' },
          { thisMonth: 88.2, lastMonth: 86.5, achieved: '达成' },
          { thisMonth: 34, lastMonth: 31, achieved: '达成' },
          { thisMonth: 90.3, lastMonth: 89.7, achieved: '达成' },
          { thisMonth: 21, lastMonth: 26, lastYear: 30, achieved: '无目标' },
          { thisMonth: 100, lastMonth: 96.2, achieved: '达成' },
          { targetValue: '≤1.5', thisMonth: 1.2, lastMonth: 1.4, achieved: '达成' },
          { thisMonth: 92.7, lastMonth: 95.3, achieved: '未达成', remarks: '进水阀供应商交货推迟' },
          { thisMonth: 186420.5, lastMonth: 179300, achieved: '无目标' },
          { targetValue: '≤260000', thisMonth: 251870, lastMonth: 248650, achieved: '达成' },
        ],
        praise: '17件，多为态度好、讲解耐心。',
        mainComplaints: '开水器等配件时间长；县域预约要排两天。',
        complaintBreakdown: '维修质量8、响应超时6、配件4、其他3；B级2件，C级19件，无A级。',
        topFaults: '洗衣机排水泵堵转62、开水器进水阀漏水41、洗衣机门锁29、控制板23、水位传感器18。',
        returnSummary: '退货9台、换货6台，退换率1.2%，其中七日无理由5台。',
        productSuggestions: '请品质部复检10月批次进水阀；请研发部在排水泵前加滤网。',
        partsShortage: '进水阀缺46件，12月15日到货；其余正常。',
        monthlyBudget: 255000,
        monthlySpending: 251870,
        nextPriorities: [
          {
            item: '进水阀缺件清零',
            goal: '12月20日前补齐，待件客户全部告知',
            responsiblePerson: '配件管理员',
            dueOn: '2026-12-20',
          },
          { item: '县域网点增派技术员', goal: '新增2名', responsiblePerson: '网点管理主管', dueOn: '2026-12-31' },
        ],
      },
      {
        month: '2026-12',
        department: '售后服务部（含网点管理和技术支持）',
        preparedBy: '售后服务主管乙、部门文员丙（代）',
        filledOn: '2027-01-08',
        monthlyIndicators: printed.map(({ targetValue }) => ({
          ...(targetValue === undefined ? { targetValue: '≤1000000' } : {}),
          thisMonth: 1234567.89,
          lastMonth: 1234000.5,
          lastYear: 1100000.25,
          achieved: '未达成' as const,
          remarks: '十二月受强降雪影响，偏远地区上门推迟；已临时增派四组人员，一月起恢复正常',
        })),
        praise:
          '全月收到表扬四十六件，其中来信九封、锦旗两面、平台好评三十五条。示例市维修服务三站连续三个月表扬最多，主要内容是雪天按时上门、搬运小心、讲解耐心、主动清理旧包装；技术员示例甲深夜为敬老院抢修开水器，获得街道书面感谢，已按规定公布并给予表扬，建议作为年度服务明星候选人。',
        mainComplaints:
          '一、雪天改约没有提前三十分钟告知，客户在家空等；二、停产机型主控板缺件，平均等候十九天，中间没有人告知进度；三、热线高峰期排队，接通后又要转接两次；四、保外维修收费明细没有当场交给客户，事后索要才补；五、个别网点旧件没有当面交代去向。',
        complaintBreakdown:
          '共四十二件：响应超时十五、配件十一、维修质量八、收费四、服务态度二、个人信息一、其他一；A级一件（开水器端子过热，已停用同批次并启动调查）、B级七件、C级三十四件；12315转来三件、平台转来两件，均在期限前答复；超期未结零件，重复投诉一件。',
        cases:
          '某物业公司同一台开水器三周报修三次，前两次只换密封圈，第三次才查出进水压力超过允许值。复盘结论：到场检测项目没有包含水压。已修改开水器上门检测清单，给全部网点配发压力表，并对前六十天同类工单逐一电话回访，又发现两例，已免费加装减压阀。',
        topFaults:
          '一、洗衣机排水泵堵转八十七；二、开水器进水阀漏水六十五；三、洗衣机门锁失灵四十四；四、控制板受潮三十九；五、水位传感器漂移三十一。前五位占全部故障的百分之七十八；排水泵连续四个月居首位，十月批次进水阀故障率是其他批次的三点六倍，已达到通知品质部的条件。',
        newProductProblems:
          '新上市的双温开水器销售三个月，报修十九台：显示屏起雾十一台、童锁误触发五台、滤芯寿命提示不准三台，均不影响安全；说明书第十二页接线图与实物不符，容易接错温控线，已通知网点按更正页安装，并请研发部在一月底以前换印。',
        returnSummary:
          '退货三十一台、换货十四台，退换率百分之一点六，比上月升零点四个百分点；其中七日无理由退货二十二台，质量退货九台，超过七日退款的零笔；质量原因前三位是漏水、噪声、外壳划伤；退回产品检验完好重新入库十九台，返修后降级十二台，其余退供应商。',
        productSuggestions:
          '一、品质部：进水阀进货检验增加一点二倍水压保持三十分钟；二、研发部：排水泵前加可拆洗滤网，控制板增加防潮涂层，水位传感器改用屏蔽线；三、生产部：装配线增加端子拉力抽检；四、请三个部门在二月十日以前书面答复，品质部汇总后在二月例会上报告进展。',
        staffChanges:
          '在岗六十八人，新入职五人（均在带教期），离职两人；出勤率百分之九十七点六；雪天加班合计二百一十六小时，已安排补休；一人工伤休息，已复工。',
        networkChanges:
          '新增授权网点两个（示例县、示例区），试运行合格转正一个，限期整改一个，终止合作一个；终止网点的未结工单和客户资料已全部收回并签字确认。',
        partsShortage:
          '库存金额一百二十三万元，周转四十一天；缺件三种：主控板六十二件、进水阀四十六件、门锁二十件，预计一月十八日到齐；呆滞件清理十七种，账实相符率百分之九十八点九。',
        monthlyBudget: 99999999.99,
        monthlySpending: 98765432.1,
        nextPriorities: Array.from({ length: 6 }, () => ({
          item: '停产三年以上机型主控板建立安全库存，缺件期间提供备用机并按约定告知进度',
          goal: '二月底以前待件超过十五天的工单降到零，待件客户告知率达到百分之一百',
          responsiblePerson: '配件管理员、网点管理主管（协办）',
          dueOn: '2027-01-31',
        })),
        decisionsNeeded:
          '一、请批准为全部四十二个网点配发水压表和绝缘电阻表，费用六万三千元；二、请批准停产机型主控板改用通用板的开发费十二万元，由研发部二季度完成；三、请决定是否延长双温开水器显示屏的保修期到三十六个月，售后服务部建议延长，并主动通知已购客户。',
        directorOpinion:
          '同意第一、二项，费用列入一季度追加预算；第三项请品质部先给出起雾的根本原因，一月例会上讨论。雪天改约要提前告知，这件事做到了客户就能谅解，请写进预案。',
      },
    ],
  };
});
