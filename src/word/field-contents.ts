import type { Paragraph, ParagraphChild } from 'docx';
import type { InputKind, InputOf } from '../forms/form-model.ts';
import { optionsToName, printsBoxes } from '../pdf/cells.ts';
import { type DateKind, dateParts } from '../pdf/date-parts.ts';
import { ink } from '../pdf/ink.ts';
import { mm } from '../pdf/length.ts';
import type { PlacedField } from '../pdf/placed-field.ts';
import { wording } from '../wording/index.ts';
import { datePicker, dropDown, tickBox } from './content-controls.ts';
import { entryLine, type Look, paragraph, run } from './type.ts';

const words = wording.paper;

type Drawing<K extends InputKind> = (field: PlacedField, input: InputOf<K>, look: Look) => Paragraph[];

const empty = (_field: PlacedField, _input: unknown, look: Look): Paragraph[] => [entryLine([run('', look)], look)];
const printed = (text: string, look: Look): Paragraph[] => [paragraph([run(text, look)], { ...look, align: 'center' })];

const drawings: { readonly [K in InputKind]: Drawing<K> } = {
  text: empty,
  'long-text': empty,
  number: ({ row }, { unit }, look) => withUnit(row === null ? unit : null, look),
  money: (_field, { inWords }, look) => (inWords ? amountTwice(look) : withUnit(null, look)),
  date: (field, _input, look) => dateToPick(field, 'date', look),
  'date-time': (field, _input, look) => dateToWrite(field, 'date-time', look),
  time: (field, _input, look) => dateToWrite(field, 'time', look),
  month: (field, _input, look) => dateToWrite(field, 'month', look),
  choice: (field, input, look) =>
    printsBoxes(field, input)
      ? tickBoxes(field, labelsOf(input), look)
      : [entryLine([listOf(field, input, look)], look)],
  choices: (field, input, look) => tickBoxes(field, labelsOf(input), look),
  'yes-no': (field, _input, look) => tickBoxes(field, [words.yesNo.yes, words.yesNo.no], look),
  signature: (field, { dated }, look) => signingSpace(field, dated, look),
  stamp: (_field, _input, look) => printed(words.stampHere, { ...look, size: 'hint', color: ink.faint }),
  attachment: (field, { photo }, look) => [
    ...(photo ? printed(words.photoHere, { ...look, size: 'hint', color: ink.faint }) : []),
    ...empty(field, null, look),
  ],
  computed: (field, { result }, look) =>
    result === 'date' ? dateToPick(field, 'date', look) : withUnit(field.row === null ? unitOf(result) : null, look),
  'auto-number': empty,
  'row-number': ({ row }, _input, look) => printed(String((row ?? 0) + 1), look),
  'fixed-text': (_field, { text }, look) => printed(text, look),
  days: empty,
};

/** What stands in a field's box: room to type in, boxes to tick, a list or a calendar to pick from. */
export function fieldContents(field: PlacedField): Paragraph[] {
  const look: Look = { size: field.row === null ? 'body' : 'dense' };
  const draw = drawings[field.cell.input.kind] as Drawing<InputKind>;
  const hints = field.row === null ? hintsOf(field) : [];
  return [
    ...draw(field, field.cell.input as never, look),
    ...hints.map((hint) => paragraph([run(hint, { size: 'hint', color: ink.quiet })], { size: 'hint' })),
  ];
}

/** The small lines below the room for writing. */
export function hintsOf(field: PlacedField): string[] {
  const options = optionsToName(field);
  return [field.cell.hint, options.length > 0 ? words.optionList(options) : null].filter((hint) => hint !== null);
}

function labelsOf({ options }: InputOf<'choice' | 'choices'>): string[] {
  return options.map(({ label }) => label);
}

/** A space that does not break parts a box from its words, an ordinary one the options from each other. */
function tickBoxes(field: PlacedField, labels: readonly string[], look: Look): Paragraph[] {
  const children = labels.flatMap((label): ParagraphChild[] => [
    tickBox(words.field.option(field.cell.label, label)),
    run(`\u00a0${label}  `, look),
  ]);
  return [paragraph(children, look)];
}

function listOf(field: PlacedField, input: InputOf<'choice'>, look: Look): ParagraphChild {
  return dropDown(field.cell.label, labelsOf(input), '\u3000\u3000\u3000', look);
}

/** Two ideographic spaces before each part leave room for a pen. */
function blankDate(kind: DateKind): string {
  const spaces = kind === 'time' || kind === 'month' ? '\u3000\u3000' : '\u3000';
  return dateParts[kind].map((part, index) => `${index === 0 ? '\u3000\u3000' : spaces}${part}`).join('');
}

/** In pt. In a narrower box the printed words would leave no room for the numbers. */
const leastDateWidth = { date: mm(19), 'date-time': mm(31), time: mm(13), month: mm(14) } as const;

function dateToPick(field: PlacedField, kind: 'date', look: Look): Paragraph[] {
  const blank = field.width < leastDateWidth[kind] ? '\u3000\u3000\u3000' : blankDate(kind);
  return [entryLine([datePicker(field.cell.label, 'yyyy-MM-dd', blank, { ...look, color: ink.quiet })], look)];
}

function dateToWrite(field: PlacedField, kind: DateKind, look: Look): Paragraph[] {
  const blank = field.width < leastDateWidth[kind] ? '' : blankDate(kind);
  return [entryLine([run(blank, { ...look, color: ink.quiet })], look)];
}

function withUnit(unit: string | null, look: Look): Paragraph[] {
  if (unit === null) return [entryLine([run('', look)], look)];
  return [entryLine([run(unit, { ...look, color: ink.quiet })], { ...look, align: 'right' })];
}

function unitOf(result: InputOf<'computed'>['result']): string | null {
  if (result === 'percent') return words.percent;
  return result === 'money' ? words.amount.yuan : null;
}

function amountTwice(look: Look): Paragraph[] {
  const { words: inWords, figures } = words.amount;
  const quiet = { ...look, color: ink.quiet };
  return [paragraph([run(`${inWords}${'\u3000'.repeat(14)}`, quiet), run(`${figures}\u3000`, quiet)], look)];
}

/** The date stands at the lower right, as on the paper. */
function signingSpace(field: PlacedField, dated: boolean, look: Look): Paragraph[] {
  if (!dated || field.row !== null) return empty(field, null, look);
  const quiet = { ...look, color: ink.quiet };
  return [entryLine([run('', look)], look), paragraph([run(blankDate('date'), quiet)], { ...look, align: 'right' })];
}
