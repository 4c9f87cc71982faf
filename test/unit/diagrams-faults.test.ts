import { describe, expect, test } from 'vitest';
import { renderDiagram } from '../../src/diagrams/render-diagram.ts';
import { draw } from './chart-samples.ts';

const head = 'accTitle: 标题\naccDescr: 说明\n';
const flow = (...lines: string[]) => `flowchart TB\n${head}${lines.join('\n')}`;
const lanes = (...lines: string[]) => `swimlane-beta TB\n${head}${lines.join('\n')}`;

/** What the author did, the chart, the line in the file (the fence stands in line 10) and the sentence's key words. */
const mistakes: readonly [does: string, source: string, line: number, says: string][] = [
  ['leaves an arrow unfinished', flow('a[甲] --> b[乙]', '', '%% note', 'a -> c[丙]'), 17, '“a -> c[丙]”写法有误'],
  ['leaves a bracket open', flow('a[甲] --> b[乙', 'b --> c[丙]'), 15, '写法有误'],
  ['after blank lines, mistypes', `\n\n${flow('a[甲]', 'a --> --> b')}`, 17, '“a --> --> b”写法有误'],
  ['misspells the kind of chart', `flowchrat TB\n${head}a[甲]`, 11, '不认识“flowchrat TB”这种图'],
  ['writes another kind of chart', 'sequenceDiagram\nA->>B: 你好', 11, '不认识“sequenceDiagram”这种图'],
  ['lets the chart run to the right', `flowchart LR\n${head}a[甲]`, 11, '方向只能是从上到下'],
  ['leaves the fence empty', '', 10, '流程图是空的'],
  ['colours a node', flow('a[甲]', 'style a fill:#f00'), 15, '不能用“style a fill:#f00”'],
  ['gives no title', 'flowchart TB\naccDescr: 说明\na[甲]', 11, '没有标题。请在第一行下面加一行 accTitle'],
  ['gives no description', 'flowchart TB\naccTitle: 标题\na[甲]', 11, '没有文字说明'],
  ['draws a circle', flow('a((甲))'), 14, '“甲”用了不认识的形状“circle”'],
  ['invents a shape', flow('a[甲]', 'b@{ shape: blob, label: "乙" }'), 15, '不认识形状“blob”'],
  ['points at nothing', flow('a[甲]', 'a --> b'), 15, '“b”没有写明是什么'],
  ['draws a thick arrow', flow('a[甲]', 'b[乙]', 'a ==> b'), 16, '线型不能用'],
  ['lets a step follow itself', flow('a[甲]', 'a --> a'), 15, '指回了自己'],
  ['writes too wide a box', flow('a[一二三四五六七八九十甲]'), 14, '“一二三四五六七八九十甲”这一行太长，伸出了形状'],
  [
    'writes too wide a decision',
    flow('a{一二三四五六七八<br>甲乙丙丁戊己庚辛<br>子丑寅卯辰巳午未} -->|是| b[乙]', 'a -->|否| c[丙]'),
    14,
    '太长，伸出了形状',
  ],
  ['writes four lines', flow('a[一<br>二<br>三<br>四]'), 14, '“一二三四”超过 3 行'],
  ['uses curly quotation marks', flow('a[登记“三包”]'), 14, '不能用的符号 “'],
  ['lets a decision have one exit', flow('a{对吗？} -->|对| b[乙]'), 14, '判断“对吗？”的出口不到两个'],
  [
    'lets a decision have four exits',
    flow('a{几？} -->|1| b[1]', 'a -->|2| c[2]', 'a -->|3| d[3]', 'a -->|4| e[4]'),
    14,
    '出口超过三个',
  ],
  ['leaves an exit without result', flow('a{对吗？} -->|对| b[乙]', 'a --> c[丙]'), 15, '有一个出口没有写结果'],
  ['links a step that is not there', flow('a[甲]', 'click b "SH-5-21"'), 15, 'click 指的“b”不在图里'],
  ['links without quotation marks', flow('a[甲]', 'click a SH-5-21'), 15, '链接“click a SH-5-21”写法有误'],
  ['puts a step outside the lanes', lanes('subgraph k["客户"]', 'a[甲]', 'end', 'b[乙]'), 17, '“乙”不在任何泳道里'],
  [
    'leaves a lane empty',
    lanes('subgraph k["客户"]', 'a[甲]', 'end', 'subgraph l["客服"]', 'end'),
    17,
    '“客服”里一个步骤也没有',
  ],
  [
    'nests lanes',
    lanes('subgraph k["客户"]', 'subgraph l["客服"]', 'a[甲]', 'end', 'end'),
    14,
    '“客户”里面又套了一层 subgraph',
  ],
  [
    'points at a lane',
    lanes('subgraph k["客户"]', 'a[甲]', 'end', 'subgraph l["客服"]', 'b[乙]', 'end', 'a --> l'),
    20,
    '箭头连到了泳道“客服”',
  ],
  [
    'frames steps of a process',
    flow('subgraph k["一组"]', 'a[甲]', 'b[乙]', 'end', 'a --> b --> c[丙] --> a'),
    14,
    '不能用分组“一组”',
  ],
];

describe('an author reads where and what is wrong who', () => {
  test.each(mistakes)('%s', async (_, source, line, says) => {
    const message = await draw(source).then(
      () => 'nothing wrong',
      (error: Error) => `${error.name}: ${error.message}`,
    );
    expect(message).toContain(`AuthoringError: sample.mdx 第 ${line} 行：`);
    expect(message).toContain(says);
  });
});

test('all mistakes of a chart are told at once', async () => {
  const source = flow('a[一二三四五六七八九十甲]', 'b[“乙”]', 'a --> b');
  await expect(draw(source)).rejects.toMatchObject({ faults: [{ line: 14 }, { line: 15 }] });
});

test('a reference that cannot be resolved stops the chart', async () => {
  const source = flow('a[甲]', 'click a "SH-9-99"');
  const resolveLink = () => {
    throw new Error('unlisted');
  };
  const rendered = renderDiagram({ source, file: 'sample.mdx', line: 10 }, { resolveLink, cacheDirectory: null });
  await expect(rendered).rejects.toThrow('unlisted');
});
