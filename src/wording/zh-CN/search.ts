/** Words of the search dialog. */
export const search = {
  /** Facets of the index, and the order in which their values are shown; positions need none. */
  facets: { kind: '类型', level: '级别', position: '岗位' },
  facetOrder: ['组织', '岗位', '流程', '制度', '表单', '一级', '二级', '三级', '四级', '五级'],

  title: '搜索手册',
  field: '搜索内容',
  placeholder: '字词、标题或编号',
  close: '关闭',
  hint: '输入要找的字词，例如：退货、保修卡、客户投诉登记表。也可以输入编号，例如 SH-5-21。',
  keys: '↑ ↓ 选择　Enter 打开　Esc 关闭',
  loading: '正在载入搜索索引……',
  found: (exact: number, near: number) => (near === 0 ? `找到 ${exact} 条` : `找到 ${exact} 条，另有 ${near} 条相近`),
  foundNear: (near: number) => `没有完全一致的内容，有 ${near} 条相近`,
  near: '以下结果可能只含其中的部分字词',
  results: '搜索结果',
  more: '更多结果',
  excerptCut: '……',
  nothing: (typed: string) => `没有找到“${typed}”`,
  nothingHelp: '请换一个说法，或者只输入其中的一两个词，也可以按编号和标题查找：',
  register: '受控文件清单',
  nothingFiltered: '去掉筛选条件再试一次。',
  filters: '筛选',
  filtersChosen: (count: number) => `筛选（已选 ${count} 项）`,
  clearFilters: '清除筛选',
  badgeSeparator: ' · ',
  failed: '搜索索引没有载入。请检查网络，再试一次。',
  failedInDev: '开发模式下没有搜索索引，请先运行 npm run build。',
  retry: '再试一次',
  nothingIndexed: (site: string) =>
    `${site}：没有一页可以搜索。请检查页面正文有没有 data-pagefind-body，以及网站是否已经生成`,
  indexFailed: (site: string, reason: string) => `${site}：不能生成搜索索引。Pagefind 的说明：${reason}`,
};
