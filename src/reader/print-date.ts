/** Prints carry the day on which they were made; only the reader's browser knows it. */
export function setPrintDate(): void {
  const set = (): void => {
    for (const element of document.querySelectorAll('[data-print-date]')) element.textContent = today();
  };
  set();
  addEventListener('beforeprint', set);
}

/** The reader's own day as an ISO date. */
export function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
