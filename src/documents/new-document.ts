import { kindOf, parseDocumentNumber } from './document-number.ts';
import type { Manual } from './manual.ts';
import type { RegisterEntry } from './register.ts';

/** What a new file starts with. */
export interface NewFile {
  /** Relative to the project. */
  readonly path: string;
  readonly text: string;
}

type TextKind = Exclude<RegisterEntry['kind'], 'form'>;

const homes: { readonly [K in TextKind]: string } = {
  organisation: 'organisation',
  position: 'positions',
  flow: 'flows',
  policy: 'policies',
};

/**
 * A file that builds as it stands, to be filled in by an author.
 * @param templates text of content/<folder>/_template.mdx by kind and of the form's template
 * @param date ISO date of today; the author's clock, not the build's
 */
export function newFile(
  entry: RegisterEntry,
  manual: Manual,
  templates: { readonly [kind in RegisterEntry['kind']]: string },
  date: string,
): NewFile {
  const kind = kindOf(entry.number);
  const nextYear = `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
  const values: { readonly [name: string]: string } = {
    number: entry.number,
    title: entry.title,
    subtitle: entry.subtitle === null ? '' : `\nsubtitle: ${entry.subtitle}`,
    formSubtitle: entry.subtitle === null ? '' : `\n  subtitle: '${entry.subtitle}',`,
    titleEn: entry.titleEn.replaceAll("'", "''"),
    formTitleEn: entry.titleEn.replaceAll("'", "\\'"),
    owner: `${parseDocumentNumber(entry.number)?.department ?? ''}-2-02-01`,
    date,
    nextYear,
  };
  const text = templates[kind].replaceAll(/\[\[(\w+)\]\]/g, (hole, name: string) => values[name] ?? hole);
  const name = `${entry.number}-${entry.slug}`;
  const path =
    kind === 'form' ? `forms/${manual.folder}/${name}.ts` : `content/${manual.folder}/${homes[kind]}/${name}.mdx`;
  return { path, text };
}
