/** Date and time of the reader's clock, ISO without a zone: `2026-11-24T10:30`. */
export function localTime(milliseconds: number): string {
  const shift = new Date(milliseconds).getTimezoneOffset() * 60_000;
  return new Date(milliseconds - shift).toISOString().slice(0, 16);
}

/** The same to be read: `2026-11-24 10:30`. */
export function shownTime(milliseconds: number): string {
  return localTime(milliseconds).replace('T', ' ');
}
