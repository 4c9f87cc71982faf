import { termAnchor } from '../documents/glossary.ts';
import type { PublishedHandbook } from '../documents/published.ts';
import { linkTo } from './link-to.ts';
import { type TextPart, toLinkedText } from './linked-text.ts';

/** A term as the glossary shows it. */
export interface GlossaryLine {
  readonly anchor: string;
  readonly term: string;
  readonly meaning: string;
  /** Where it is laid down; empty if nowhere. */
  readonly source: readonly TextPart[];
}

export function toGlossaryLines({ glossary, register, manuals }: PublishedHandbook): GlossaryLine[] {
  const departments = manuals.map(({ code }) => code);
  return glossary.map(({ term, meaning, source }) => ({
    anchor: termAnchor(term),
    term,
    meaning,
    source: source === undefined ? [] : toLinkedText(source, departments, linkTo(register)),
  }));
}
