import { isDayMarks } from '../forms/field-path.ts';
import type { Cell, DayMarks, FieldValue, InputKind, InputOf } from '../forms/form-model.ts';
import { toHalfWidth, toNumber } from '../forms/half-width.ts';
import { valueOnScreen } from './printed-value.ts';

/** How the value of a field gets out of its controls and into them. */
interface Access {
  readonly read: (field: Element, cell: Cell) => FieldValue;
  readonly write: (field: Element, value: FieldValue, cell: Cell) => void;
}

const line: Access = {
  read: (field) => typed(field).trim() || undefined,
  write: (field, value) => type(field, value),
};

const number: Access = { read: (field) => toNumber(typed(field)), write: (field, value) => type(field, value) };

const notEntered: Access = { read: () => undefined, write: () => undefined };

const accesses: { readonly [K in InputKind]: Access } = {
  text: {
    read: (field, { input }) => {
      const value = typed(field);
      return ((input as InputOf<'text'>).format === 'plain' ? value.trim() : toHalfWidth(value)) || undefined;
    },
    write: (field, value) => type(field, value),
  },
  'long-text': line,
  number,
  money: number,
  date: line,
  'date-time': line,
  time: line,
  month: line,
  choice: {
    read: (field) => (field.querySelector('select') ? typed(field) || undefined : chosen(field)[0] || undefined),
    write: (field, value) =>
      field.querySelector('select') ? type(field, value) : choose(field, typeof value === 'string' ? [value] : []),
  },
  choices: {
    read: (field) => {
      const values = chosen(field);
      return values.length > 0 ? values : undefined;
    },
    write: (field, value) => choose(field, Array.isArray(value) ? (value as readonly string[]) : []),
  },
  'yes-no': {
    read: (field) => ({ true: true, false: false })[chosen(field)[0] ?? ''],
    write: (field, value) => choose(field, typeof value === 'boolean' ? [String(value)] : []),
  },
  signature: notEntered,
  stamp: notEntered,
  attachment: line,
  computed: {
    read: () => undefined,
    write: (field, value, cell) => {
      const output = field.querySelector('output');
      if (output) output.textContent = valueOnScreen(cell, value) ?? output.dataset.blank ?? '';
    },
  },
  'auto-number': line,
  'row-number': notEntered,
  'fixed-text': notEntered,
  days: { read: readDays, write: writeDays },
};

export function readField(field: Element, cell: Cell): FieldValue {
  return accesses[cell.input.kind].read(field, cell);
}

export function writeField(field: Element, value: FieldValue, cell: Cell): void {
  accesses[cell.input.kind].write(field, value, cell);
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function typed(field: Element): string {
  return field.querySelector<Control>('input, textarea, select')?.value ?? '';
}

function type(field: Element, value: FieldValue): void {
  const control = field.querySelector<Control>('input, textarea, select');
  if (control) control.value = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function chosen(field: Element): string[] {
  return [...field.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
}

function choose(field: Element, values: readonly string[]): void {
  for (const input of field.querySelectorAll<HTMLInputElement>('input')) input.checked = values.includes(input.value);
}

function marksOf(field: Element, half: number): HTMLSelectElement[] {
  return [...field.querySelectorAll<HTMLSelectElement>(`select[data-half="${half}"]`)];
}

/** Days beyond the month are disabled and not read. */
function readDays(field: Element, { input }: Cell): DayMarks | undefined {
  const halves = (input as InputOf<'days'>).halves.map((_, half) =>
    marksOf(field, half).flatMap(({ disabled, value }) => (disabled ? [] : [value])),
  );
  return halves.some((marks) => marks.some((mark) => mark !== '')) ? { halves } : undefined;
}

function writeDays(field: Element, value: FieldValue, { input }: Cell): void {
  (input as InputOf<'days'>).halves.forEach((_, half) => {
    const marks = isDayMarks(value) ? (value.halves[half] ?? []) : [];
    marksOf(field, half).forEach((select, day) => {
      select.value = marks[day] ?? '';
    });
  });
}
