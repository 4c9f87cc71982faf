import { type SidebarChapter, sidebarOf } from '../documents/page-data.ts';
import type { PublishedHandbook } from '../documents/published.ts';
import { wording } from '../wording/index.ts';
import { absoluteAddress } from './control-facts.ts';

/** What surrounds every page. */
export interface SiteFrame {
  readonly path: string;
  /** Number of the document that the page shows, or null for lists. */
  readonly number: string | null;
  readonly documentTitle: string;
  readonly description: string;
  readonly company: string;
  readonly companyName: string;
  readonly manual: string;
  readonly canonical: string | null;
  readonly chapters: readonly SidebarChapter[];
}

export interface PageIdentity {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly number?: string;
}

export function toSiteFrame(
  { path, title, description, number }: PageIdentity,
  handbook: PublishedHandbook,
): SiteFrame {
  const { company, manuals, register } = handbook;
  const entry = register.find((other) => other.number === number) ?? null;
  const manual = manuals.find(({ department }) => department === entry?.department) ?? manuals[0];
  const manualTitle = manual?.title ?? '';
  return {
    path,
    number: number ?? null,
    documentTitle: title === manualTitle ? title : wording.site.pageTitle(title, manualTitle),
    description,
    company: company.shortName,
    companyName: company.name,
    manual: manualTitle,
    canonical: absoluteAddress(path, company),
    chapters: sidebarOf(register, manuals, entry),
  };
}
