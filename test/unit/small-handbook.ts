import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Sources } from '../../src/documents/sources.ts';

const company = `name: 小公司
shortName: 小公司
nameEn: Small Company
code: XG
address: 某地
postcode: "000000"
hotline: 400-000-0000
siteAddress: https://small.example.com/
numberPattern: "{company}-{number} {version}"
`;

const parameters = `parameters:
  - { id: dispatch_time, name: 登记到派单, value: 30, unit: 分钟, comparator: at-most, basis: company }
  - id: return_days
    name: 无理由退货
    value: 7
    unit: 日
    comparator: at-least
    basis: law
    floor: { value: 7, law: 消费者权益保护法第25条 }
`;

const manual = `code: SH
department: 售后服务部
title: 手册
titleEn: Manual
chapters:
  - title: 岗位
    entries:
      - { number: SH-2-02-01, title: 经理, titleEn: Manager, slug: manager }
  - title: 流程
    entries:
      - { number: SH-3-01, title: 受理流程, titleEn: Intake, slug: intake }
  - title: 制度
    entries:
      - { number: SH-4-01, title: 受理办法, titleEn: Intake rules, slug: intake-rules }
      - { number: SH-4-02, title: 退货办法, titleEn: Return rules, slug: return-rules }
  - title: 表单
    entries:
      - { number: SH-5-01, title: 受理单, titleEn: Intake slip, slug: intake-slip }
`;

export const policyFile = 'content/after-sales/policies/SH-4-01-intake-rules.mdx';
export const flowFile = 'content/after-sales/flows/SH-3-01-intake.mdx';
export const formFile = 'forms/after-sales/SH-5-01-intake-slip.ts';

/** Front matter shared by all documents, line by line. */
const control = (number: string, title: string, titleEn: string) => `number: ${number}
title: ${title}
titleEn: ${titleEn}
version: A/0
status: draft
effectiveFrom: 2026-12-01
reviewBy: 2027-12-01
owner: SH-2-02-01
confidentiality: internal
summary: 一句话
revisions:
  - { version: A/0, date: 2026-12-01, clauses: 全文, summary: 首次发布, by: 甲, approvedBy: 乙 }`;

export const policy = `---
${control('SH-4-01', '受理办法', 'Intake rules')}
---

## 1 目的

1.1 客服在 <Value id="dispatch_time" /> 内派单，填写 SH-5-01。

1.2 退货见《SH-4-02》，流程见 [受理流程](SH-3-01#1)。
`;

export const flow = `---
${control('SH-3-01', '受理流程', 'Intake')}
trigger: 客户来电
result: 已派单
lanes:
  - { label: 客户, party: external }
  - { label: 客服, position: SH-2-02-01 }
steps:
  - { id: s1, action: 来电 }
  - { id: s2, action: 登记, forms: [SH-5-01] }
---

## 1 流程图

\`\`\`mermaid
swimlane-beta TB
  accTitle: 受理流程
  accDescr: 客户来电，客服登记
  subgraph customer["客户"]
    s1([来电])
  end
  subgraph agent["客服"]
    s2[登记]
  end
  s1 --> s2
  click s2 "SH-5-01"
\`\`\`

<StepTable />
`;

export const form = `import { defineForm, field, z } from '#define-form';

export default defineForm({
  number: 'SH-5-01',
  title: '受理单',
  titleEn: 'Intake slip',
  version: 'A/0',
  status: 'draft',
  effectiveFrom: '2026-12-01',
  reviewBy: '2027-12-01',
  owner: 'SH-2-02-01',
  confidentiality: 'internal',
  policies: ['SH-4-01'],
  revisions: [{ version: 'A/0', date: '2026-12-01', clauses: '全文', summary: '首次发布', by: '甲', approvedBy: '乙' }],
  purpose: '记录受理',
  filledBy: '客服',
  fillers: ['填写人'],
  filledWhen: '接到来电时',
  copies: ['第一联 存根'],
  signChain: ['填写人', '主管'],
  retention: '3年',
  paper: { size: 'A4', orientation: 'portrait', pages: 1 },
  fields: z.object({
    customerName: field.text('客户名称'),
    receivedOn: field.date('受理日期'),
  }),
  layout: [{ kind: 'section', rows: [{ customerName: 8, receivedOn: 4 }] }],
  examples: [{ customerName: '示例客户', receivedOn: '2026-11-24' }],
});
`;

const files: { readonly [path: string]: string } = {
  'content/company.yaml': company,
  'content/parameters.yaml': parameters,
  'content/after-sales/manual.yaml': manual,
  [policyFile]: policy,
  [flowFile]: flow,
  [formFile]: form,
};

let count = 0;

/**
 * A whole handbook of three documents in a folder of its own, with the given files changed; a function gets the file
 * as it stands, null removes it. The folder lies inside the project, so that forms find `#define-form`.
 */
export function smallHandbook(
  changes: { readonly [path: string]: string | null | ((text: string) => string) } = {},
): Sources {
  count += 1;
  const project = resolve('.cache', 'test', `${process.pid}-${count}`);
  onTestFinished(() => rmSync(project, { recursive: true, force: true }));
  for (const path of new Set([...Object.keys(files), ...Object.keys(changes)])) {
    const change = changes[path];
    const text = typeof change === 'function' ? change(files[path] ?? '') : change === undefined ? files[path] : change;
    if (text === null || text === undefined) continue;
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  }
  return { project, roots: [project] };
}
