import type { DocumentKind } from '../documents/document-number.ts';
import { chapterPath, type DocumentLink, toLink } from '../documents/page-data.ts';
import type { PublishedHandbook } from '../documents/published.ts';
import type { RegisterEntry } from '../documents/register.ts';
import { isJobDescription } from './job-description.ts';

export interface Tally {
  readonly total: number;
  readonly written: number;
  readonly leftOut: number;
}

/** What the home page says of one department's manual. */
export interface ManualView {
  readonly title: string;
  readonly department: string;
  readonly code: string;
  readonly tally: Tally;
  readonly positions: readonly DocumentLink[];
  readonly formTally: Tally;
  /** Levels whose clauses a trainer can link: flows and policies. */
  readonly teachable: readonly Level[];
  readonly levels: readonly Level[];
}

/** A chapter, with its address on the master list. */
export interface Level {
  readonly title: string;
  readonly kind: DocumentKind | null;
  readonly path: string;
  readonly tally: Tally;
}

export function toManualViews({ manuals, register }: PublishedHandbook): ManualView[] {
  return manuals.map(({ title, department, code, chapters }) => {
    const entries = register.filter((entry) => entry.department === department);
    const forms = entries.filter(({ kind }) => kind === 'form');
    const levels = chapters.map((chapter) => levelOf(chapter.title, entries, code));
    return {
      title,
      department,
      code,
      tally: tallyOf(entries),
      positions: entries.filter(({ number }) => isJobDescription(number)).map(toLink),
      formTally: tallyOf(forms),
      teachable: levels.filter(({ kind }) => kind === 'flow' || kind === 'policy'),
      levels,
    };
  });
}

function levelOf(title: string, entries: readonly RegisterEntry[], code: string): Level {
  const inside = entries.filter((entry) => entry.chapter === title);
  const [first] = inside;
  return { title, kind: first?.kind ?? null, path: chapterPath(first?.number ?? code), tally: tallyOf(inside) };
}

/** `total` counts what the company adopts; what it leaves out stands apart. */
export function tallyOf(entries: readonly RegisterEntry[]): Tally {
  const leftOut = entries.filter(({ state }) => state === 'left-out').length;
  const written = entries.filter(({ state }) => state === 'written').length;
  return { total: entries.length - leftOut, written, leftOut };
}
