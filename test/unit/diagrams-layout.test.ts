import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Chart, ChartEdge, ChartNode } from '../../src/diagrams/chart.ts';
import { layOutChart } from '../../src/diagrams/lay-out-chart.ts';
import { complaintFlow, organisation, readSample, samples } from './chart-samples.ts';
import { pictureFlaws } from './picture-flaws.ts';

describe.each(Object.entries(samples))('the picture of %s', (_, source) => {
  test('has every label inside its shape, and nothing on top of anything else', async () => {
    const picture = layOutChart(await readSample(source));
    expect(picture.nodes.length).toBeGreaterThan(7);
    expect(picture.lines.length).toBeGreaterThan(9);
    expect(pictureFlaws(picture)).toEqual([]);
  });
});

test('every step of a swimlane stands inside its own lane, the lanes side by side', async () => {
  const chart = await readSample(complaintFlow);
  const { groups, nodes, width, height } = layOutChart(chart);
  expect(groups.map(({ titleLines }) => titleLines.join(''))).toEqual(chart.groups.map(({ title }) => title));
  expect(groups.reduce((sum, { box }) => sum + box.width, 0)).toBe(width);
  for (const { id, box } of nodes) {
    const lane = groups[chart.nodes.find((node) => node.id === id)?.group ?? -1];
    if (lane === undefined) throw new Error(`${id} has no lane`);
    expect(box.x).toBeGreaterThan(lane.box.x);
    expect(box.x + box.width).toBeLessThan(lane.box.x + lane.box.width);
    expect(box.y).toBeGreaterThan(lane.titleHeight);
    expect(box.y + box.height).toBeLessThan(height);
  }
});

test('an organisation chart of fourteen positions fits the width of a page', async () => {
  expect(layOutChart(await readSample(organisation)).width).toBeLessThan(800);
});

const words = ['登记', '核对并告知', '判定责任归属', '一二三四五六七八'];

/** Where a decision leads besides the next step; one step in three is a decision. */
const exits = fc.oneof(
  { weight: 2, arbitrary: fc.constant<number[]>([]) },
  { weight: 1, arbitrary: fc.array(fc.nat(14), { minLength: 1, maxLength: 2 }) },
);

/** Charts as authors might write them: up to five lanes, fifteen steps, decisions of two or three exits, loops. */
const anyChart = fc
  .record({
    lanes: fc.integer({ min: 0, max: 5 }),
    steps: fc.array(
      fc.record({
        word: fc.nat(3),
        lines: fc.integer({ min: 1, max: 3 }),
        lane: fc.nat(4),
        exits,
      }),
      {
        minLength: 2,
        maxLength: 15,
      },
    ),
  })
  .map(({ lanes, steps }): Chart => {
    const nodes = steps.map(
      ({ word, lines, lane, exits }, index): ChartNode => ({
        id: `s${index}`,
        lines: Array.from({ length: exits.length > 0 ? Math.min(lines, 2) : lines }, () => words[word] ?? ''),
        shape: index === 0 ? 'terminal' : exits.length > 0 && index < steps.length - 1 ? 'decision' : 'task',
        group: lanes === 0 ? null : lane % lanes,
        target: null,
      }),
    );
    const edges = steps.flatMap(({ exits }, index): ChartEdge[] => {
      if (index === steps.length - 1) return [];
      const branches = index === 0 ? [] : exits.map((exit) => exit % steps.length);
      const targets = [...new Set([index + 1, ...branches])].filter((to) => to !== index);
      const label = (order: number) =>
        nodes[index]?.shape === 'decision' ? ['是', '否，重做', '其他'][order] : undefined;
      return targets.map((to, order) => ({
        from: `s${index}`,
        to: `s${to}`,
        label: label(order) ?? null,
        arrow: true,
        dashed: false,
      }));
    });
    const groups = Array.from({ length: lanes }, (_, index) => ({ id: `g${index}`, title: `岗位${index}` }));
    return { kind: lanes === 0 ? 'flowchart' : 'swimlane', title: '任意', description: '任意', groups, nodes, edges };
  });

test('no chart has a line through a step, along another line or on a label', () => {
  fc.assert(
    fc.property(anyChart, (chart) => {
      expect(pictureFlaws(layOutChart(chart))).toEqual([]);
    }),
    { numRuns: 60, seed: 20261124, endOnFailure: true },
  );
});
