/** Words of the page on which a form is filled in. */
export const onlineForm = {
  title: (form: string) => `在线填写：${form}`,
  intro: '带 * 的栏目必填。填好后检查、打印，签字后交出。',
  backToForm: '表单说明和空白表下载',
  withoutScript:
    '浏览器没有启用 JavaScript：不能检查、保存草稿和导出。请直接打印本页，会印出空白表；或到表单页下载空白表。',
  privacy: {
    heading: '您填的内容去了哪里',
    stays: '内容只在这台设备的浏览器里，不会发送到任何地方，本公司也收不到。',
    draft: (days: number) => `为防丢失，草稿自动存在本浏览器里 ${days} 天，到期后下次打开填表页时删除。`,
    shared: '在公用电脑上填写，打印或导出后请点“清除全部”。',
  },
  inApp: {
    wechat: '微信里不能打印和下载文件。请点右上角“···”，选择“在浏览器打开”后再填写。',
    wecom: '企业微信里不能打印和下载文件。请点右上角“···”，选择“在默认浏览器中打开”后再填写。',
  },

  required: '必填',
  optionalChoice: '不填',
  chooseOne: '请选择',
  automatic: '自动计算',
  onPaper: (labels: readonly string[]) => `打印后在纸上签字或盖章：${labels.join('、')}。`,
  onBack: (heading: string) => `${heading}（背面）`,
  back: '背面',
  inWords: (words: string) => `大写：${words}`,
  length: (now: number, most: number) => `${now}/${most} 字`,

  table: {
    row: (number: number) => `第 ${number} 行`,
    add: '增加一行',
    remove: '删除',
    removeRow: (number: number) => `删除第 ${number} 行`,
    added: (number: number) => `已增加第 ${number} 行`,
    removed: (number: number) => `已删除第 ${number} 行`,
    full: (most: number) => `最多 ${most} 行，不能再增加`,
    confirmRemove: (number: number) => `第 ${number} 行已填写内容，删除后不能恢复。`,
    printed: (printed: number) => `纸上印 ${printed} 行，超出的行会接着印在下面。`,
  },

  days: {
    mark: (day: number, half: string) => `${day} 日 ${half}`,
    order: (halves: readonly string[]) => `每天从上到下：${halves.join('、')}。`,
    chooseMonth: (label: string) => `先选“${label}”，才会标出周末和当月天数。`,
    weekdays: ['一', '二', '三', '四', '五', '六', '日'],
    fillWith: '填入符号',
    workdays: '填满空白的周一至周五',
    weekend: '填满空白的周末',
    clear: '清空本行',
    blank: '空',
  },

  station: {
    summary: (code: string) => `本机工位代码 ${code}，点此修改`,
    label: '工位代码',
    hint: '加在自动编号里，使两台电脑不会编出同一个号。每台电脑设一次，1–3 位字母或数字。',
    save: '保存代码',
    wrong: '工位代码应是 1–3 位字母或数字，请改正。',
  },

  progress: (done: number, all: number) => `已填 ${done} / 必填 ${all}`,
  check: '检查',
  print: '打印',
  example: '填入示例',
  exportRecord: '导出记录',
  clear: '清除全部',
  preview: '预览纸样',
  hidePreview: '收起纸样',
  copies: '打印联次',
  allCopies: '全部联次',

  problems: (count: number) => `有 ${count} 处需要改正`,
  noProblems: '检查通过，可以打印或导出。',
  checkUnavailable: '检查程序没有加载成功。请连上网络后刷新页面，草稿不会丢失。',

  draft: {
    saved: (time: string, expires: string) => `草稿 ${time} 存在本机，保留到 ${expires}`,
    notSaved: '草稿没有存成：浏览器不允许保存或空间已满。请填完后马上打印或导出。',
    restored: (time: string) => `已恢复 ${time} 存在本机的草稿。不是您的内容，请点“清除全部”。`,
    outdated: (time: string) => `本机还有一份 ${time} 的旧版草稿，与现行表单不一致，没有恢复。`,
    exportOutdated: '导出旧版草稿',
    deleteOutdated: '删除旧版草稿',
    cleared: '已清除全部内容和草稿。',
    filledExample: '已填入示例。示例不是真实记录，请勿交出。',
  },

  confirm: {
    clear: '清除本表已填的全部内容和本机草稿，清除后不能恢复。',
    example: '填入示例会替换已填的内容，替换后不能恢复。',
    yes: { clear: '清除', example: '替换', remove: '删除' },
    no: '取消',
  },

  /** Capital figures for amounts, as on receipts and cheques. */
  capitals: {
    digits: ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'],
    places: ['', '拾', '佰', '仟'],
    groups: ['', '万', '亿', '万亿'],
    yuan: '元',
    jiao: '角',
    fen: '分',
    whole: '整',
    minus: '负',
  },
};
