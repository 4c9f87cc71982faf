import { describe, expect, test } from 'vitest';
import { openHandbook } from '../../src/build/live-handbook.ts';
import { flowFile, formFile, policy, policyFile, smallHandbook } from './small-handbook.ts';

const companyFile = 'content/company.yaml';
const parametersFile = 'content/parameters.yaml';

type Change = (text: string) => string;
const replace =
  (search: string, value: string): Change =>
  (text) => {
    if (!text.includes(search)) throw new Error(`the fixture no longer holds: ${search}`);
    return text.replace(search, value);
  };

/** What the author did, the file it was done to, and the sentence shown. */
const mistakes: readonly { does: string; file: string; change: Change; says: string }[] = [
  {
    does: 'writes an unknown key in front matter',
    file: policyFile,
    change: replace('status: draft', 'status: draft\nstauts: draft'),
    says: `${policyFile} 第 7 行“stauts”：不认识这一项。请核对拼写；不需要就删去。`,
  },
  {
    does: 'leaves out a key of front matter',
    file: policyFile,
    change: replace('titleEn: Intake rules\n', ''),
    says: `${policyFile} 第 2 行“titleEn”：缺少这一项。请补上：英文名称。`,
  },
  {
    does: 'writes a version that is none',
    file: policyFile,
    change: replace('version: A/0\nstatus', 'version: 1.0\nstatus'),
    says: `${policyFile} 第 5 行“version”：不能写成“1”。请改为：版本/修订，例如 A/0。`,
  },
  {
    does: 'writes a date that is none',
    file: policyFile,
    change: replace('effectiveFrom: 2026-12-01', 'effectiveFrom: 2026年12月1日'),
    says: `${policyFile} 第 7 行“effectiveFrom”：不能写成“2026年12月1日”。请改为：生效日期，例如 2026-12-01。`,
  },
  {
    does: 'raises the version without a revision',
    file: policyFile,
    change: replace('version: A/0\nstatus', 'version: A/1\nstatus'),
    says: `${policyFile} 第 5 行“version”：版本与最新的修订记录 A/0 不一致。请在 revisions 最前面加上这次修订，或改正 version。`,
  },
  {
    does: 'puts a document in force that nobody approved',
    file: policyFile,
    change: replace('status: draft', 'status: in-force'),
    says: `${policyFile} 第 6 行“status”：生效文件缺少编制、审核或批准。请补上 prepared、reviewed、approved，各写岗位和日期。`,
  },
  {
    does: 'forgets front matter',
    file: policyFile,
    change: () => '## 1 目的\n',
    says: `${policyFile} 第 1 行：文件开头没有文件信息。请在第一行写 ---，填好编号、名称等信息后再以 --- 结束。`,
  },
  {
    does: 'lets title and table of contents differ',
    file: policyFile,
    change: replace('title: 受理办法', 'title: 受理规定'),
    says: `${policyFile} 第 3 行“title”：名称与目录 manual.yaml 里的“受理办法”不一致。请把两处改成一样。`,
  },
  {
    does: 'gives a document another number than its file name',
    file: policyFile,
    change: (text) =>
      replace('title: 受理办法', 'title: 退货办法')(replace('number: SH-4-01', 'number: SH-4-02')(text)),
    says: `${policyFile} 第 2 行“number”：文件名与编号 SH-4-02 不一致。请把文件名改为以“SH-4-02-”开头，例如 SH-4-02-return-rules.mdx。`,
  },
  {
    does: 'uses a number that is not in the table of contents',
    file: policyFile,
    change: replace('number: SH-4-01', 'number: SH-4-77'),
    says: `${policyFile} 第 2 行“number”：编号 SH-4-77 不在手册目录里。请核对编号，或先在 manual.yaml 里登记这份文件。`,
  },
  {
    does: 'refers to a document that is not there',
    file: policyFile,
    change: replace('填写 SH-5-01', '填写 SH-5-99'),
    says: `${policyFile} 第 18 行“SH-5-99”：引用了目录里没有的文件 SH-5-99。请核对编号，或先在 manual.yaml 里登记这份文件。`,
  },
  {
    does: 'refers to a clause that is not there',
    file: policyFile,
    change: replace('SH-3-01#1', 'SH-3-01#9'),
    says: `${policyFile} 第 20 行“SH-3-01”：《受理流程》里没有第9条。请核对条款号，或只引用文件编号。`,
  },
  {
    does: 'links to a page that is not there',
    file: policyFile,
    change: replace('(SH-3-01#1)', '(/nowhere/)'),
    says: `${policyFile} 第 20 行“/nowhere/”：链接“/nowhere/”没有对应的页面或条款。站内链接请写文件编号，例如 [分级标准](SH-4-08#6.1)。`,
  },
  {
    does: 'names an unlisted form in front matter',
    file: policyFile,
    change: replace('summary: 一句话', 'summary: 一句话\nforms: [SH-5-98]'),
    says: `${policyFile} 第 2 行“SH-5-98”：编号 SH-5-98 不在手册目录里。请核对编号，或先在 manual.yaml 里登记这份文件。`,
  },
  {
    does: 'skips a clause number',
    file: policyFile,
    change: replace('1.2 退货', '1.3 退货'),
    says: `${policyFile} 第 20 行“1.3”：条款号跳号或重复。接着上一条，这里应当是 1.1.1 或 1.2 或 2。`,
  },
  {
    does: 'repeats a clause number',
    file: policyFile,
    change: replace('1.2 退货', '1.1 退货'),
    says: `${policyFile} 第 20 行“1.1”：条款号跳号或重复。接着上一条，这里应当是 1.1.1 或 1.2 或 2。`,
  },
  {
    does: 'writes a heading without a number',
    file: policyFile,
    change: replace('## 1 目的', '## 目的'),
    says: `${policyFile} 第 16 行“目的”：标题没有编号。请在标题前写上条款号，例如“## 6 作业内容”。`,
  },
  {
    does: 'uses an unknown parameter',
    file: policyFile,
    change: replace('dispatch_time', 'dispatch_tmie'),
    says: `${policyFile} 第 18 行“dispatch_tmie”：参数表里没有这个参数。请核对拼写，或先在 content/parameters.yaml 里登记。`,
  },
  {
    does: 'uses an unknown component',
    file: policyFile,
    change: (text) => `${text}\n<StepTabel />\n`,
    says: `${policyFile} 第 22 行“StepTabel”：不认识这个组件。请核对拼写；可以用的有 LawList、RelatedDocuments、RelatedForms、StepTable、KpiTable、ReadingList、FlowsTakenPartIn。`,
  },
  {
    does: 'leaves an angle bracket in the text',
    file: policyFile,
    change: (text) => `${text}\n1.3 不足 <5 日的，不计。\n`,
    says: `${policyFile} 第 22 行：这里的写法读不懂`,
  },
  {
    does: 'writes program code in the text',
    file: policyFile,
    change: (text) => `${text}\nimport x from './x'\n`,
    says: `${policyFile} 第 22 行：正文里写了程序代码。`,
  },
  {
    does: 'makes a syntax error in the chart',
    file: flowFile,
    change: replace('s1 --> s2', 's1 ==>> s2'),
    says: `${flowFile} 第 36 行：流程图这一行“s1 ==>> s2”写法有误`,
  },
  {
    does: 'uses an unknown shape in the chart',
    file: flowFile,
    change: replace('s2[登记]', 's2>登记]'),
    says: `${flowFile} 第`,
  },
  {
    does: 'writes a label that is larger than its shape',
    file: flowFile,
    change: replace('s2[登记]', `s2[${'很长的标签'.repeat(12)}]`),
    says: `${flowFile} 第`,
  },
  {
    does: 'lets lanes and chart differ',
    file: flowFile,
    change: replace('label: 客服,', 'label: 客服员,'),
    says: `${flowFile} 第 17 行“lanes”：流程图的泳道（客户、客服）与 lanes 里写的（客户、客服员）不一致。请使两处名称和顺序相同。`,
  },
  {
    does: 'describes a step that the chart does not have',
    file: flowFile,
    change: replace('{ id: s2, action: 登记, forms: [SH-5-01] }', '{ id: s3, action: 登记 }'),
    says: `${flowFile} 第 21 行“s3”：流程图里没有这一步。请核对 id，或在图里补上这一步。`,
  },
  {
    does: 'links a chart node to a document that is not there',
    file: flowFile,
    change: replace('click s2 "SH-5-01"', 'click s2 "SH-5-97"'),
    says: `“SH-5-97”：引用了目录里没有的文件 SH-5-97。`,
  },
  {
    does: 'gives a form field no label',
    file: formFile,
    change: replace("field.text('客户名称')", "field.text('')"),
    says: `${formFile}“SH-5-01 受理单 customerName”：这个栏目没有名称。`,
  },
  {
    does: 'leaves a field out of the layout',
    file: formFile,
    change: replace('{ customerName: 8, receivedOn: 4 }', '{ customerName: 12 }'),
    says: `${formFile}“SH-5-01 受理单 receivedOn”：这个栏目没有排进版面。请在 layout 里给它一个位置，或从 fields 里删去。`,
  },
  {
    does: 'places a field twice',
    file: formFile,
    change: replace('{ customerName: 8, receivedOn: 4 }', '{ customerName: 8, receivedOn: 4 }, { customerName: 12 }'),
    says: `${formFile}“SH-5-01 受理单 customerName”：这个栏目在版面里排了不止一次。请只保留一处。`,
  },
  {
    does: 'makes a row that is not twelve wide',
    file: formFile,
    change: replace('receivedOn: 4 }]', 'receivedOn: 3 }]'),
    says: `${formFile}“SH-5-01 受理单 customerName + receivedOn”：这一行共占 11 栏，不是 12 栏。请改各栏的宽度，使一行相加正好是 12。`,
  },
  {
    does: 'names an unknown field in a formula',
    file: formFile,
    change: replace(
      '  examples:',
      "  rules: [{ kind: 'calc', field: 'customerName', expression: 'receivedOm' }],\n  examples:",
    ),
    says: `${formFile}“SH-5-01 受理单 customerName”：`,
  },
  {
    does: 'gives a rule a field that is not there',
    file: formFile,
    change: replace('  examples:', "  rules: [{ kind: 'not-future', field: 'receivedOm' }],\n  examples:"),
    says: `${formFile}“SH-5-01 受理单 receivedOm”：规则里提到的栏目不存在。请核对拼写；表格的列写成“表格.列”。`,
  },
  {
    does: 'breaks the form file',
    file: formFile,
    change: replace('fields: z.object({', 'fields: z.object('),
    says: `${formFile}：表单文件读不出来`,
  },
  {
    does: 'leaves a key out of company.yaml',
    file: companyFile,
    change: replace('hotline: 400-000-0000\n', ''),
    says: `${companyFile} 第 1 行“hotline”：缺少这一项。请补上：服务热线。`,
  },
  {
    does: 'sets a company value below the legal floor',
    file: companyFile,
    change: (text) => `${text}parameters: { return_days: 5 }\n`,
    says: `${companyFile} 第 10 行“return_days”：“无理由退货”定为 5日，低于法律规定的 7日。消费者权益保护法第25条不允许更低，请改为 7 或更高。`,
  },
  {
    does: 'sets a value for a parameter that is not registered',
    file: companyFile,
    change: (text) => `${text}parameters: { return_dayz: 8 }\n`,
    says: `${companyFile} 第 10 行“return_dayz”：参数表里没有这个参数。`,
  },
  {
    does: 'registers a parameter twice',
    file: parametersFile,
    change: (text) =>
      `${text}  - { id: dispatch_time, name: 又一个, value: 1, unit: 日, comparator: exactly, basis: company }\n`,
    says: `“dispatch_time”：这个参数登记了两次。请只保留一处。`,
  },
  {
    does: 'breaks the YAML',
    file: companyFile,
    change: replace('name: 小公司', 'name: "小公司'),
    says: `${companyFile} 第`,
  },
];

