/** Arithmetic on ISO dates (`2026-11-24`, also with a time after it) without time zones: a day is a day. */

const dayLength = 86_400_000;

/** Days since 1970-01-01 of a date or date-time; null for anything else. */
export function dayNumber(date: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}(T|$)/.test(date)) return null;
  const time = Date.parse(date.slice(0, 10));
  return Number.isNaN(time) ? null : time / dayLength;
}

export function toDate(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

/** The same day of a later month, or that month's last day if it is shorter. Null for no date. */
export function addMonths(date: string, months: number): string | null {
  if (dayNumber(date) === null) return null;
  const [year, month, day] = date.slice(0, 10).split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7);
  return `${first}-${String(Math.min(day, daysInMonth(first))).padStart(2, '0')}`;
}

/** Number of days of a month such as `2026-02`; 31 if it is not given. */
export function daysInMonth(month: string): number {
  const [year, number] = month.split('-').map(Number);
  return year && number ? new Date(Date.UTC(year, number, 0)).getUTCDate() : 31;
}

/** Weekday of a day of a month: 1 is Monday, 7 is Sunday. Null if the month is not given. */
export function weekday(month: string, day: number): number | null {
  const number = dayNumber(`${month}-${String(day).padStart(2, '0')}`);
  return number === null ? null : ((((number + 3) % 7) + 7) % 7) + 1;
}
