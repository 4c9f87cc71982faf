import type { Approver } from '../../tools/complaint-approver.ts';
import type { Grade, Reason } from '../../tools/complaint-grade.ts';
import type { LimitId } from '../../tools/complaint-limits.ts';
import type { GuaranteeChoice } from '../../tools/guarantee-choices.ts';
import type { GuaranteeDeadline } from '../../tools/guarantee-deadlines.ts';

/** Gives the value of a parameter. */
type Value = (id: string) => number;

const guaranteeDeadlines: { readonly [Id in GuaranteeDeadline]: { name: string; how: (value: Value) => string } } = {
  start: { name: '起算日', how: () => '需要公司安装的是安装完成日，其余是签收日' },
  return: { name: '可以退货，到', how: (v) => `起算日次日为第1日，第${v('sanbao_return')}日止，加期内修理占用的天数` },
  exchange: {
    name: '可以换货，到',
    how: (v) => `起算日次日为第1日，第${v('sanbao_exchange')}日止，加期内修理占用的天数`,
  },
  warranty: { name: '保修截止日', how: () => '起算日加保修月数后的同一日，没有同一日的取月底，再加修理占用的天数' },
  noReason: { name: '无理由退货，到', how: (v) => `签收次日为第1日，第${v('distance_return')}日24时止` },
  burden: {
    name: '瑕疵由公司举证，到',
    how: (v) => `自收到起${v('burden_6m')}个月，只适用于电视机、冰箱、空调、洗衣机等耐用商品`,
  },
  watchFirst: { name: '网点报主管（第一次）', how: (v) => `送修满${v('repair_watch_first')}日还没有修好` },
  watchSecond: { name: '网点报主管（第二次）', how: (v) => `送修满${v('repair_watch_second')}日还没有修好` },
  repairerLate: {
    name: '修得太久，可以换货，从',
    how: (v) => `修理者原因的天数超过${v('sanbao_repairer_days')}日；等零件的天数不算`,
  },
  partsLate: { name: '缺件太久，可以换货，从', how: (v) => `自送修日起总天数超过${v('sanbao_parts_days')}日` },
  address: { name: '最迟给退货地址', how: (v) => `客户提出后${v('return_address')}小时内，看提出的时刻` },
  inspection: { name: '检验结论最迟', how: (v) => `检验员见到产品后${v('sanbao_inspection')}个工作日` },
  refuse: {
    name: '超过即视为故意拖延',
    how: (v) => `客户提出要求的次日为第1日，第${v('legal_refuse_15d')}日，休息日照数、不顺延`,
  },
  refundQuality: { name: '质量退货退款，到', how: (v) => `批准并且收到旧机后${v('refund_target')}个工作日` },
  refundTarget: { name: '无理由退货退款（公司目标），到', how: (v) => `收到完好产品后${v('refund_target')}个工作日` },
  refundLatest: {
    name: '无理由退货退款（法定最迟），到',
    how: (v) => `收到的次日为第1日，第${v('distance_refund')}日`,
  },
};

const choices: { readonly [Choice in GuaranteeChoice]: { what: string; why: string; clause: string } } = {
  inReturn: { what: '退货、换货、修理，由客户选', why: '在退货期内出现性能故障', clause: 'SH-4-22#6.3.1' },
  inExchange: { what: '换货、修理，由客户选', why: '过了退货期、还在换货期内', clause: 'SH-4-22#6.3.1' },
  inWarranty: { what: '免费修理', why: '在保修期内', clause: 'SH-4-22#6.3.1' },
  manyRepairs: { what: '换货', why: '三包期内修理已满规定次数，又不能正常使用', clause: 'SH-4-22#6.3.1' },
  repairLate: { what: '换货', why: '修理超过了规定的天数', clause: 'SH-4-22#6.3.4' },
  noReason: { what: '无理由退货，不用说原因', why: '网购，在无理由退货期内，产品完好', clause: 'SH-4-29#6.1' },
  none: { what: '收费修理，先报价', why: '各项期限都过了，也没有别的情形', clause: 'SH-4-22#6.9' },
};

const reasons: { readonly [R in Reason]: (value: Value) => string } = {
  A1: () => '有人受伤，或者起火、冒烟、爆裂、漏电、漏气',
  A2: (v) => `同批次同一问题达到${v('complaint_batch_a')}起`,
  A3: () => '媒体采访、报道，或者行政机关立案、检查、约谈',
  A4: (v) => `索赔金额达到${v('complaint_grade_a')}元`,
  A5: (v) => `${v('complaint_group_a')}人及以上一起投诉`,
  B1: (v) => `索赔金额达到${v('complaint_grade_b')}元`,
  B2: (v) => `同一客户就同一问题第${v('complaint_repeat_b')}次及以上投诉`,
  B3: () => '企业客户停产、停业或整套设备停用',
  B4: () => '反映个人信息被泄露',
  B5: () => '员工辱骂、威胁客户，或者乱收费',
  unknownAmount: () => '有财产损失，但说不出金额',
  C: () => '以上各项都不符合',
};

const limits: { readonly [Id in LimitId]: { name: string; how: string } } = {
  acknowledge: { name: '告知客户已受理', how: 'A级全天计时；B级、C级按工作时间，跨过下班的最迟次日9:30' },
  review: { name: '主管复核等级', how: 'A级全天计时；B级、C级按工作时间' },
  interim: { name: '临时措施', how: '全天计时' },
  cause: { name: '查明原因', how: '受理当天不算，按工作日数' },
  plan: { name: '出方案（已批准并告知客户）', how: '工作日和提出日后的日数，先到的为准' },
  warning: { name: '还没有结案：列入预警', how: '提出日次日为第1日' },
  managerWarning: { name: '还没有结案：报经理', how: '提出日次日为第1日' },
  close: { name: '结案', how: '工作日和法定的日数，先到的为准' },
  final: { name: '结案或书面答复，不能再晚', how: '提出日次日为第1日，休息日照数、不顺延' },
  external: { name: '答复转办单位', how: '比来函的期限早1个工作日' },
};

