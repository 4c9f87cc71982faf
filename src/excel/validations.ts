import type { DataValidation } from 'hucre/xlsx';
import type { Cell, InputKind, InputOf } from '../forms/form-model.ts';
import { wording } from '../wording/index.ts';

const words = wording.office.validation;

/** What Excel accepts in a cell; `options` are those of a list to pick from. */
export type Accepts =
  | { readonly kind: 'list'; readonly options: readonly string[] }
  | { readonly kind: 'whole' | 'decimal'; readonly min: number | null; readonly max: number | null }
  | { readonly kind: 'date' | 'time' }
  | { readonly kind: 'length'; readonly min: number; readonly max: number }
  | { readonly kind: 'anything' };

type AcceptsOf<K extends InputKind> = (input: InputOf<K>) => Accepts;
const anything = () => ({ kind: 'anything' }) as const;
const date = () => ({ kind: 'date' }) as const;
const labels = ({ options }: { readonly options: readonly { readonly label: string }[] }) => ({
  kind: 'list' as const,
  options: options.map(({ label }) => label),
});
const length = ({ minLength: min, maxLength: max }: { readonly minLength: number; readonly maxLength: number }) => ({
  kind: 'length' as const,
  min,
  max,
});

const accepted: { readonly [K in InputKind]: AcceptsOf<K> } = {
  text: length,
  'long-text': length,
  number: ({ min, max, step }) => ({ kind: step !== null && Number.isInteger(step) ? 'whole' : 'decimal', min, max }),
  money: ({ min, max }) => ({ kind: 'decimal', min, max }),
  date,
  'date-time': date,
  time: () => ({ kind: 'time' }),
  month: date,
  choice: labels,
  // Several choices in one cell; Excel cannot check them.
  choices: (input) => (input.options.length === 1 ? labels(input) : anything()),
  'yes-no': () => ({ kind: 'list', options: [wording.paper.yesNo.yes, wording.paper.yesNo.no] }),
  signature: anything,
  stamp: anything,
  attachment: anything,
  computed: anything,
  'auto-number': anything,
  'row-number': anything,
  'fixed-text': anything,
  days: ({ options }) => ({ kind: 'list', options: options.map(({ value }) => value) }),
};

export function acceptsOf(input: InputOf<InputKind>): Accepts {
  return (accepted[input.kind] as AcceptsOf<InputKind>)(input);
}

/**
 * Excel's rule for a field, with what it says before and after somebody types; null where anything goes and nothing
 * needs saying. `listRange` gives the hidden cells that hold a list's options.
 */
export function validationOf(
  { label, hint, input }: Pick<Cell, 'label' | 'hint' | 'input'>,
  listRange: (options: readonly string[]) => string,
  accepts: Accepts = acceptsOf(input),
): Omit<DataValidation, 'range'> | null {
  const asked = words.ask[input.kind];
  const message = [hint, asked, limits(accepts)].filter((part) => part !== null && part !== '').join('\uff1b');
  const rule = ruleOf(accepts, listRange);
  if (rule === null && message === '') return null;
  return {
    ...(rule ?? { type: 'custom', formula1: 'TRUE' }),
    allowBlank: true,
    showInputMessage: message !== '',
    showErrorMessage: rule !== null,
    // Excel's own limits: 32 characters of a title, 255 of a message.
    inputTitle: label.slice(0, 32),
    inputMessage: message.slice(0, 255),
    errorTitle: words.wrong,
    errorMessage: words.error(label, limits(accepts) || asked).slice(0, 225),
    errorStyle: 'stop',
  };
}

function limits(accepts: Accepts): string {
  if (accepts.kind === 'length') return words.length(accepts.min, accepts.max);
  if (accepts.kind === 'whole' || accepts.kind === 'decimal')
    return words.number(accepts.kind === 'whole', accepts.min, accepts.max);
  return accepts.kind === 'list' ? words.fromList : '';
}

type Rule = Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2'>;

/** Excel wants both bounds of a range; no form counts beyond these. */
const least = -1_000_000_000_000;
const most = 1_000_000_000_000;

function ruleOf(accepts: Accepts, listRange: (options: readonly string[]) => string): Rule | null {
  switch (accepts.kind) {
    case 'list':
      return { type: 'list', formula1: listRange(accepts.options) };
    case 'whole':
    case 'decimal':
      return between(accepts.kind, accepts.min ?? least, accepts.max ?? most);
    case 'date':
      // From 1901 to 2199, as Excel counts days.
      return between('date', 367, 109_573);
    case 'time':
      return between('time', 0, 0.999_99);
    case 'length':
      return between('textLength', accepts.min, accepts.max);
    case 'anything':
      return null;
  }
}

function between(type: DataValidation['type'], from: number, to: number): Rule {
  return { type, operator: 'between', formula1: String(from), formula2: String(to) };
}
