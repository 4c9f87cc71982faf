import { z } from 'zod';
import { controls } from '../forms/field.ts';
import type { InputKind, InputOf } from '../forms/form-model.ts';
import { unwrap } from '../forms/read-schema.ts';
import { textPatterns } from '../forms/text-formats.ts';
import { wording } from '../wording/index.ts';

const words = wording.office.schema;

/**
 * JSON Schema (2020-12) of a form's record, with the labels as titles and how to fill in as descriptions; the one
 * rendition that reads the form's Zod schema itself.
 */
export function toJsonSchema(fields: z.ZodObject, number: string, title: string): object {
  const schema = z.toJSONSchema(fields, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      Object.assign(jsonSchema, saidBesides(zodSchema, jsonSchema.description));
    },
  });
  return { ...schema, $id: `urn:form:${number}`, title };
}

/** What Zod's own schema leaves out: the look of a phone number, how to fill in. */
function saidBesides(schema: z.core.$ZodType, hint: string | undefined): { pattern?: string; description?: string } {
  const input = controls.get(unwrap(schema))?.input;
  if (input === undefined) return hint === undefined && isTable(schema) ? { description: words.table } : {};
  const pattern = input.kind === 'text' ? patternOf(input) : null;
  const described = (descriptions[input.kind] as Description<InputKind>)(input as never);
  return {
    ...(pattern !== null && { pattern }),
    description: [hint, described].filter((part) => part !== undefined).join('\uff1b'),
  };
}

function isTable(schema: z.core.$ZodType): boolean {
  const inner = unwrap(schema);
  return inner instanceof z.ZodArray && inner.element instanceof z.ZodObject;
}

/** GB 32100-2015; the check character is beyond a pattern. */
const creditCode = '^[0-9A-HJ-NPQRTUWXY]{18}$';

function patternOf({ format }: InputOf<'text'>): string | null {
  if (format === 'plain') return null;
  return format === 'credit-code' ? creditCode : textPatterns[format].source;
}

type Description<K extends InputKind> = (input: InputOf<K>) => string;

const text = ({ minLength, maxLength }: { readonly minLength: number; readonly maxLength: number }) =>
  words.text(minLength, maxLength);

const descriptions: { readonly [K in InputKind]: Description<K> } = {
  text,
  'long-text': text,
  number: ({ unit }) => words.number(unit),
  money: () => words.money,
  date: () => words.date,
  'date-time': () => words['date-time'],
  time: () => words.time,
  month: () => words.month,
  choice: () => words.choice,
  choices: () => words.choices,
  'yes-no': () => words['yes-no'],
  signature: () => words.signature,
  stamp: () => words.stamp,
  attachment: () => words.attachment,
  computed: () => words.computed,
  'auto-number': ({ pattern }) => words['auto-number'](pattern),
  'row-number': () => words['row-number'],
  'fixed-text': () => words['fixed-text'],
  days: () => words.days,
};
