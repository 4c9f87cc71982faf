import { daysInMonth } from '../forms/calendar.ts';
import type { FormModel, FormRecord, InputKind } from '../forms/form-model.ts';
import { valuesOf } from '../forms/record-values.ts';

/**
 * The end of the last day that a record names, be it by its month, local time, ISO; empty if it names none. A sample is fiction: its dates
 * may lie in the reader's future, and then it is checked as on that day.
 */
export function lastTimeIn(model: FormModel, record: FormRecord): string {
  const days = valuesOf(model, record).flatMap(({ cell, value }) => {
    if (typeof value !== 'string' || !dated.has(cell.input.kind)) return [];
    return cell.input.kind === 'month' ? [`${value}-${daysInMonth(value)}`] : [value.slice(0, 10)];
  });
  const last = days.sort().at(-1);
  return last === undefined ? '' : `${last}T23:59`;
}

const dated: ReadonlySet<InputKind> = new Set<InputKind>(['date', 'date-time', 'month']);