export const tools = {
  title: '计算工具',
  none: '先填上面带 * 的日期。',
  notWorkdays: '只会跳过周六、周日；遇法定节假日和调休，照当年的日历顺延。',
  advice: '推算结果供工作时查对，不是法律意见；个案有争议的先问法务。',
  noScript: '浏览器没有启用 JavaScript，不能计算。规则写在：',
  print: '打印这次推算',
  clear: '清除',
  private: '填的内容只在这一页里，不保存、不上传。',
  result: '结果',
  columns: { what: '事项', when: '日期', state: '今天看', how: '怎样数', basis: '依据' },
  movedTo: (date: string) => `遇周末，${date}提出仍算期内`,
  state: {
    past: (days: number) => `已过${days}天`,
    today: '就在今天',
    left: (days: number) => `还有${days}天`,
    reached: '已经到了',
  },
  weekdays: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  required: '必填',
  today: '今天是',
  clauseOf: (number: string, clause: string) => `${number} 第${clause}条`,
  fault: (label: string, earlier: string) => `“${label}”不能早于“${earlier}”，请核对这两个日期。`,
  badMonths: '“整机保修月数”请填 1 到 240 的整数。',

  guarantee: {
    title: '三包与退款期限计算',
    description: '填几个日期，算出退货、换货、保修、检验、退款各到哪一天，每一天写明怎样数、依据哪一条。',
    legends: { bought: '买的时候', repairs: '修过几次', claim: '这一次' },
    fields: {
      remote: '网上、直播、电话、电视购买',
      deliveredOn: '签收日期',
      byCompany: '由公司安装',
      installedOn: '安装完成日期',
      warrantyMonths: '整机保修月数',
      sentOn: (number: number) => `第${number}次送修日`,
      returnedOn: (number: number) => `第${number}次交验日（没有修好的空着）`,
      partsDays: '没有修好的那次，等零件的天数',
      faultOn: '客户第一次说有故障',
      askedOn: '客户第一次要求退或换',
      seenOn: '检验员见到产品',
      approvedOn: '批准退换',
      receivedOn: '收到退回的产品',
    },
    choices: '客户可以选',
    choice: choices,
    deadlines: guaranteeDeadlines,
    occupied: (days: number) => `修理占用合计${days}天。`,
    policies: ['SH-4-22', 'SH-4-29'],
  },

  complaint: {
    title: '投诉分级向导',
    description: '答几个问题，得出投诉等级、各项时限、谁批准、走哪个流程，并开始一张投诉登记表。',
    legends: { first: '先问安全', what: '再问事情', when: '时间' },
    fields: {
      injury: '有人受伤，或者起火、冒烟、爆裂、漏电、漏气',
      publicity: '媒体来问或已报道，行政机关立案、检查、约谈',
      standstill: '企业客户因此停产、停业、整套停用',
      leak: '客户说他的个人信息被泄露',
      conduct: '员工辱骂、威胁客户，多收、私下收费',
      amountUnknown: '有财产损失，但客户说不出金额',
      amount: '索赔或损失金额（元）',
      batch: '30日内同型号同批次同一问题的投诉（含这一件）',
      people: '一起投诉的人数',
      times: '这位客户第几次为这个问题投诉',
      receivedAt: '受理时间',
      raisedOn: '客户提出日',
      externalBy: '转办来函要求的答复期限',
    },
    grades: { A: 'A级 特别重大', B: 'B级 重大', C: 'C级 一般' } satisfies { [G in Grade]: string },
    because: '因为',
    reason: reasons,
    limits,
    approver: '方案全部同意时，由谁批准',
    approvers: {
      agent: '投诉处理专员',
      supervisor: '售后服务主管',
      manager: '售后服务部经理',
      deputy: '分管副总经理',
      president: '总经理',
    } satisfies { [A in Approver]: string },
    closing: '结案由谁批准',
    closedBy: {
      A: '主管审核，经理批准，再由分管副总经理签字',
      B: '主管审核，经理批准',
      C: '主管审核，经理批准',
    } satisfies { [G in Grade]: string },
    flow: '走哪个流程',
    firstSteps: '现在先做',
    first: {
      A: '请客户断电、关阀、离开危险处；立即打电话给投诉处理专员，打不通打主管；通话和派单之后再登记。',
      B: '当场登记，告诉客户投诉编号，移交到投诉处理专员签收为止。',
      C: '权限内能当场解决的先解决；解决不了的登记、移交，告诉客户投诉编号。',
    } satisfies { [G in Grade]: string },
    begin: '用这些内容开始《客户投诉登记表》',
    begun: '已存入填表页“本机存放的记录”。打开填表页，在列表里打开这一条，接着填。',
    open: '打开填表页',
    notKept: '浏览器不允许保存，没有存入。请打开填表页直接填写。',
    kept: '这一条只存在本机这个浏览器里。',
    bad: {
      number: (label: string) => `“${label}”请填 0 或更大的数。`,
      order: '“客户提出日”不能晚于“受理时间”，请核对。',
    },
    /** Options of the complaint form that the answers choose. */
    options: { yes: '是', no: '否', loss: '有', noLoss: '无' },
    policies: ['SH-4-08', 'SH-4-25'],
  },
};
