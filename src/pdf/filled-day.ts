import { Canvas, View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import { daysInMonth, weekday } from '../forms/calendar.ts';
import { isDayMarks } from '../forms/field-path.ts';
import type { FieldValue } from '../forms/form-model.ts';
import { ink } from './ink.ts';
import { cover } from './rules.ts';
import { text } from './text.ts';

/** A day's mark; weekends are shaded, and days that the month does not have are struck out. */
export function dayMark(value: FieldValue, half: number, day: number, month: FieldValue): ReactElement | null {
  const mark = isDayMarks(value) ? (value.halves[half]?.[day] ?? '') : '';
  const known = typeof month === 'string' && /^\d{4}-\d{2}$/.test(month) ? month : null;
  const beyond = known !== null && day >= daysInMonth(known);
  const weekend = known !== null && !beyond && (weekday(known, day + 1) ?? 0) >= 6;
  if (mark === '' && !beyond && !weekend) return null;
  return h(
    View,
    { style: { flexGrow: 1, justifyContent: 'center', backgroundColor: weekend ? ink.heading : '#ffffff' } },
    ...(beyond ? [strike()] : []),
    ...(mark === '' ? [] : [text(mark, { size: 'dense', align: 'center' })]),
  );
}

function strike(): ReactElement {
  return h(Canvas, {
    style: cover,
    paint: (painter, width, height) => {
      painter.lineWidth(0.4).strokeColor(ink.faint).moveTo(0, height).lineTo(width, 0).stroke();
      return null;
    },
  });
}
