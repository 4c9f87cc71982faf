import { defineForm, field, z } from '#define-form';

const marks = {
  '√': '出勤',
  '●': '休息',
  '△': '加班',
  '○': '出差/外勤',
  病: '病假',
  事: '事假',
  年: '年休假',
  婚: '婚假',
  产: '产假/陪产假',
  丧: '丧假',
  工: '工伤',
  迟: '迟到',
  退: '早退',
  旷: '旷工',
  调: '调休',
  节: '法定假',
};

/** A month as most people work it: rest on the days given, else present. */
function present(restDays: readonly number[], other: { readonly [day: number]: string } = {}): string[] {
  return Array.from({ length: 30 }, (_, index) => other[index + 1] ?? (restDays.includes(index + 1) ? '●' : '√'));
}

const restDays = [1, 7, 8, 14, 15, 21, 22, 28, 29];

export default defineForm(({ parameter }) => ({
  number: 'SH-5-02',
  title: '每月出勤表',
  titleEn: 'Monthly attendance',
  version: 'A/0',
  status: 'in-force',
  effectiveFrom: '2026-12-01',
  reviewBy: '2027-12-01',
  owner: 'SH-2-02-12',
  confidentiality: 'internal',
  prepared: { by: '部门文员', on: '2026-10-20' },
  reviewed: { by: '售后服务主管', on: '2026-11-06' },
  approved: { by: '售后服务部经理', on: '2026-11-16' },
  policies: ['SH-4-12', 'SH-4-23'],
  flows: ['SH-3-02', 'SH-3-07'],
  aliases: ['考勤', '考勤表', '打卡', '请假', '加班'],
  revisions: [
    {
      version: 'A/0',
      date: '2026-12-01',
      clauses: '全文',
      summary: '首次发布',
      by: '部门文员',
      approvedBy: '售后服务部经理',
    },
  ],

  purpose: '按日记录出勤、加班和请假，作为计算工资和绩效考核的依据。',
  filledBy: '部门文员（考勤员）',
  filledWhen: '每日登记，次月3日前汇总报送',
  copies: ['第一联 人力资源部', '第二联 售后服务部'],
  signChain: ['员工', '考勤员', '部门经理', '人力资源部'],
  retention: '至少2年，建议3年（与工资支付记录一并保存）',
  privacy: '病假、产假原因属敏感信息，只写代码，不写病情',
  paper: { size: 'A4', orientation: 'landscape', pages: 1 },

  fields: z.object({
    team: field.text('部门/班组', { max: 30 }),
    month: field.month('考勤月份'),
    dueDays: field.number('应出勤天数', {
      min: 0,
      max: 31,
      step: 0.5,
      unit: '天',
      hint: '日历天数减休息日和法定休假日',
    }),
    holidays: field.text('当月法定休假日', { max: 40, hint: '按国务院当年放假通知' }).optional(),
    workingTime: field.choice('工时制度', ['标准工时制', '综合计算工时制', '不定时工时制'], {
      hint: '后两种须有审批文号',
    }),
    approvalNumber: field.text('审批文号', { max: 30 }).optional(),
    attendance: field.table(
      '出勤明细',
      {
        row: field.rowNumber('序号'),
        employeeNumber: field.text('工号', { max: 12 }),
        name: field.text('姓名', { max: 12 }),
        days: field.days('日期', marks, { month: 'month', halves: ['上午', '下午'] }),
        actualDays: field.computed('实出勤', { decimals: 1 }),
        overtimeWorkday: field
          .number('平日加班', { min: 0, max: parameter('overtime_month'), step: 0.5, unit: '时' })
          .optional(),
        overtimeRestDay: field.number('休息日加班', { min: 0, step: 0.5, unit: '时' }).optional(),
        overtimeHoliday: field.number('法定假加班', { min: 0, step: 0.5, unit: '时' }).optional(),
        lateCount: field.computed('迟到早退'),
        leaveDays: field.computed('请假', { decimals: 1 }),
        absentDays: field.computed('旷工', { decimals: 1 }),
        signature: field.signature('签字', { dated: false }),
      },
      { min: 1, max: 20, hint: '每格只填一个符号；上午、下午各一行' },
    ),
    attendanceRate: field.computed('本月出勤率', { result: 'percent', decimals: 1 }),
    remarks: field.text('备注', { max: 60 }).optional(),
    filledOn: field.date('填表日期', { hint: '不早于当月最后一天' }),
    clerkSignature: field.signature('考勤员', { dated: false }),
    managerSignature: field.signature('部门经理审核', { dated: false }),
    personnelSignature: field.signature('人力资源部复核', { dated: false }),
  }),

  layout: [
    {
      kind: 'section',
      rows: [
        { team: 3, month: 2, dueDays: 3, holidays: 4 },
        { workingTime: 8, approvalNumber: 4 },
      ],
      rowHeight: 7,
    },
    {
      kind: 'table',
      field: 'attendance',
      columns: {
        row: 2,
        employeeNumber: 4,
        name: 4.6,
        days: 62,
        actualDays: 2.8,
        overtimeWorkday: 2.8,
        overtimeRestDay: 2.8,
        overtimeHoliday: 2.8,
        lateCount: 2.8,
        leaveDays: 2.8,
        absentDays: 2.8,
        signature: 5,
      },
      printedRows: 10,
      rowHeight: 10,
    },
    { kind: 'section', rows: [{ attendanceRate: 3, filledOn: 3, remarks: 6 }], rowHeight: 7 },
    {
      kind: 'signatures',
      rows: [{ clerkSignature: 4, managerSignature: 4, personnelSignature: 4 }],
      rowHeight: 9,
    },
  ],

  rules: [
    { kind: 'not-future', field: 'month' },
    { kind: 'required-if', field: 'approvalNumber', when: { field: 'workingTime', isNot: '标准工时制' } },
    { kind: 'unique', field: 'attendance.employeeNumber' },
    { kind: 'calc', field: 'attendance.actualDays', expression: "count(days, '√', '○', '迟', '退') / 2" },
    { kind: 'calc', field: 'attendance.lateCount', expression: "count(days, '迟', '退')" },
    {
      kind: 'calc',
      field: 'attendance.leaveDays',
      expression: "count(days, '病', '事', '年', '婚', '产', '丧', '工', '调') / 2",
    },
    { kind: 'calc', field: 'attendance.absentDays', expression: "count(days, '旷') / 2" },
    {
      kind: 'calc',
      field: 'attendanceRate',
      expression: 'sum(attendance.actualDays) / (dueDays * rows(attendance)) * 100',
    },
    { kind: 'order', field: 'filledOn', relation: 'on-or-after', other: 'month' },
  ],

  examples: [
    {
      team: '售后服务部客服一班',
      month: '2026-11',
      dueDays: 21,
      workingTime: '标准工时制',
      attendance: [
        { employeeNumber: 'KF001', name: '示例甲', days: { halves: [present(restDays), present(restDays)] } },
        {
          employeeNumber: 'KF002',
          name: '示例乙',
          days: { halves: [present(restDays, { 12: '事' }), present(restDays, { 12: '事', 18: '退' })] },
          overtimeWorkday: 2.5,
        },
      ],
      filledOn: '2026-11-30',
    },
    {
      team: '售后服务部维修中心上门维修三班（夜班轮值）',
      month: '2026-11',
      dueDays: 21,
      holidays: '无',
      workingTime: '综合计算工时制',
      approvalNumber: '示例人社审〔2026〕第000001号',
      attendance: Array.from({ length: 10 }, (_, index) => ({
        employeeNumber: `WX${String(index + 1).padStart(4, '0')}`,
        name: `示例${'甲乙丙丁戊己庚辛壬癸'.charAt(index)}`,
        days: {
          halves: [
            present(restDays, { 3: '○', 9: '病', 10: '年', 17: '调', 24: '迟' }),
            present(restDays, { 3: '○', 9: '病', 10: '年', 17: '调', 25: '旷', 28: '△' }),
          ],
        },
        overtimeWorkday: 12.5,
        overtimeRestDay: 8,
        overtimeHoliday: 0,
      })),
      remarks: '24日上午系统故障，以手工签到为准；28日下午值班已安排补休',
      filledOn: '2026-11-30',
    },
  ],
}));
