import { z } from 'zod';
import type { Input, Option, TextFormat } from './form-model.ts';
import { hasFormat } from './text-formats.ts';

/** How a field is entered and printed; kept beside the schema so that JSON Schema stays free of it. */
interface Control {
  readonly input: Input;
  /** Set where the paper asks for what a record cannot hold (a signature) or what nobody types (a total). */
  readonly required?: boolean;
}

/** Looked up by `toFormModel`; survives `.optional()` there because it unwraps first. */
export const controls = z.registry<Control>();

interface Common {
  /** How to fill it in; printed small on paper, shown as help on screen. */
  readonly hint?: string;
}
interface TextOptions extends Common {
  readonly min?: number;
  readonly max?: number;
}
interface NumberOptions extends Common {
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
  /** Smallest difference between two values, e.g. 0.5; 1 for whole numbers. */
  readonly step?: number;
}
type Options = readonly string[] | { readonly [value: string]: string };

/** A day that there is and a minute of it, in local time: `2026-12-01T09:30`. */
const localMinute = new RegExp(`${z.regexes.date.source.slice(0, -1)}T([01]\\d|2[0-3]):[0-5]\\d$`);

/**
 * The vocabulary of a form's fields. Each takes the label as printed and returns a Zod schema that knows it;
 * a field is required unless `.optional()` follows. Sizes: `max` in characters, `lines` in printed lines.
 */
export const field = {
  text: (label: string, options: TextOptions = {}) => textOf(label, 'plain', options),
  phone: (label: string, options: Common = {}) => textOf(label, 'phone', options),
  mobile: (label: string, options: Common = {}) => textOf(label, 'mobile', options),
  phoneOrMobile: (label: string, options: Common = {}) => textOf(label, 'phone-or-mobile', options),
  email: (label: string, options: Common = {}) => textOf(label, 'email', { max: 80, ...options }),
  postcode: (label: string, options: Common = {}) => textOf(label, 'postcode', { max: 6, ...options }),
  creditCode: (label: string, options: Common = {}) => textOf(label, 'credit-code', { max: 18, ...options }),
  serialNumber: (label: string, options: Common = {}) => textOf(label, 'serial-number', { max: 32, ...options }),
  invoiceNumber: (label: string, options: Common = {}) => textOf(label, 'invoice-number', options),

  longText: (label: string, { min = 1, max = 500, lines = 3, ...rest }: TextOptions & { lines?: number } = {}) =>
    add(z.string().min(min).max(max), label, rest, { kind: 'long-text', minLength: min, maxLength: max, lines }),

  number: (label: string, options: NumberOptions = {}) => {
    const { min = null, max = null, step = null, unit = null } = options;
    return add(numberBetween(min, max, step), label, options, { kind: 'number', min, max, step, unit });
  },
  /** Yuan with two decimals; `inWords` also prints the amount in capital characters. */
  money: (label: string, { min = 0, max, inWords = false, ...rest }: NumberOptions & { inWords?: boolean } = {}) =>
    add(numberBetween(min, max ?? null, 0.01), label, rest, { kind: 'money', min, max: max ?? null, inWords }),

  date: (label: string, options: Common = {}) => add(z.iso.date(), label, options, { kind: 'date' }),
  dateTime: (label: string, options: Common = {}) =>
    add(z.string().regex(localMinute), label, options, { kind: 'date-time' }),
  time: (label: string, options: Common = {}) =>
    add(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/), label, options, { kind: 'time' }),
  month: (label: string, options: Common = {}) =>
    add(z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/), label, options, { kind: 'month' }),

  /** One of several; more than six, or `display: 'list'`, become a list to pick from. */
  choice: (label: string, options: Options, rest: Common & { display?: 'boxes' | 'list' } = {}) => {
    const list = toOptions(options);
    const display = rest.display ?? (list.length > 6 ? 'list' : 'boxes');
    return add(oneOf(list), label, rest, { kind: 'choice', options: list, display });
  },
  choices: (label: string, options: Options, { min = 1, ...rest }: Common & { min?: number } = {}) => {
    const list = toOptions(options);
    return add(z.array(oneOf(list)).min(min), label, rest, { kind: 'choices', options: list, min });
  },
  yesNo: (label: string, options: Common = {}) => add(z.boolean(), label, options, { kind: 'yes-no' }),

  /** Signed on paper; on screen it stays empty, so a record is complete without it. */
  signature: (label: string, { dated = true, required = true, ...rest }: Common & Signing = {}) =>
    add(z.string().max(40).optional(), label, rest, { kind: 'signature', dated }, required),
  stamp: (label: string, { required = true, ...rest }: Common & Signing = {}) =>
    add(z.string().max(40).optional(), label, rest, { kind: 'stamp' }, required),
  /** What is attached, in words; with `photo` the paper has a frame to stick a picture in. */
  attachment: (label: string, { photo = false, ...rest }: Common & { photo?: boolean } = {}) =>
    add(z.string().max(200), label, rest, { kind: 'attachment', photo }),

  /** Filled by a `sum` or `calc` rule; a typed value is replaced. */
  computed: (label: string, { result = 'number', decimals = 0, ...rest }: Common & Computing = {}) =>
    add(z.union([z.string(), z.number()]).optional(), label, rest, { kind: 'computed', result, decimals }, false),
  /** `{YYYY}`, `{MM}`, `{DD}` and `{seq3}` stand for the date and a running number of so many digits. */
  autoNumber: (label: string, pattern: string, options: Common = {}) =>
    add(z.string().min(1).max(32), label, options, { kind: 'auto-number', pattern }),
  rowNumber: (label: string) => add(z.number().int().optional(), label, {}, { kind: 'row-number' }, false),
  fixedText: (label: string, text: string) =>
    add(z.string().optional(), label, {}, { kind: 'fixed-text', text }, false),

  /** One mark a day of the month in the field named `month`, for each half of the day. */
  days: (label: string, options: Options, { month, halves, ...rest }: Common & { month: string; halves: string[] }) => {
    const list = toOptions(options);
    const mark = z.union([z.literal(''), oneOf(list)]);
    const marks = z.object({ halves: z.array(z.array(mark).max(31)).length(halves.length) });
    return add(marks, label, rest, { kind: 'days', month, options: list, halves });
  },

  /** Repeated records; columns are fields. */
  table: <S extends z.ZodRawShape>(
    label: string,
    columns: S,
    { min = 0, max, hint }: Common & { min?: number; max: number },
  ) => named(z.array(z.object(columns)).min(min).max(max), label, hint),
};

