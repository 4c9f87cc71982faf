import type { Input, InputKind, InputOf, Option } from '../../forms/form-model.ts';
import { wording } from '../../wording/index.ts';

/** What the paper shows in the box of a field that is to be written by hand. */
export type PaperMark =
  /** Room to write, and the unit after it. */
  | { readonly kind: 'space'; readonly after: string | null }
  | { readonly kind: 'lines'; readonly count: number }
  /** Room between the words of a date. */
  | { readonly kind: 'date'; readonly parts: readonly string[] }
  | { readonly kind: 'boxes'; readonly options: readonly Option[] }
  | { readonly kind: 'amount' }
  | { readonly kind: 'signature'; readonly dated: boolean }
  | { readonly kind: 'stamp' }
  | { readonly kind: 'printed'; readonly text: string };

const { dateParts, yesNo, amount, percent } = wording.paper;
const { year, month, day, hour, minute } = dateParts;

const marks: { readonly [K in InputKind]: (input: InputOf<K>, room: number) => PaperMark } = {
  text: () => space(null),
  'long-text': ({ lines }) => ({ kind: 'lines', count: lines }),
  number: ({ unit }) => space(unit),
  money: ({ inWords }) => (inWords ? { kind: 'amount' } : space(null)),
  date: () => date(year, month, day),
  'date-time': () => date(year, month, day, hour, minute),
  time: () => date(hour, minute),
  month: () => date(year, month),
  choice: ({ options, display }, room) =>
    display === 'boxes' || room >= widthOf(options) / 2 ? { kind: 'boxes', options } : space(null),
  choices: ({ options }) => ({ kind: 'boxes', options }),
  'yes-no': () => ({ kind: 'boxes', options: yesNoOptions }),
  signature: ({ dated }) => ({ kind: 'signature', dated }),
  stamp: () => ({ kind: 'stamp' }),
  attachment: () => space(null),
  computed: ({ result }) => (result === 'date' ? date(year, month, day) : space(unitOf(result))),
  'auto-number': () => space(null),
  'row-number': () => space(null),
  'fixed-text': ({ text }) => ({ kind: 'printed', text }),
  days: () => space(null),
};

export const yesNoOptions: readonly Option[] = [
  { value: 'true', label: yesNo.yes },
  { value: 'false', label: yesNo.no },
];

/** @param room width of the box in mm; 0 in a table, where a long list has no room for boxes */
export function paperMark(input: Input, room: number): PaperMark {
  const mark = marks[input.kind] as (input: Input, room: number) => PaperMark;
  return mark(input, room);
}

/** The words to choose from where the paper has no boxes for them. */
export function optionsToName(input: Input, room: number): readonly Option[] {
  return input.kind === 'choice' && paperMark(input, room).kind === 'space' ? input.options : [];
}

function space(after: string | null): PaperMark {
  return { kind: 'space', after };
}

function date(...parts: string[]): PaperMark {
  return { kind: 'date', parts };
}

function unitOf(result: InputOf<'computed'>['result']): string | null {
  if (result === 'percent') return percent;
  return result === 'money' ? amount.yuan : null;
}

/** Rough width in mm of boxes in one line: a box with its gaps 7, a character 3. */
function widthOf(options: readonly Option[]): number {
  return options.reduce((width, { label }) => width + 7 + 3 * label.length, 0);
}
