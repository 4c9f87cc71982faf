/** Key of the words to mark in the address of a page, once for each. A layout looks for it before loading mark-page. */
export const askedKey = 'hl';

/** Address of a place in a page, which marks the asked words when it opens. */
export function addressWithAsked(path: string, asked: readonly string[], anchor: string | null): string {
  const query = new URLSearchParams(asked.map((word) => [askedKey, word])).toString();
  return `${path}${query && `?${query}`}${anchor === null ? '' : `#${encodeURIComponent(anchor)}`}`;
}
