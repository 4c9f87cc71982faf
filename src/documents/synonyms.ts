import { z } from 'zod';
import { checkShape } from './check-shape.ts';
import { readYaml } from './read-yaml.ts';
import { everyFile, nameOf, readText, type Sources } from './sources.ts';

const words = z.record(z.string().trim().min(2), z.array(z.string().trim().min(2)).min(1));

/** What people type, and the words of the manual that mean it, best first: `content/<department>/synonyms.yaml`. */
export function readSynonyms(sources: Sources): { [typed: string]: string[] } {
  const synonyms: { [typed: string]: string[] } = {};
  for (const path of everyFile(sources, 'content/*/synonyms.yaml')) {
    const file = nameOf(sources, path);
    const { data, lineOf } = readYaml(readText(path), file);
    for (const [typed, meant] of Object.entries(checkShape(words, data, file, lineOf))) {
      synonyms[typed] = [...(synonyms[typed] ?? []), ...meant];
    }
  }
  return synonyms;
}
