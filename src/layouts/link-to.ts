import { type DocumentLink, toLink } from '../documents/page-data.ts';
import type { RegisterEntry } from '../documents/register.ts';

/** Finds the link for a number; for a number that is not listed, the number itself without an address. */
export type LinkTo = (number: string) => DocumentLink;

export function linkTo(register: readonly RegisterEntry[]): LinkTo {
  const entries = new Map(register.map((entry) => [entry.number, entry]));
  return (number) => {
    const entry = entries.get(number);
    return entry === undefined ? { number, title: number, path: null, state: 'unwritten' } : toLink(entry);
  };
}
