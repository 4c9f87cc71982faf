import { z } from 'zod';
import { checkShape } from './check-shape.ts';
import { documentNumberPattern } from './document-number.ts';
import { readYaml } from './read-yaml.ts';
import { everyFile, nameOf, readText, type Sources } from './sources.ts';

const text = z.string().trim().min(1);

const entry = z.strictObject({
  number: z.string().regex(documentNumberPattern),
  title: text,
  subtitle: text.optional(),
  titleEn: text,
  /** ASCII words for the file's name. */
  slug: z.string().regex(/^[a-z0-9-]+$/),
});
const group = z.strictObject({ title: text, entries: z.array(entry).min(1) });
const section = z.strictObject({
  title: text,
  entries: z.array(entry).default([]),
  groups: z.array(group).default([]),
});
const chapter = z.strictObject({
  title: text,
  entries: z.array(entry).default([]),
  sections: z.array(section).default([]),
});

const manualSchema = z.strictObject({
  code: z.string().regex(/^[A-Z]{2,4}$/),
  department: text,
  title: text,
  titleEn: text,
  chapters: z.array(chapter).min(1),
});

export type Manual = z.infer<typeof manualSchema> & { readonly folder: string; readonly file: string };
export type ManualEntry = z.infer<typeof entry>;
export interface PlacedEntry extends ManualEntry {
  readonly department: string;
  readonly chapter: string;
  readonly section: string | null;
  readonly group: string | null;
  readonly file: string;
}

/** The manuals of all departments: a folder in content/ with a manual.yaml; the last root wins by folder. */
export function readManuals(sources: Sources): Manual[] {
  const byFolder = new Map<string, Manual>();
  for (const path of everyFile(sources, 'content/*/manual.yaml')) {
    const file = nameOf(sources, path);
    const { data, lineOf } = readYaml(readText(path), file);
    const folder = path.split(/[\\/]/).at(-2) ?? '';
    byFolder.set(folder, { ...checkShape(manualSchema, data, file, lineOf), folder, file });
  }
  return [...byFolder.values()];
}

/** Every entry of a manual in book order, with the headings it stands under. */
export function entriesOf(manual: Manual): PlacedEntry[] {
  const { file, department } = manual;
  return manual.chapters.flatMap((chapter) => [
    ...chapter.entries.map((item) => ({
      ...item,
      department,
      file,
      chapter: chapter.title,
      section: null,
      group: null,
    })),
    ...chapter.sections.flatMap((section) => {
      const place = { department, file, chapter: chapter.title, section: section.title };
      return [
        ...section.entries.map((item) => ({ ...item, ...place, group: null })),
        ...section.groups.flatMap((group) => group.entries.map((item) => ({ ...item, ...place, group: group.title }))),
      ];
    }),
  ]);
}
