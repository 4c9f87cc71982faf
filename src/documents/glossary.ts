import { z } from 'zod';
import { wording } from '../wording/index.ts';
import { AuthoringError } from './authoring-error.ts';
import { checkShape } from './check-shape.ts';
import { readYaml } from './read-yaml.ts';
import { everyFile, nameOf, readText, type Sources } from './sources.ts';

const entry = z.strictObject({
  term: z.string().trim().min(2),
  /** One or two sentences. */
  meaning: z.string().trim().min(5),
  /** Where it is laid down: a document, or a clause of it such as `SH-4-22#4.3`. */
  source: z.string().optional(),
});

export interface Term extends z.infer<typeof entry> {
  readonly file: string;
  readonly line: number;
}

/** Terms of all departments, in the order of their files. @throws AuthoringError for a term that stands twice */
export function readGlossary(sources: Sources): Term[] {
  const terms = new Map<string, Term>();
  for (const path of everyFile(sources, 'content/*/glossary.yaml')) {
    const file = nameOf(sources, path);
    const { data, lineOf } = readYaml(readText(path), file);
    for (const [index, term] of checkShape(z.array(entry), data, file, lineOf).entries()) {
      if (terms.has(term.term)) {
        throw new AuthoringError({
          file,
          line: lineOf([index]),
          field: term.term,
          ...wording.documents.faults.termTwice,
        });
      }
      terms.set(term.term, { ...term, file, line: lineOf([index]) ?? 1 });
    }
  }
  return [...terms.values()];
}

/** Id of a term on the glossary page. */
export function termAnchor(term: string): string {
  return `t-${term}`;
}
