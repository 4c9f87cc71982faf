import { anchorOf } from '../markdown/clauses.ts';
import { referencesIn } from '../markdown/references.ts';
import { wording } from '../wording/index.ts';
import type { LinkTo } from './link-to.ts';

/** A stretch of text; with a path it is a link. */
export interface TextPart {
  readonly text: string;
  readonly path: string | null;
}

/** Text from front matter with the documents that it names made into links, as in the body of a document. */
export function toLinkedText(text: string, departments: readonly string[], link: LinkTo): TextPart[] {
  const parts: TextPart[] = [];
  let position = 0;
  for (const { number, clause, titled, start, end } of referencesIn(text, departments)) {
    const { title, path } = link(number);
    const { titledReference, clauseReference } = wording.markdown;
    const label = titled ? titledReference(title, number) : clauseReference(number, clause);
    const fragment = clause === null ? '' : `#${anchorOf(clause)}`;
    parts.push({ text: text.slice(position, start), path: null });
    parts.push({ text: label, path: path === null ? null : `${path}${fragment}` });
    position = end;
  }
  parts.push({ text: text.slice(position), path: null });
  return parts.filter((part) => part.text !== '');
}
