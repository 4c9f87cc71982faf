import { wording } from '../wording/index.ts';
import type { Chart, ChartNode } from './chart.ts';
import { type ChartSource, lineOf, lineOfEdge } from './chart-source.ts';
import type { ChartFault } from './check-reading.ts';
import { labelMisfit } from './shape-size.ts';
import { readTrees } from './tree.ts';

const words = wording.diagrams.faults;
/** Their width differs most between fonts, or they would have to be written as entities. */
const BAD_CHARACTER = /[\u201c\u201d\u2018\u2019\u2026\u2014<>`]/u;
const MAX_EXITS = 3;

/** The house rules for charts: lanes, exits of decisions, labels that fit. */
export function chartFaults(chart: Chart, source: ChartSource): ChartFault[] {
  return [...chart.nodes.flatMap((node) => nodeFaults(node, chart, source)), ...frameFaults(chart, source)];
}

function nodeFaults(node: ChartNode, chart: Chart, source: ChartSource): ChartFault[] {
  const line = lineOf(node.id, source);
  const ofNode = [...laneFault(node, chart), ...labelFaults(node)].map((sentence) => ({ line, sentence }));
  return node.shape === 'decision' ? [...ofNode, ...exitFaults(node, chart, source)] : ofNode;
}

/** Only organisation charts have frames: the lines of a process would run through them. */
function frameFaults(chart: Chart, source: ChartSource): ChartFault[] {
  const [frame] = chart.groups;
  if (chart.kind === 'swimlane' || frame === undefined || readTrees(chart) !== null) return [];
  return [{ line: lineOf(frame.id, source), sentence: words.groupInFlow(frame.title) }];
}

function laneFault({ group, lines }: ChartNode, { kind }: Chart) {
  return kind === 'swimlane' && group === null ? [words.noLane(lines.join(''))] : [];
}

function labelFaults(node: ChartNode) {
  const label = node.lines.join('');
  const character = BAD_CHARACTER.exec(label)?.[0];
  if (character !== undefined) return [words.badCharacter(character, label)];
  const misfit = labelMisfit(node);
  if (misfit === null) return [];
  return [misfit.kind === 'lines' ? words.tooManyLines(label, misfit.limit) : words.tooWide(misfit.line)];
}

function exitFaults({ id, lines }: ChartNode, { edges }: Chart, source: ChartSource): ChartFault[] {
  const label = lines.join('');
  const line = lineOf(id, source);
  const exits = edges.filter(({ from }) => from === id);
  if (exits.length < 2) return [{ line, sentence: words.fewExits(label) }];
  if (exits.length > MAX_EXITS) return [{ line, sentence: words.manyExits(label) }];
  return exits
    .filter((exit) => exit.label === null)
    .map(({ from, to }) => ({ line: lineOfEdge(from, to, source), sentence: words.unlabelledExit(label) }));
}
