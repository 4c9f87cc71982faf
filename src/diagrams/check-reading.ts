import { wording } from '../wording/index.ts';
import { type ChartSource, lineOf, lineOfEdge } from './chart-source.ts';
import type { MermaidReading } from './mermaid-reading.ts';
import { shapeOf } from './shape-names.ts';

const words = wording.diagrams.faults;

export interface ChartFault {
  /** 1-based line inside the chart. */
  readonly line: number;
  readonly sentence: { readonly problem: string; readonly remedy: string };
}

/** What Mermaid accepts and the manual does not: strange shapes and lines, ids that are nowhere described. */
export function readingFaults(reading: MermaidReading, source: ChartSource): ChartFault[] {
  const groupTitles = new Map(reading.groups.map(({ id, title }) => [id, title]));
  const known = new Set([...reading.nodes.map(({ id }) => id), ...groupTitles.keys()]);
  return [
    ...(reading.title === '' ? [{ line: 1, sentence: words.missingTitle }] : []),
    ...(reading.description === '' ? [{ line: 1, sentence: words.missingDescription }] : []),
    ...reading.nodes.filter(({ id }) => !groupTitles.has(id)).flatMap((node) => nodeFaults(node, source)),
    ...reading.edges.flatMap((edge) => edgeFaults(edge, groupTitles, source)),
    ...reading.groups.flatMap((group) => groupFaults(group, groupTitles, source)),
    ...source.clicks
      .filter(({ id }) => !known.has(id) || groupTitles.has(id))
      .map(({ id, line }) => ({ line, sentence: words.unknownClick(id) })),
  ];
}

function nodeFaults({ id, text, shape }: MermaidReading['nodes'][number], source: ChartSource): ChartFault[] {
  const line = lineOf(id, source);
  if (shape === null) return [{ line, sentence: words.undeclared(id) }];
  return shapeOf(shape) === null ? [{ line, sentence: words.unknownShape(shape, text) }] : [];
}

type Titles = ReadonlyMap<string, string>;

function edgeFaults(
  { from, to, type, stroke }: MermaidReading['edges'][number],
  titles: Titles,
  source: ChartSource,
): ChartFault[] {
  const line = lineOfEdge(from, to, source);
  const lane = source.kind === 'swimlane' ? [from, to].find((id) => titles.has(id)) : undefined;
  if (lane !== undefined) return [{ line, sentence: words.edgeToLane(titles.get(lane) ?? lane) }];
  if (from === to) return [{ line, sentence: words.selfEdge(from) }];
  const usual = ['arrow_point', 'arrow_open'].includes(type) && ['normal', 'dotted'].includes(stroke);
  return usual ? [] : [{ line, sentence: words.unknownEdge(from, to) }];
}

function groupFaults(
  { id, title, nodes }: MermaidReading['groups'][number],
  titles: Titles,
  source: ChartSource,
): ChartFault[] {
  const line = lineOf(id, source);
  if (nodes.length === 0) return [{ line, sentence: words.emptyGroup(title) }];
  return nodes.some((node) => titles.has(node)) ? [{ line, sentence: words.nestedGroup(title) }] : [];
}
