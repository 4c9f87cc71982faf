import type { Manual } from './manual.ts';
import { fullTitle, type RegisterEntry } from './register.ts';

/** A document as named on another page; `path` is null while it is not written. */
export interface DocumentLink {
  readonly number: string;
  readonly title: string;
  readonly path: string | null;
  readonly state: RegisterEntry['state'];
}

export interface Breadcrumb {
  readonly title: string;
  readonly path: string | null;
}

export interface SidebarGroup {
  readonly title: string | null;
  readonly links: readonly DocumentLink[];
}
export interface SidebarSection {
  readonly title: string | null;
  /** Filled for the open section only, so that a page's HTML stays small. */
  readonly groups: readonly SidebarGroup[];
  /** First written document, where a closed section leads. */
  readonly path: string | null;
}
export interface SidebarChapter {
  readonly title: string;
  readonly path: string;
  /** Filled for the open chapter only. */
  readonly sections: readonly SidebarSection[];
}

/** What surrounds a document on its page; components compute nothing. */
export interface PageData {
  readonly entry: RegisterEntry;
  readonly breadcrumbs: readonly Breadcrumb[];
  readonly previous: DocumentLink | null;
  readonly next: DocumentLink | null;
  readonly sidebar: readonly SidebarChapter[];
  readonly related: { readonly [K in keyof RegisterEntry['related']]: readonly DocumentLink[] };
}

/** Everything around the document of this number. Paths are below the site's base. */
export function toPageData(number: string, register: readonly RegisterEntry[], manuals: readonly Manual[]): PageData {
  const byNumber = new Map(register.map((entry) => [entry.number, entry]));
  const entry = byNumber.get(number);
  if (entry === undefined) throw new RangeError(`not in the register: ${number}`);
  const written = register.filter(({ state }) => state === 'written');
  const position = written.findIndex((other) => other.number === number);
  const links = (numbers: readonly string[]) =>
    numbers.flatMap((other) => {
      const found = byNumber.get(other);
      return found ? [toLink(found)] : [];
    });
  const { organisation, position: positions, flow, policy, form } = entry.related;
  return {
    entry,
    breadcrumbs: breadcrumbsOf(entry, manuals),
    previous: linkAt(written, position - 1),
    next: linkAt(written, position + 1),
    sidebar: sidebarOf(register, manuals, entry),
    related: {
      organisation: links(organisation),
      position: links(positions),
      flow: links(flow),
      policy: links(policy),
      form: links(form),
    },
  };
}

export function toLink(entry: RegisterEntry): DocumentLink {
  const { number, path, state } = entry;
  return { number, title: fullTitle(entry), path: state === 'written' ? path : null, state };
}

/** Address of a chapter on the master list, e.g. `/register/#SH-3`. */
export function chapterPath(number: string): string {
  return `/register/#${number.slice(0, number.lastIndexOf('-') === 2 ? undefined : number.indexOf('-') + 2)}`;
}

/** Sidebar with the chapter and section of `current` open; without `current` all chapters closed. */
export function sidebarOf(
  register: readonly RegisterEntry[],
  manuals: readonly Manual[],
  current: RegisterEntry | null,
): SidebarChapter[] {
  return manuals.flatMap((manual) =>
    manual.chapters.map(({ title }) => {
      const entries = register.filter((entry) => entry.department === manual.department && entry.chapter === title);
      const open = current?.department === manual.department && current.chapter === title;
      return {
        title,
        path: chapterPath(entries[0]?.number ?? manual.code),
        sections: open ? sectionsOf(entries, current) : [],
      };
    }),
  );
}

function sectionsOf(entries: readonly RegisterEntry[], current: RegisterEntry): SidebarSection[] {
  const titles = [...new Set(entries.map(({ section }) => section))];
  return titles.map((title) => {
    const inside = entries.filter(({ section }) => section === title);
    const open = current.section === title;
    const first = inside.find(({ state }) => state === 'written');
    return { title, path: first?.path ?? null, groups: open ? groupsOf(inside) : [] };
  });
}

function groupsOf(entries: readonly RegisterEntry[]): SidebarGroup[] {
  const titles = [...new Set(entries.map(({ group }) => group))];
  return titles.map((title) => ({ title, links: entries.filter(({ group }) => group === title).map(toLink) }));
}

function breadcrumbsOf(entry: RegisterEntry, manuals: readonly Manual[]): Breadcrumb[] {
  const manual = manuals.find(({ department }) => department === entry.department);
  const trail = [entry.section, entry.group].filter((title) => title !== null);
  return [
    { title: manual?.title ?? entry.department, path: '/' },
    { title: entry.chapter, path: chapterPath(entry.number) },
    ...trail.map((title) => ({ title, path: null })),
  ];
}

function linkAt(entries: readonly RegisterEntry[], index: number): DocumentLink | null {
  const entry = entries[index];
  return entry === undefined ? null : toLink(entry);
}
