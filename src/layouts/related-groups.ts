import type { DocumentKind } from '../documents/document-number.ts';
import type { DocumentLink, PageData } from '../documents/page-data.ts';
import { wording } from '../wording/index.ts';

export interface RelatedGroup {
  readonly title: string;
  readonly links: readonly DocumentLink[];
}

const order: readonly DocumentKind[] = ['flow', 'policy', 'organisation', 'position', 'form'];

/** Related documents of these kinds under the name of their kind; empty groups left out. */
export function toRelatedGroups(
  related: PageData['related'],
  kinds: readonly DocumentKind[],
  without: ReadonlySet<string> = new Set(),
): RelatedGroup[] {
  return order
    .filter((kind) => kinds.includes(kind))
    .map((kind) => ({
      title: wording.site.document.groups[kind],
      links: related[kind].filter(({ number }) => !without.has(number)),
    }))
    .filter(({ links }) => links.length > 0);
}
