import { AuthoringError } from '../documents/authoring-error.ts';
import { wording } from '../wording/index.ts';
import type { Chart, ChartEdge, ChartNode, Shape } from './chart.ts';
import { type ChartSource, faultAt, lineOf, place, readChartSource } from './chart-source.ts';
import { chartFaults } from './check-chart.ts';
import { readingFaults } from './check-reading.ts';
import { readWithMermaid } from './mermaid-reader.ts';
import type { MermaidFailure, MermaidReading } from './mermaid-reading.ts';
import type { DiagramSource } from './render-diagram.ts';
import { shapeOf } from './shape-names.ts';

const words = wording.diagrams.faults;
const LINE_BREAK = /\s*<br\s*\/?>\s*/i;

/** Reads a chart and holds it to the house rules. @throws AuthoringError with every fault found */
export async function readChart(diagram: DiagramSource): Promise<Chart> {
  const source = readChartSource(diagram);
  const answer = await readWithMermaid(source.text);
  if ('failure' in answer) throw syntaxError(diagram, source, answer.failure);
  const { reading } = answer;
  const faults = readingFaults(reading, source).map(({ line, sentence }) => place(diagram, line, sentence));
  if (faults.length > 0) throw new AuthoringError(faults);
  const chart = toChart(reading, source);
  const broken = chartFaults(chart, source).map(({ line, sentence }) => place(diagram, line, sentence));
  if (broken.length > 0) throw new AuthoringError(broken);
  return chart;
}

function toChart({ title, description, nodes, edges, groups }: MermaidReading, source: ChartSource): Chart {
  const ordered = groups.toSorted((a, b) => lineOf(a.id, source) - lineOf(b.id, source));
  const isGroup = new Set(groups.map(({ id }) => id));
  const targets = new Map(source.clicks.map(({ id, target }) => [id, target]));
  return {
    kind: source.kind,
    title,
    description,
    groups: ordered.map((group) => ({ id: group.id, title: plainText(group.title) })),
    nodes: nodes
      .filter(({ id }) => !isGroup.has(id))
      .map(({ id, text, shape }): ChartNode => {
        const group = ordered.findIndex((candidate) => candidate.nodes.includes(id));
        return {
          id,
          lines: plainText(text).split(LINE_BREAK),
          shape: shapeOf(shape) as Shape,
          group: group === -1 ? null : group,
          target: targets.get(id) ?? null,
        };
      }),
    edges: edges.map(toEdge),
  };
}

function toEdge({ from, to, text, type, stroke }: MermaidReading['edges'][number]): ChartEdge {
  const label = plainText(text).split(LINE_BREAK).join('').trim();
  return { from, to, label: label === '' ? null : label, arrow: type === 'arrow_point', dashed: stroke === 'dotted' };
}

/** Mermaid hands labels over with the characters that HTML reserves written as entities. */
function plainText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&').trim();
}

function syntaxError(diagram: DiagramSource, source: ChartSource, { message, line }: MermaidFailure): AuthoringError {
  const strange = /No such shape: (\S+?)\.?$/.exec(message)?.[1];
  if (strange !== undefined) {
    const at = source.lines.findIndex((text) => text.includes('shape') && text.includes(strange));
    return faultAt(diagram, at + 1, words.unknownShape(strange, ''));
  }
  const first = source.lines.findIndex((text) => text.trim() !== '');
  const at = line === null ? first + 1 : Math.min(first + line, source.lines.length);
  return faultAt(diagram, at, words.syntax((source.lines[at - 1] ?? '').trim(), shortReason(message)));
}

/** Of the parser's message only what it met and what it expected. */
function shortReason(message: string): string {
  return (message.split('\n').at(-1) ?? message).slice(0, 120);
}
