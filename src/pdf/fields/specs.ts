import type { Input, InputOf } from '../../forms/form-model.ts';
import { wording } from '../../wording/index.ts';
import type { DateKind } from '../date-parts.ts';
import type { PlacedField } from '../placed-field.ts';
import { fieldName } from './field-name.ts';
import type { FieldSpec, TextSpec } from './field-spec.ts';
import { textLimits } from './text-limits.ts';

const words = wording.paper.field;

/** The field that takes what is written in a space, by kind of input. */
export function spaceSpec(field: PlacedField, part?: string): FieldSpec {
  const { input } = field.cell;
  if (part !== undefined)
    return { ...textSpec(field), ...secondPlace(field, part, words.inWords(field.cell.label)), format: null };
  if (input.kind === 'choice' && field.width >= narrowestList) {
    return { ...common(field), kind: 'list', options: input.options, dense: isDense(field) };
  }
  return textSpec(field);
}

/** In pt. Chromium prints a button into a list's field, which would leave no room for the word. */
const narrowestList = 60;

export function linesSpec(field: PlacedField): FieldSpec {
  return { ...textSpec(field), multiline: true };
}

export function dateSpec(field: PlacedField, kind: DateKind, part?: string): FieldSpec {
  const named = part === undefined ? common(field) : secondPlace(field, part, words.signedOn(field.cell.label));
  const tooltip = `${named.tooltip}\uff1b${words.asIn[kind]}`;
  return { ...textSpec(field), ...named, tooltip, maxLength: null, format: { kind } };
}

/** The field of one of the boxes of a field: a radio group has all of its boxes in one field. */
export function tickSpec(field: PlacedField, option: number): FieldSpec {
  const { cell, context } = field;
  if (cell.input.kind !== 'choices') return { ...common(field), kind: 'radio', options: radioOptions(cell.input) };
  const label = cell.input.options[option]?.label ?? '';
  return {
    kind: 'check',
    name: fieldName(`${field.path}.${option}`),
    tooltip: words.option(context(mandatory(field, cell.label)), label),
    required: false,
  };
}

export function signatureSpec(field: PlacedField): FieldSpec {
  return { ...common(field), kind: 'signature' };
}

export function markSpec(
  field: PlacedField,
  { options, halves }: InputOf<'days'>,
  half: number,
  day: number,
): FieldSpec {
  return {
    kind: 'text',
    name: fieldName(`${field.path}.${half}.${day}`),
    tooltip: field.context(words.day(day + 1, halves[half] ?? '')),
    required: false,
    maxLength: Math.max(...options.map(({ value }) => value.length)),
    multiline: false,
    dense: true,
    centred: true,
    format: { kind: 'mark' },
    calculation: null,
  };
}

function common(field: PlacedField) {
  const { cell, path, context } = field;
  const label = mandatory(field, context(cell.label));
  const tooltip = [label, ...hints(field)].join('\uff1b');
  return { name: fieldName(path), tooltip, required: cell.required };
}

/** A second place of a field, which nobody has to fill in. */
function secondPlace(field: PlacedField, part: string, label: string) {
  return { name: fieldName(`${field.path}.${part}`), tooltip: field.context(label), required: false };
}

function mandatory({ cell }: PlacedField, label: string): string {
  return cell.required ? words.required(label) : label;
}

function hints({ cell }: PlacedField): string[] {
  const pattern = cell.input.kind === 'auto-number' ? [words.autoNumber(describePattern(cell.input.pattern))] : [];
  return [...(cell.hint === null ? [] : [cell.hint]), ...pattern];
}

/** `TS{YYYY}{MM}-{seq3}` in words. */
function describePattern(pattern: string): string {
  const { YYYY, MM, DD, sequence } = wording.paper.autoNumber;
  return pattern
    .replace('{YYYY}', YYYY)
    .replace('{MM}', MM)
    .replace('{DD}', DD)
    .replace(/\{seq(\d+)\}/, (_, digits: string) => sequence(digits));
}

function isDense({ row }: PlacedField): boolean {
  return row !== null;
}

function radioOptions(input: Input) {
  const { yes, no } = wording.paper.yesNo;
  if (input.kind === 'choice') return input.options;
  return [
    { value: 'true', label: yes },
    { value: 'false', label: no },
  ];
}

function textSpec(field: PlacedField): TextSpec {
  const { input } = field.cell;
  const limits = textLimits(input);
  return {
    ...common(field),
    ...limits,
    kind: 'text',
    dense: isDense(field),
    centred: isDense(field) && limits.format?.kind === 'number',
    multiline: false,
    calculation: null,
  };
}