test('the handbook that the mistakes are made in is itself without fault', async () => {
  const { published } = (await openHandbook(smallHandbook(), '/')).current();
  expect(published.documents.map(({ number }) => number).toSorted()).toEqual(['SH-3-01', 'SH-4-01']);
  expect(published.forms).toHaveLength(1);
});

describe('an author who', () => {
  test.each(mistakes)('$does is told where, what and how to mend it', async ({ file, change, says }) => {
    await expect(openHandbook(smallHandbook({ [file]: change }), '/')).rejects.toThrow(says);
  });

  test('gives one number to two files is told both', async () => {
    const twin = 'content/after-sales/policies/SH-4-01-twin.mdx';
    await expect(openHandbook(smallHandbook({ [twin]: policy }), '/')).rejects.toThrow(
      `${twin} 第 2 行“number”：编号已被 ${policyFile} 使用。一个编号只能用于一份文件，请换用未使用的编号。`,
    );
  });

  test('removes a published clause is told that links to it would break', async () => {
    const ledger = JSON.stringify({ 'SH-4-01': { 's1-3': { version: 'A/0', hash: '0' } } });
    await expect(openHandbook(smallHandbook({ 'content/anchors.json': ledger }), '/')).rejects.toThrow(
      `${policyFile}“s1-3”：这一条已经发布过，现在不见了，课程和二维码里的链接会失效。`,
    );
  });

  test('rewords a published heading is asked whether it still means the same', async () => {
    const ledger = JSON.stringify({ 'SH-4-01': { s1: { version: 'A/0', hash: 'another' } } });
    await expect(openHandbook(smallHandbook({ 'content/anchors.json': ledger }), '/')).rejects.toThrow(
      `${policyFile}“s1”：这一条已经发布过，现在标题变了。`,
    );
  });

  test('makes several mistakes sees them all at once', async () => {
    const change = (text: string) => replace('1.2 退货', '1.5 退货')(replace('填写 SH-5-01', '填写 SH-5-99')(text));
    const told = openHandbook(smallHandbook({ [policyFile]: change }), '/').catch((error: Error) => error.message);
    expect((await told) as string).toMatch(/SH-5-99[\s\S]*1\.5|1\.5[\s\S]*SH-5-99/);
  });
});
