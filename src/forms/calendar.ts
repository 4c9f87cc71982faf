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

/** The date so many working days later; Saturdays and Sundays do not count. `day` as `dayNumber` gives it. */
export function addWorkdays(day: number, workdays: number): string {
  let current = day;
  for (let left = workdays; left > 0; left -= isWeekend(current) ? 0 : 1) current += 1;
  return toDate(current);
}

/** Minutes from one date-time to another, or between two times of one day; null for anything else. */
export function minutesBetween(from: unknown, to: unknown): number | null {
  const [first, last] = [from, to].map(minuteOf);
  return first === null || last === null || first === undefined || last === undefined ? null : last - first;
}

function minuteOf(value: unknown): number | null {
  if (typeof value !== 'string') return null;
  const [date, time = ''] = value.includes('T') ? value.split('T') : ['1970-01-01', value];
  const [hours, minutes] = time.split(':').map(Number);
  const day = dayNumber(date ?? '');
  return day === null || !/^\d{2}:\d{2}/.test(time) ? null : day * 1440 + (hours ?? 0) * 60 + (minutes ?? 0);
}

/** 1970-01-01, day 0, was a Thursday. */
function isWeekend(day: number): boolean {
  return (((day + 3) % 7) + 7) % 7 > 4;
}

/** Weekday of a day of a month: 1 is Monday, 7 is Sunday. Null if the month is not given. */
export function weekday(month: string, day: number): number | null {
  const number = dayNumber(`${month}-${String(day).padStart(2, '0')}`);
  return number === null ? null : ((((number + 3) % 7) + 7) % 7) + 1;
}
