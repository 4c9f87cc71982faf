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
  readonly forms: readonly RegisterEntry[];
  readonly formTally: Tally;
  /** Written flows and policies, whose clauses a trainer can link. */
  readonly teachable: readonly DocumentLink[];
  readonly levels: readonly { readonly title: string; readonly path: string; readonly tally: Tally }[];
}

export function toManualViews({ manuals, register }: PublishedHandbook): ManualView[] {
  return manuals.map(({ title, department, code, chapters }) => {
    const entries = register.filter((entry) => entry.department === department);
    const forms = entries.filter(({ kind }) => kind === 'form');
    return {
      title,
      department,
      code,
      tally: tallyOf(entries),
      positions: entries.filter(({ number }) => isJobDescription(number)).map(toLink),
      forms: forms.filter(({ state }) => state === 'written'),
      formTally: tallyOf(forms),
      teachable: entries.filter(({ kind, state }) => state === 'written' && (kind === 'flow' || kind === 'policy')).map(toLink),
      levels: chapters.map((chapter) => {
        const inside = entries.filter((entry) => entry.chapter === chapter.title);
        return { title: chapter.title, path: chapterPath(inside[0]?.number ?? code), tally: tallyOf(inside) };
      }),
    };
  });
}

/** `total` counts what the company adopts; what it leaves out stands apart. */
export function tallyOf(entries: readonly RegisterEntry[]): Tally {
  const leftOut = entries.filter(({ state }) => state === 'left-out').length;
  const written = entries.filter(({ state }) => state === 'written').length;
  return { total: entries.length - leftOut, written, leftOut };
}
