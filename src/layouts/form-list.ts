import type { PublishedForm, PublishedHandbook } from '../documents/published.ts';
import { fullTitle, type RegisterEntry } from '../documents/register.ts';
import { wording } from '../wording/index.ts';
import type { Download } from './download.ts';
import { printedPaper } from './form-view.ts';

/** A written form in a list. */
export interface FormLine {
  readonly number: string;
  readonly title: string;
  readonly path: string;
  readonly fillPath: string;
  /** Paper, copies, who fills it in, retention. */
  readonly facts: readonly string[];
  readonly downloads: readonly Omit<Download, 'bytes'>[];
}

export interface FormGroup {
  readonly department: string;
  readonly title: string;
  readonly written: readonly FormLine[];
  readonly unwritten: readonly {
    readonly number: string;
    readonly title: string;
    readonly state: 'unwritten' | 'left-out';
  }[];
}

type DownloadsOf = (form: PublishedForm) => readonly Omit<Download, 'bytes'>[];

/** All forms by the heading they stand under in the book. */
export function toFormGroups({ register, forms }: PublishedHandbook, downloadsOf: DownloadsOf): FormGroup[] {
  const entries = register.filter(({ kind }) => kind === 'form');
  const byNumber = new Map(forms.map((form) => [form.number, form]));
  const firsts = entries.filter((entry, index) => entries.findIndex((other) => isTogether(entry, other)) === index);
  return firsts.map((first) => {
    const inside = entries.filter((entry) => isTogether(entry, first));
    return {
      department: first.department,
      title: headingOf(first),
      written: inside.flatMap((entry) => {
        const form = entry.state === 'written' ? byNumber.get(entry.number) : undefined;
        return form === undefined ? [] : [toFormLine(form, entry.path, downloadsOf)];
      }),
      unwritten: inside.flatMap((entry) =>
        entry.state === 'written' ? [] : [{ number: entry.number, title: fullTitle(entry), state: entry.state }],
      ),
    };
  });
}

export function toFormLine(form: PublishedForm, path: string, downloadsOf: DownloadsOf): FormLine {
  const { number, title, subtitle, paper, copies, filledBy, retention } = form.model;
  const words = wording.site.forms;
  return {
    number,
    title: fullTitle({ title, subtitle }),
    path,
    fillPath: `${path}fill/`,
    facts: [printedPaper(paper), words.copies(copies.length), words.filledBy(filledBy), words.retention(retention)],
    downloads: downloadsOf(form),
  };
}

function isTogether(one: RegisterEntry, other: RegisterEntry): boolean {
  return one.department === other.department && headingOf(one) === headingOf(other);
}

function headingOf({ chapter, section, group }: RegisterEntry): string {
  return group ?? section ?? chapter;
}
