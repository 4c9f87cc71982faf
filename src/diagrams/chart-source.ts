import { AuthoringError, type Fault } from '../documents/authoring-error.ts';
import { wording } from '../wording/index.ts';
import type { DiagramSource } from './render-diagram.ts';

const words = wording.diagrams.faults;

/** Mermaid calls its swimlanes a trial; should the keyword change, it changes here. */
const SWIMLANE = 'swimlane-beta';
const HEAD = /^\s*(swimlane(?:-beta)?|flowchart|graph)\s+(?:TB|TD)\s*;?\s*$/;
const COMMENT = /^\s*%%(?!\{).*$/;
const CLICK = /^\s*click\b/;
const CLICK_TARGET = /^\s*click\s+(\S+)\s+"([^"]+)"\s*;?\s*$/;
const UNSUPPORTED = /^\s*(?:---|%%\{|style\b|classDef\b|class\b|linkStyle\b)/;

export interface ChartSource {
  /** For Mermaid: the author's lines, those not meant for it left empty, so that line numbers stay. */
  readonly text: string;
  readonly kind: 'swimlane' | 'flowchart';
  readonly clicks: readonly Click[];
  readonly lines: readonly string[];
}

export interface Click {
  readonly id: string;
  readonly target: string;
  /** 1-based line inside the chart. */
  readonly line: number;
}

/** Takes out of the source what is ours: comments, the keyword, the links. @throws AuthoringError */
export function readChartSource(diagram: DiagramSource): ChartSource {
  const lines = diagram.source.split(/\r\n|\r|\n/).map((line) => (COMMENT.test(line) ? '' : line));
  const head = lines.findIndex((line) => line.trim() !== '');
  const keyword = HEAD.exec(lines[head] ?? '')?.[1];
  if (keyword === undefined) throw faultAt(diagram, head + 1, words.unknownType((lines[head] ?? '').trim()));
  const faults = lines.flatMap((line, index) => lineFaults(line).map((fault) => place(diagram, index + 1, fault)));
  if (faults.length > 0) throw new AuthoringError(faults);
  const kind = keyword.startsWith('swimlane') ? 'swimlane' : 'flowchart';
  const body = lines.map((line) => (CLICK.test(line) ? '' : line));
  body[head] = `${kind === 'swimlane' ? SWIMLANE : 'flowchart'} TB`;
  return { text: body.join('\n'), kind, clicks: lines.flatMap(readClick), lines };
}

function lineFaults(line: string) {
  if (UNSUPPORTED.test(line)) return [words.unsupported(line.trim())];
  return CLICK.test(line) && !CLICK_TARGET.test(line) ? [words.badClick(line.trim())] : [];
}

function readClick(line: string, index: number): Click[] {
  const [, id, target] = CLICK_TARGET.exec(line) ?? [];
  return id === undefined || target === undefined ? [] : [{ id, target, line: index + 1 }];
}

/** A fault at a line inside the chart; the fence itself is line 0. */
export function place(diagram: DiagramSource, line: number, sentence: Pick<Fault, 'problem' | 'remedy'>): Fault {
  return { file: diagram.file, line: diagram.line + line, ...sentence };
}

export function faultAt(
  diagram: DiagramSource,
  line: number,
  sentence: Pick<Fault, 'problem' | 'remedy'>,
): AuthoringError {
  return new AuthoringError(place(diagram, line, sentence));
}

/** 1-based line where a node is described, else where its id first stands, else the chart's first. */
export function lineOf(id: string, { lines }: ChartSource): number {
  const declared = lines.findIndex((line) => new RegExp(`${word(id)}\\s*[[({@]`, 'u').test(line));
  const named = lines.findIndex((line) => new RegExp(word(id), 'u').test(line));
  return Math.max(declared === -1 ? named : declared, 0) + 1;
}

/** 1-based line where an arrow joins two nodes, else where the first of them is described. */
export function lineOfEdge(from: string, to: string, source: ChartSource): number {
  const arrow = new RegExp(`${word(from)}.*[-=.]{2}.*${word(to)}`, 'u');
  const index = source.lines.findIndex((line) => arrow.test(line));
  return index === -1 ? lineOf(from, source) : index + 1;
}

function word(id: string): string {
  return `(?<![\\p{L}\\p{N}_-])${id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}_])`;
}
