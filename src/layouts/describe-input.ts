import type { Input, InputKind, InputOf, Option } from '../forms/form-model.ts';
import { wording } from '../wording/index.ts';

const words = wording.site.guide;

const descriptions: { readonly [K in InputKind]: (input: InputOf<K>) => readonly string[] } = {
  text: ({ minLength, maxLength, format }) => [words.formats[format] || words.text(minLength, maxLength)],
  'long-text': ({ minLength, maxLength }) => [words.text(minLength, maxLength)],
  number: (input) => [words.number, ...bounds(input), ...(input.unit === null ? [] : [words.unit(input.unit)])],
  money: (input) => [words.money, ...bounds({ ...input, step: null }), ...(input.inWords ? [words.inWords] : [])],
  date: () => [words.date],
  'date-time': () => [words.dateTime],
  time: () => [words.time],
  month: () => [words.month],
  choice: ({ options }) => [words.choice(names(options))],
  choices: ({ options, min }) => [
    onlyOne(options) ? words.tick(names(options).join('')) : words.choices(names(options), min),
  ],
  'yes-no': () => [words.yesNo],
  signature: ({ dated }) => [dated ? words.signatureDated : words.signature],
  stamp: () => [words.stamp],
  attachment: () => [words.attachment],
  computed: () => [words.computed],
  'auto-number': ({ pattern }) => [words.autoNumber(readable(pattern))],
  'row-number': () => [words.rowNumber],
  'fixed-text': ({ text }) => [words.fixedText(text)],
  days: ({ options, halves }) => [words.days(marks(options)), ...(halves.length > 1 ? [words.daysHalves(halves)] : [])],
};

/** How a field is filled in, as phrases without a full stop. */
export function describeInput(input: Input): readonly string[] {
  const describe = descriptions[input.kind] as (input: Input) => readonly string[];
  return describe(input);
}

/** Kinds that the clerk does not fill in. */
export function isAutomatic({ kind }: Input): boolean {
  return kind === 'computed' || kind === 'auto-number' || kind === 'row-number' || kind === 'fixed-text';
}

function bounds({ min, max, step }: Pick<InputOf<'number'>, 'min' | 'max' | 'step'>): string[] {
  const whole = step === 1 ? [words.whole] : [];
  if (min !== null && max !== null) return [...whole, words.between(min, max)];
  if (min !== null && min !== 0) return [...whole, words.atLeast(min)];
  return max === null ? whole : [...whole, words.atMost(max)];
}

/** As printed. */
function names(options: readonly Option[]): string[] {
  return options.map(({ label }) => label);
}

/** A symbol with its meaning. */
function marks(options: readonly Option[]): string[] {
  return options.map(({ value, label }) => words.option(value, label));
}

function onlyOne(options: readonly Option[]): boolean {
  return options.length === 1;
}

/** `TS{YYYY}{MM}{DD}-{seq3}` as `TSYYYYMMDD-001`. */
function readable(pattern: string): string {
  return pattern
    .replaceAll(/\{seq(\d)\}/g, (_, digits: string) => '1'.padStart(Number(digits), '0'))
    .replaceAll(/[{}]/g, '');
}
