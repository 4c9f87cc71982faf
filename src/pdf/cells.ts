import { View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import type { InputKind, InputOf } from '../forms/form-model.ts';
import { wording } from '../wording/index.ts';
import { dayMarks } from './day-grid.ts';
import { ink } from './ink.ts';
import { mm } from './length.ts';
import { optionBoxes, optionLines } from './option-boxes.ts';
import type { Pen } from './pen.ts';
import type { PlacedField } from './placed-field.ts';
import { signingSpace } from './signing-space.ts';
import { text } from './text.ts';

type Drawing<K extends InputKind> = (field: PlacedField, input: InputOf<K>, pen: Pen) => ReactElement;

/** How the box of each kind of input looks on paper. */
const drawings: { readonly [K in InputKind]: Drawing<K> } = {
  text: (field, _input, pen) => pen.space(field),
  'long-text': (field, { lines }, pen) => pen.lines(field, field.row === null ? lines : 1),
  number: (field, { unit }, pen) => withUnit(pen.space(field), field, unit),
  money: (field, { inWords }, pen) => (inWords ? amountInWords(field, pen) : pen.space(field)),
  date: (field, _input, pen) => pen.date(field, 'date'),
  'date-time': (field, _input, pen) => pen.date(field, 'date-time'),
  time: (field, _input, pen) => pen.date(field, 'time'),
  month: (field, _input, pen) => pen.date(field, 'month'),
  choice: (field, input, pen) =>
    printsBoxes(field, input) ? optionBoxes(field, labels(input), pen) : pen.space(field),
  choices: (field, input, pen) => optionBoxes(field, labels(input), pen),
  'yes-no': (field, _input, pen) => optionBoxes(field, [wording.paper.yesNo.yes, wording.paper.yesNo.no], pen),
  signature: (field, { dated }, pen) => signingSpace(field, dated && field.row === null, pen),
  stamp: () => centred(text(wording.paper.stampHere, { size: 'hint', color: ink.faint, align: 'center' })),
  attachment: (field, { photo }, pen) => (photo ? photoFrame(field, pen) : pen.space(field)),
  computed: (field, { result }, pen) =>
    result === 'date' ? pen.date(field, 'date') : withUnit(pen.space(field), field, unitOf(result)),
  'auto-number': (field, _input, pen) => pen.space(field),
  'row-number': ({ row }) => centred(text(String((row ?? 0) + 1), { align: 'center' })),
  'fixed-text': (field, input) => centred(text(input.text, { size: field.row === null ? 'body' : 'dense' })),
  days: dayMarks,
};

/** Draws what stands in the box of a field. */
export function drawCell(field: PlacedField, pen: Pen): ReactElement {
  const draw = drawings[field.cell.input.kind] as Drawing<InputKind>;
  return draw(field, field.cell.input as never, pen);
}

/**
 * The words to choose from where there is no room for boxes: printed beside the writing space of a section, below a
 * table. Empty for every other input.
 */
export function optionsToName(field: PlacedField): readonly string[] {
  const { input } = field.cell;
  return input.kind === 'choice' && !printsBoxes(field, input) ? labels(input) : [];
}

/** Paper asks with boxes wherever they fit in two lines; a section makes room for those that its author wants. */
export function printsBoxes(field: PlacedField, input: InputOf<'choice'>): boolean {
  if (field.row === null && input.display === 'boxes') return true;
  return optionLines(field, labels(input)) <= 2;
}

function labels({ options }: { readonly options: InputOf<'choice'>['options'] }): string[] {
  return options.map(({ label }) => label);
}

/** Words that a stuck picture will cover, above the room for a note. */
function photoFrame(field: PlacedField, pen: Pen): ReactElement {
  const words = text(wording.paper.photoHere, { size: 'hint', color: ink.faint, align: 'center' });
  return h(View, { style: { flexGrow: 1 } }, centred(words), pen.space(field));
}

function centred(child: ReactElement): ReactElement {
  return h(View, { style: { flexGrow: 1, justifyContent: 'center' } }, child);
}

/** The unit after the space; in a table's narrow column the heading says it. */
function withUnit(space: ReactElement, field: PlacedField, unit: string | null): ReactElement {
  if (unit === null || field.row !== null) return space;
  return h(
    View,
    { style: { flexGrow: 1, flexDirection: 'row', alignItems: 'center', columnGap: mm(1) } },
    h(View, { style: { flexGrow: 1, flexBasis: 0, alignSelf: 'stretch' } }, space),
    text(unit, { color: ink.quiet }),
  );
}

function unitOf(result: InputOf<'computed'>['result']): string | null {
  if (result === 'percent') return wording.paper.percent;
  return result === 'money' ? wording.paper.amount.yuan : null;
}

/** Paid totals are written twice, in words that cannot be altered and in figures. */
function amountInWords(field: PlacedField, pen: Pen): ReactElement {
  const { words, figures } = wording.paper.amount;
  const part = (label: string, share: number, space: ReactElement) => [
    text(label, { color: ink.quiet }),
    h(View, { style: { flexGrow: share, flexBasis: 0, alignSelf: 'stretch' } }, space),
  ];
  return h(
    View,
    { style: { flexGrow: 1, flexDirection: 'row', alignItems: 'center', columnGap: mm(1.5) } },
    ...part(words, 2, pen.space(field, 'inWords')),
    ...part(figures, 1, pen.space(field)),
  );
}
