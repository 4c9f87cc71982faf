import { View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import type { Option, Table } from '../forms/form-model.ts';
import { wording } from '../wording/index.ts';
import { optionsToName } from './cells.ts';
import { mm } from './length.ts';
import type { PlacedField } from './placed-field.ts';
import { rules } from './rules.ts';
import { text } from './text.ts';

/**
 * Below a table: what the marks of a day grid mean, and the words that a narrow column takes, in one paragraph that
 * leaves the rows their room. None, or one element.
 */
export function legend(table: Table, columns: readonly PlacedField[]): ReactElement[] {
  const { optionsOf, legend: heading } = wording.paper;
  const marks = table.legend.map(meaning).join('\u3000');
  const lists = columns
    .map((field) => ({ label: field.cell.label, options: optionsToName(field) }))
    .filter(({ options }) => options.length > 0);
  const lines = [
    ...(marks === '' ? [] : [optionsOf(heading, [marks])]),
    ...lists.map(({ label, options }) => optionsOf(label, options)),
  ];
  if (lines.length === 0) return [];
  return [
    h(
      View,
      { style: { paddingHorizontal: mm(1.5), paddingVertical: mm(0.8) }, wrap: false },
      text(lines.join('\u3000\u3000'), { size: 'dense' }),
      rules({ frame: true }),
    ),
  ];
}

function meaning({ value, label }: Option): string {
  return value === label ? label : `${value} ${label}`;
}
