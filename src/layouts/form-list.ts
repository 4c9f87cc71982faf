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
  readonly picture: string;
  /** What the list can be narrowed by. */
  readonly section: string;
  readonly fillers: readonly string[];
  readonly paper: string;
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
        return form === undefined ? [] : [toFormLine(form, entry, downloadsOf)];
      }),
      unwritten: inside.flatMap((entry) =>
        entry.state === 'written' ? [] : [{ number: entry.number, title: fullTitle(entry), state: entry.state }],
      ),
    };
  });
}

export function toFormLine(form: PublishedForm, entry: RegisterEntry, downloadsOf: DownloadsOf): FormLine {
  const { number, title, subtitle, paper, copies, filledBy, fillers, retention } = form.model;
  const { path } = entry;
  const words = wording.site.forms;
  return {
    number,
    title: fullTitle({ title, subtitle }),
    path,
    fillPath: `${path}fill/`,
    picture: `${path}${number}.webp`,
    section: entry.section ?? entry.chapter,
    fillers,
    paper: words.paper(paper.size, paper.orientation === 'landscape'),
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

/** One thing that the list can be narrowed by; `name` is the card's attribute. */
export interface FormFilterView {
  readonly name: 'section' | 'filler' | 'paper';
  readonly label: string;
  readonly values: readonly string[];
}

/** Section, filler and paper with the values that occur, sections in book order, the others by how often. */
export function formFilters(forms: readonly FormLine[]): FormFilterView[] {
  const { section, filler, paper } = wording.site.forms.filters;
  return [
    { name: 'section', label: section, values: [...new Set(forms.map((form) => form.section))] },
    { name: 'filler', label: filler, values: mostFrequent(forms.flatMap((form) => form.fillers)) },
    { name: 'paper', label: paper, values: mostFrequent(forms.map((form) => form.paper)) },
  ];
}

function mostFrequent(values: readonly string[]): string[] {
  const times = (value: string) => values.filter((other) => other === value).length;
  return [...new Set(values)].toSorted((one, other) => times(other) - times(one));
}
