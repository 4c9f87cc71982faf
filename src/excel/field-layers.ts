import type { InputKind, InputOf } from '../forms/form-model.ts';
import { optionsToName } from '../pdf/cells.ts';
import { mm } from '../pdf/length.ts';
import type { PlacedField } from '../pdf/placed-field.ts';
import { estimatedWidth } from '../pdf/text-width.ts';
import { wording } from '../wording/index.ts';
import type { Look } from './looks.ts';
import { type Entry, noText, type Text } from './piece.ts';

/** Cells side by side in a box; lengths in pt. */
export interface Layer {
  readonly height: number;
  readonly parts: readonly Part[];
}

/** `width` null takes the room that the others leave. */
export interface Part {
  readonly width: number | null;
  readonly look: Look;
  readonly text: Text;
  readonly entry: Entry | null;
}

const lineHeight = mm(5);
const hintHeight = mm(3.4);
const words = wording.paper;

/** What stands in a field's box, from top to bottom. In a table every field is one cell. */
export function layersOf(field: PlacedField): Layer[] {
  if (field.row !== null) return [one(inTable(field))];
  const draw = drawings[field.cell.input.kind] as Drawing<InputKind>;
  const options = field.cell.input.kind === 'choice' ? [] : optionsToName(field);
  const hints = [field.cell.hint, options.length > 0 ? words.optionList(options) : null].filter(
    (hint) => hint !== null,
  );
  return [...draw(field, field.cell.input as never), ...hints.map((hint) => hintLayer(field, hint))];
}

type Drawing<K extends InputKind> = (field: PlacedField, input: InputOf<K>) => Layer[];

const plain = (field: PlacedField): Layer[] => [one(value(field))];

const drawings: { readonly [K in InputKind]: Drawing<K> } = {
  text: plain,
  'long-text': plain,
  number: (field, { unit }) => [withUnit(field, unit)],
  money: (field, { inWords }) => (inWords ? inWordsToo(field) : plain(field)),
  date: plain,
  'date-time': plain,
  time: plain,
  month: plain,
  choice: (field, { options }) =>
    picked(
      field,
      options.map(({ label }) => label),
    ),
  choices: (field, { options }) =>
    ticked(
      field,
      options.map(({ label }) => label),
    ),
  'yes-no': (field) => picked(field, [words.yesNo.yes, words.yesNo.no]),
  signature: (field, { dated }) => signed(field, dated),
  stamp: () => [one(printed('faint', words.stampHere))],
  attachment: (field, { photo }) =>
    photo ? [one(printed('faint', words.photoHere)), one(value(field))] : [one(value(field))],
  computed: (field, { result }) => [withUnit(field, result === 'money' ? words.amount.yuan : null)],
  'auto-number': plain,
  'row-number': plain,
  'fixed-text': (_field, { text }) => [one(printed('value', text))],
  days: plain,
};

function inTable(field: PlacedField): Part {
  const { input } = field.cell;
  if (input.kind === 'row-number') return printed('table-number', (field.row ?? 0) + 1);
  if (input.kind === 'fixed-text') return printed('table-number', input.text);
  if (input.kind === 'stamp') return printed('faint', words.stampHere);
  const centred = ['number', 'money', 'computed', 'date', 'date-time', 'time', 'month', 'choice', 'yes-no'];
  return value(field, centred.includes(input.kind) ? 'table-number' : 'table-value');
}

function one(part: Part): Layer {
  return { height: lineHeight, parts: [part] };
}

function value({ cell, path }: PlacedField, look: Look = 'value', width: number | null = null): Part {
  return { width, look, text: noText, entry: { cell, path, part: { kind: 'value' } } };
}

function printed(look: Look, text: string | number, width: number | null = null): Part {
  return { width, look, text: { value: text }, entry: null };
}

function hintLayer({ width }: PlacedField, hint: string): Layer {
  const lines = Math.ceil((estimatedWidth(hint, 6.5) * 1.1) / width);
  return { height: hintHeight + (lines - 1) * mm(2.9), parts: [printed('hint', hint)] };
}

function withUnit(field: PlacedField, unit: string | null): Layer {
  if (unit === null) return one(value(field));
  return { height: lineHeight, parts: [value(field), printed('quiet', unit, estimatedWidth(unit, 7.5) + mm(3))] };
}

/** Paid totals stand there twice, in words that cannot be altered and in figures. */
function inWordsToo(field: PlacedField): Layer[] {
  const { words: inWords, figures } = words.amount;
  const entry = { cell: field.cell, path: field.path, part: { kind: 'in-words' } } as const;
  const wordsPart: Part[] = [printed('quiet', inWords, mm(9)), { width: null, look: 'value', text: noText, entry }];
  const figuresPart = (width: number | null) => [printed('quiet', figures, mm(13)), value(field, 'value', width)];
  if (field.width >= mm(80)) return [{ height: lineHeight, parts: [...wordsPart, ...figuresPart(field.width * 0.28)] }];
  return [
    { height: lineHeight, parts: wordsPart },
    { height: lineHeight, parts: figuresPart(null) },
  ];
}

const leastPick = mm(16);

/** A cell with a list to pick from, beside it what there is to pick, for those who write by hand. */
function picked(field: PlacedField, labels: readonly string[]): Layer[] {
  const names = words.optionList(labels);
  const pick = Math.max(leastPick, Math.max(...labels.map((label) => estimatedWidth(label, 9))) + mm(4));
  const room = field.width - pick;
  const hint = printed('hint', names);
  if (room >= mm(18) && estimatedWidth(names, 6.5) * 1.15 <= room * 2)
    return [{ height: lineHeight, parts: [value(field, 'value', pick), hint] }];
  return [one(value(field)), hintLayer(field, names)];
}

const boxWidth = mm(5);

/** A box to tick before each option, in as many lines as they need. */
function ticked({ cell, path, width }: PlacedField, labels: readonly string[]): Layer[] {
  const lines: Part[][] = [[]];
  let used = 0;
  for (const [option, label] of labels.entries()) {
    const labelWidth = Math.min(estimatedWidth(label, 8.5) + mm(3.5), width - boxWidth);
    if (used > 0 && used + boxWidth + labelWidth > width + mm(2)) {
      lines.push([]);
      used = 0;
    }
    const entry: Entry = { cell, path: `${path}.${option}`, part: { kind: 'option', option } };
    lines.at(-1)?.push({ width: boxWidth, look: 'box', text: noText, entry }, printed('option', label, labelWidth));
    used += boxWidth + labelWidth;
  }
  return lines.map((parts) => ({ height: lineHeight, parts: parts.map(lastTakesRest) }));
}

function lastTakesRest(part: Part, index: number, parts: readonly Part[]): Part {
  return index === parts.length - 1 ? { ...part, width: null } : part;
}

/** Narrow boxes have the date below the signature, wider ones beside it. */
function signed(field: PlacedField, dated: boolean): Layer[] {
  if (!dated) return [one(value(field))];
  const { year, month, day } = words.dateParts;
  const date = ['', year, month, day].join('\u3000\u3000').trimEnd();
  if (field.width >= mm(50))
    return [{ height: lineHeight, parts: [value(field), printed('quiet', date.trim(), mm(28))] }];
  return [{ height: mm(7), parts: [value(field)] }, one(printed('aside', date.trim()))];
}
