import { Canvas, View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import type { FieldValue, InputKind } from '../forms/form-model.ts';
import { wording } from '../wording/index.ts';
import { blankPen } from './blank-pen.ts';
import { filledDate } from './filled-date.ts';
import { dayMark } from './filled-day.ts';
import { type Measure, setText } from './filled-text.ts';
import { writtenInWords } from './filled-value.ts';
import { ink } from './ink.ts';
import { mm } from './length.ts';
import type { Pen } from './pen.ts';
import type { PlacedField } from './placed-field.ts';
import { cover } from './rules.ts';
import { text } from './text.ts';
import { textSizes } from './text-sizes.ts';

/** What is written at one place of the paper. */
export interface Writing {
  /** The value as recorded, for what is ticked or marked. */
  readonly value: FieldValue;
  /** As it is to be read on its line. */
  readonly text: string;
}

/** Writes a record into its places; what is signed by hand stays empty. `writings` are by path. */
export function filledPen(writings: ReadonlyMap<string, Writing>, measure: Measure): Pen {
  const valueAt = (path: string) => writings.get(path)?.value;
  const textAt = (path: string) => writings.get(path)?.text ?? '';
  return {
    space: (field, part) =>
      part === undefined
        ? written(field, textAt(field.path), measure)
        : written(field, writtenInWords(valueAt(field.path)) || unusedAt(field, textAt), measure),
    lines: (field) => written(field, textAt(field.path), measure),
    date: (field, kind, part) =>
      part === undefined
        ? (filledDate(field, kind, textAt(field.path), measure) ?? written(field, textAt(field.path), measure))
        : blankPen.date(field, kind, part),
    tick: (field, option) => (isChosen(field, option, valueAt(field.path)) ? tick() : null),
    signature: (field) => blankPen.signature(field),
    mark: (field, half, day) => dayMark(valueAt(field.path), half, day, valueAt(monthPath(field))),
  };
}

function unusedAt({ path }: PlacedField, textAt: (path: string) => string): string {
  return textAt(path) === wording.filled.unused ? wording.filled.unused : '';
}

/** These begin at the left in the box of a table, other values stand in its middle. */
const prose: ReadonlySet<InputKind> = new Set<InputKind>(['text', 'long-text', 'attachment', 'choice']);

function written(field: PlacedField, content: string, measure: Measure): ReactElement {
  const { kind } = field.cell.input;
  const inTable = field.row !== null;
  const set = setText(content, { width: roomIn(field, measure), inTable, long: kind === 'long-text' }, measure);
  const centred = inTable && (!prose.has(kind) || content === wording.filled.unused);
  const fromTop = !inTable && kind === 'long-text' && set.lines.length > 2;
  return h(
    View,
    { style: { flexGrow: 1, justifyContent: fromTop ? 'flex-start' : 'center' } },
    ...(content === '' ? [] : [text(set.lines.join('\n'), { size: set.size, align: centred ? 'center' : 'left' })]),
  );
}

/** Width in pt that a value has beside what is printed in its box; a hair less, for what kerning and rounding add. */
export function roomIn({ cell: { input }, width, row }: PlacedField, measure: Measure): number {
  const beside = (words: string) => measure(words, textSizes.body) + mm(1.5);
  const { figures, words, yuan } = wording.paper.amount;
  const { percent } = wording.paper;
  if (row !== null) return width - 0.5;
  if (input.kind === 'number' && input.unit !== null) return width - beside(input.unit) - 0.5;
  if (input.kind === 'money' && input.inWords) return (width - beside(figures) - beside(words)) / 3 - 0.5;
  if (input.kind === 'computed' && input.result !== 'text') {
    return width - beside(input.result === 'percent' ? percent : yuan) - 0.5;
  }
  return width - 0.5;
}

function isChosen({ cell: { input } }: PlacedField, option: number, value: FieldValue): boolean {
  if (input.kind === 'yes-no') return value === (option === 0);
  const own = 'options' in input ? input.options[option]?.value : undefined;
  return Array.isArray(value) ? (value as readonly unknown[]).includes(own) : own !== undefined && value === own;
}

/** A tick as strokes, because the fonts have no ballot boxes. */
function tick(): ReactElement {
  return h(Canvas, {
    style: cover,
    paint: (painter, width, height) => {
      painter.lineWidth(1.1).strokeColor(ink.text).lineCap('round').lineJoin('round');
      painter.moveTo(0.16 * width, 0.52 * height).lineTo(0.42 * width, 0.8 * height);
      painter.lineTo(0.88 * width, 0.18 * height).stroke();
      return null;
    },
  });
}

/** The path of the month that the days of a grid belong to. */
function monthPath({ cell: { input } }: PlacedField): string {
  return input.kind === 'days' ? input.month : '';
}
