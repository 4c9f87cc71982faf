import type { Chart } from '../../src/diagrams/chart.ts';
import { readChart } from '../../src/diagrams/read-chart.ts';
import { type Diagram, type ResolveLink, renderDiagram } from '../../src/diagrams/render-diagram.ts';

/** A complaint from the customer to the file: five lanes, three decisions, a form or a policy behind most steps. */
export const complaintFlow = `swimlane-beta TB
  accTitle: 客户投诉处理流程
  accDescr: 首接人登记并先问伤害，投诉处理专员定级和拟订方案，责任部门调查和执行，经理复议。
  subgraph kh["客户"]
    s1([通过任一渠道<br>投诉])
    s9{接受方案？}
  end
  subgraph kf["首接人·客服专员"]
    s2[首接负责：倾听、<br>致歉、登记、编号]
    s3{有人身伤害<br>或安全事故？}
  end
  subgraph ts["投诉处理专员"]
    s4[定级，告知受理<br>与答复时限]
    s7[判定是否成立，<br>拟订方案并报批]
    s8[与客户沟通方案]
    s11[回访，客户同意<br>后结案]
  end
  subgraph zr["责任部门"]
    s6[调查原因，<br>回复联系单]
    s10[执行方案，<br>纠正预防]
  end
  subgraph jl["售后服务部经理"]
    s12[转投诉处理<br>流程（II）]
    s13{复议后<br>改变决定？}
    s14([统计进日报、<br>月度分析，归档])
  end
  s1 --> s2 --> s3
  s3 -->|有| s12
  s3 -->|无| s4
  s4 --> s6 --> s7 --> s8 --> s9
  s9 -->|不接受| s13
  s9 -->|接受| s10
  s13 -->|改变| s10
  s13 -->|不变，书面答复| s11
  s10 --> s11 --> s14
  s12 --> s14
  click s2 "SH-5-21"
  click s4 "SH-4-08#6.2"
  click s6 "SH-5-13"
  click s12 "SH-3-13"`;

/** Who reports to whom, with a frame and a line of advice. */
export const organisation = `flowchart TB
  accTitle: 售后服务部职位设置
  accDescr: 经理下设三名主管和直属岗位。
  jl[售后服务部经理]
  zg1[售后服务主管<br>（客服）]
  zg2[售后服务主管<br>（维修）]
  zg3[售后服务主管<br>（安装、物流）]
  subgraph zs["经理直属"]
    ts[投诉处理专员]
    wy[部门文员]
  end
  kf[客服专员]
  xx[客户信息管理员]
  wx[维修技术员]
  sj[试机员]
  pj[配件管理员]
  az[安装工、送货工]
  wd[服务网点负责人]
  jl --- zg1 & zg2 & zg3
  jl --- zs
  zg1 --- kf & xx
  zg2 --- wx & sj & pj
  zg3 --- az
  zg3 -.- wd
  click jl "SH-2-02-01"
  click kf "SH-2-02-03"`;

/** Three reviews, each of which may send the draft back. */
export const loopingFlow = `flowchart TB
  accTitle: 售后服务方案编制流程
  accDescr: 主管编写方案草案，三次评审，任一次不通过都退回修改。
  s1([提出编制需求])
  s2@{ shape: manual-input, label: "收集资料" }
  s4@{ shape: doc, label: "方案草案" }
  s5{跨部门评审<br>能否做到？}
  s6{资源与预算<br>是否可行？}
  s7{分管领导<br>批准？}
  s8[发布并培训]
  s9([归档])
  s1 --> s2 --> s4 --> s5
  s5 -->|通过| s6
  s5 -->|不通过| s4
  s6 -->|可行| s7
  s6 -->|修改| s4
  s7 -->|是| s8 --> s9
  s7 -->|否| s4
  click s4 "SH-4-01"`;

export const samples: Readonly<Record<string, string>> = { complaintFlow, organisation, loopingFlow };

/** SH-5-13 is listed but not written. */
export const resolveLink: ResolveLink = (target) =>
  target === 'SH-5-13' ? null : { href: `/${target.toLowerCase().replace('#', '/#s')}`, title: `${target}《某文件》` };

export function draw(source: string, cacheDirectory: string | null = null): Promise<Diagram> {
  return renderDiagram({ source, file: 'sample.mdx', line: 10 }, { resolveLink, cacheDirectory });
}

export function readSample(source: string): Promise<Chart> {
  return readChart({ source, file: 'sample.mdx', line: 10 });
}
