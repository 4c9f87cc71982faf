import { View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import { wording } from '../wording/index.ts';
import { type Ink, ink } from './ink.ts';
import { mm } from './length.ts';
import type { PlacedField } from './placed-field.ts';
import { rules } from './rules.ts';
import type { Sheet } from './sheet.ts';
import { text } from './text.ts';

const width = mm(34);

/** The box of the form's running number, with its name before it; nothing where a form has none. */
export function serialNumber({ model, pen }: Sheet, color: Ink = ink.text): ReactElement[] {
  const cell = model.serial;
  if (cell === null) return [];
  const field: PlacedField = { cell, path: cell.name, context: (text) => text, width, row: null };
  const star = cell.required ? [{ text: '*', color: color === ink.text ? ink.required : color }] : [];
  return [
    h(
      View,
      { style: { flexDirection: 'row', alignItems: 'center', columnGap: mm(1.2) } },
      text([...star, wording.paper.head.serial], { color }),
      h(
        View,
        { style: { width, height: mm(6), padding: mm(0.5), backgroundColor: '#ffffff' } },
        pen.space(field),
        rules({ frame: true }),
      ),
    ),
  ];
}
