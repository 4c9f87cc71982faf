/** A form's running number: `TS{YYYY}{MM}{DD}-{seq3}` on 24 November 2026 at station A is `TS20261124-A001`. */

/** @param date ISO date @param station code that no other computer has, so that two never give the same number */
export function autoNumber(pattern: string, date: string, station: string, sequence: number): string {
  return fillIn(pattern, date, station, (digits) => String(sequence).padStart(digits, '0'));
}

/** What the numbers of one station and period have in common; they are counted under it. */
export function numberSeries(pattern: string, date: string, station: string): string {
  return fillIn(pattern, date, station, () => '#');
}

/** The sequence in a number of the series, or null if it was numbered otherwise. */
export function sequenceIn(number: string, series: string): number | null {
  const [before = '', after = ''] = series.split('#');
  if (!number.startsWith(before) || !number.endsWith(after)) return null;
  const digits = number.slice(before.length, number.length - after.length);
  return /^\d+$/.test(digits) ? Number(digits) : null;
}

function fillIn(pattern: string, date: string, station: string, sequence: (digits: number) => string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const parts: { readonly [name: string]: string } = { YYYY: year, YY: year.slice(2), MM: month, DD: day };
  return pattern
    .replace(/\{(YYYY|YY|MM|DD)\}/g, (_, name: string) => parts[name] ?? '')
    .replace(/\{seq(\d+)\}/, (_, digits: string) => `${station}${sequence(Number(digits))}`);
}
