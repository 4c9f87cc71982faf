import { dayNumber, toDate } from '../forms/calendar.ts';

/** Excel's day 0 in days before 1970-01-01, for the dates from March 1900 on. */
const epoch = 25_569;
const minutesADay = 1440;

/** Days since Excel's day 0 of an ISO date, date-time or month, or the part of a day of a time; null for anything else. */
export function toSerial(text: string): number | null {
  const time = /^(?:(\d{4}-\d{2}-\d{2})T)?(\d{2}):(\d{2})$/.exec(text);
  if (time) {
    const day = time[1] === undefined ? 0 : toSerial(time[1]);
    return day === null ? null : day + (Number(time[2]) * 60 + Number(time[3])) / minutesADay;
  }
  const day = dayNumber(/^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text);
  return day === null || day + epoch < 61 ? null : day + epoch;
}

export type SerialKind = 'date' | 'date-time' | 'time' | 'month';

/** The ISO text of a number of days; seconds are rounded away, which a form does not ask for. */
export function fromSerial(serial: number, kind: SerialKind): string {
  const minutes = Math.round(serial * minutesADay);
  const day = Math.floor(minutes / minutesADay);
  const date = toDate(day - epoch);
  const rest = minutes - day * minutesADay;
  const time = `${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
  if (kind === 'time') return time;
  if (kind === 'date-time') return `${date}T${time}`;
  return kind === 'month' ? date.slice(0, 7) : date;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
