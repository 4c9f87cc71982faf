import { autoNumber, numberSeries, sequenceIn } from './auto-number.ts';
import { keepValue, keptValue } from './browser-store.ts';

/** Without I and O, which read like figures. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Code of this browser in automatic numbers: drawn once, kept, and open to be changed for the company's own. */
export function stationCode(): string {
  const kept = keptValue<string>('station');
  if (kept !== null && isStationCode(kept)) return kept;
  const drawn = [...crypto.getRandomValues(new Uint8Array(2))].map((byte) => letters[byte % letters.length]).join('');
  keepValue('station', drawn);
  return drawn;
}

export function isStationCode(text: string): boolean {
  return /^[A-Z0-9]{1,3}$/.test(text);
}

export function setStationCode(code: string): void {
  keepValue('station', code);
}

/** The next number that has not been printed or exported from this browser. @param date ISO date */
export function nextNumber(pattern: string, date: string): string {
  const station = stationCode();
  const last = keptValue<number>(`issued/${numberSeries(pattern, date, station)}`) ?? 0;
  return autoNumber(pattern, date, station, last + 1);
}

/** Remembers that a number is out; the date in it may be an earlier day's. */
export function markIssued(pattern: string, date: string, number: string): void {
  const series = numberSeries(pattern, date, stationCode());
  const sequence = sequenceIn(number, series);
  const key = `issued/${series}`;
  if (sequence !== null && sequence > (keptValue<number>(key) ?? 0)) keepValue(key, sequence);
}
