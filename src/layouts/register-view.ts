import { pathOf } from '../documents/document-number.ts';
import { chapterPath, type DocumentLink, toLink } from '../documents/page-data.ts';
import type { PublishedHandbook } from '../documents/published.ts';
import type { RegisterEntry } from '../documents/register.ts';
import { wording } from '../wording/index.ts';
import { type LinkTo, linkTo } from './link-to.ts';

/** One line of the master list. */
export interface RegisterLine {
  readonly link: DocumentLink;
  readonly printedNumber: string;
  readonly version: string | null;
  readonly effectiveFrom: string | null;
  readonly reviewBy: string | null;
  readonly owner: DocumentLink | null;
  readonly status: string;
  readonly written: boolean;
}

export interface RegisterChapter {
  readonly title: string;
  /** `SH-3` */
  readonly anchor: string;
  readonly sections: readonly { readonly title: string | null; readonly lines: readonly RegisterLine[] }[];
}

/** The master list by chapter and section. */
export function toRegisterChapters({ manuals, register }: PublishedHandbook): RegisterChapter[] {
  const link = linkTo(register);
  return manuals.flatMap(({ department, chapters }) =>
    chapters.map(({ title }) => {
      const entries = register.filter((entry) => entry.department === department && entry.chapter === title);
      const sections = [...new Set(entries.map(({ section }) => section))];
      return {
        title,
        anchor: chapterPath(entries[0]?.number ?? '').split('#')[1] ?? '',
        sections: sections.map((section) => ({
          title: section,
          lines: entries.filter((entry) => entry.section === section).map((entry) => toLine(entry, link)),
        })),
      };
    }),
  );
}

function toLine(entry: RegisterEntry, link: LinkTo): RegisterLine {
  const { control, printedNumber, state } = entry;
  const facts = state === 'written' ? control : null;
  return {
    link: toLink(entry),
    printedNumber,
    version: facts?.version ?? null,
    effectiveFrom: facts?.effectiveFrom ?? null,
    reviewBy: facts?.reviewBy ?? null,
    owner: facts === null ? null : link(facts.owner),
    status: statusWord(entry),
    written: facts !== null,
  };
}

/** Status of an entry in words, whether it is written or not. */
export function statusWord({ state, control }: Pick<RegisterEntry, 'state' | 'control'>): string {
  const { status, unwritten, leftOut } = wording.documents;
  if (state === 'left-out') return leftOut;
  return state === 'written' && control !== null ? status[control.status] : unwritten;
}

/** The register for other software: plain facts, addresses below the site's base. */
export function toRegisterJson({ company, register }: PublishedHandbook, href: (path: string) => string): object {
  return {
    company: { name: company.name, code: company.code },
    documents: register.map((entry) => ({
      number: entry.number,
      printedNumber: entry.printedNumber,
      kind: entry.kind,
      title: entry.title,
      subtitle: entry.subtitle,
      titleEn: entry.titleEn,
      department: entry.department,
      chapter: entry.chapter,
      section: entry.section,
      group: entry.group,
      state: entry.state,
      address: entry.state === 'written' ? href(pathOf(entry.number)) : null,
      ...(entry.state === 'written' && entry.control !== null ? controlJson(entry.control) : {}),
      summary: entry.summary,
      related: entry.related,
    })),
  };
}

function controlJson(control: NonNullable<RegisterEntry['control']>): object {
  const { version, status, effectiveFrom, reviewBy, owner, confidentiality, prepared, reviewed, approved, revisions } =
    control;
  return { version, status, effectiveFrom, reviewBy, owner, confidentiality, prepared, reviewed, approved, revisions };
}
