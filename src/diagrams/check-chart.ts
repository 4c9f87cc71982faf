import { wording } from '../wording/index.ts';
import type { Chart, ChartNode } from './chart.ts';
import { type ChartSource, lineOf } from './chart-source.ts';
import type { ChartFault } from './check-reading.ts';
import { labelMisfit } from './shape-size.ts';

const words = wording.diagrams.faults;
/** Their width differs most between fonts, or they would have to be written as entities. */
const BAD_CHARACTER = /[\u201c\u201d\u2018\u2019\u2026\u2014<>`]/u;
const MAX_EXITS = 3;

/** The house rules for charts: lanes, exits of decisions, labels that fit. */
export function chartFaults(chart: Chart, source: ChartSource): ChartFault[] {
  return chart.nodes.flatMap((node) => {
    const line = lineOf(node.id, source);
    const sentences = [...laneFault(node, chart), ...labelFaults(node), ...(node.shape === 'decision' ? exitFaults(node, chart) : [])];
    return sentences.map((sentence) => ({ line, sentence }));
  });
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

function exitFaults({ id, lines }: ChartNode, { edges }: Chart) {
  const label = lines.join('');
  const exits = edges.filter(({ from }) => from === id);
  if (exits.length < 2) return [words.fewExits(label)];
  if (exits.length > MAX_EXITS) return [words.manyExits(label)];
  return exits.some((exit) => exit.label === null) ? [words.unlabelledExit(label)] : [];
}
