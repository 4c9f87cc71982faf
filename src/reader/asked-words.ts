import { askedKey } from '../search/asked-words.ts';

/** Marks the words by which a search led here; the code for it is loaded only then. */
export function markAskedWords(): void {
  if (!new URLSearchParams(location.search).has(askedKey)) return;
  void import('../search/mark-page.ts').then(({ markPage }) => markPage());
}