interface Signing {
  readonly dated?: boolean;
  readonly required?: boolean;
}
interface Computing {
  readonly result?: 'number' | 'money' | 'percent' | 'date' | 'text';
  readonly decimals?: number;
}

function textOf(label: string, format: TextFormat, { min = 1, max = 40, ...rest }: TextOptions) {
  const base = z.string().min(min).max(max);
  const schema = format === 'plain' ? base : base.refine((text) => hasFormat(text, format), { params: { format } });
  return add(schema, label, rest, { kind: 'text', minLength: min, maxLength: max, format });
}

function numberBetween(min: number | null, max: number | null, step: number | null) {
  let schema = z.number();
  if (min !== null) schema = schema.min(min);
  if (max !== null) schema = schema.max(max);
  return step === null ? schema : schema.multipleOf(step);
}

function toOptions(options: Options): readonly Option[] {
  if (Array.isArray(options)) return (options as readonly string[]).map((value) => ({ value, label: value }));
  return Object.entries(options).map(([value, label]) => ({ value, label }));
}

function oneOf(options: readonly Option[]) {
  return z.enum(options.map((option) => option.value) as [string, ...string[]]);
}

function add<T extends z.ZodType>(schema: T, label: string, { hint }: Common, input: Input, required?: boolean): T {
  const labelled = named(schema, label, hint);
  controls.add(labelled, required === undefined ? { input } : { input, required });
  return labelled;
}

function named<T extends z.ZodType>(schema: T, label: string, hint: string | undefined): T {
  return schema.meta(hint === undefined ? { title: label } : { title: label, description: hint });
}
