import { beforeAll, describe, expect, test } from 'vitest';
import { projectSources } from '../../src/documents/sources.ts';
import { type Handbook, loadHandbook } from '../../src/handbook.ts';
import { paragraphsOf } from './plain-text.ts';
import { typedNumbersIn } from './typed-numbers.ts';

let handbook: Handbook;

beforeAll(async () => {
  handbook = await loadHandbook(projectSources());
});

describe('the text of every document', () => {
  test('takes shared numbers from the register of parameters', () => {
    const parameters = [...handbook.parameters.values()];
    expect(handbook.documents.size).toBeGreaterThan(0);
    expect(parameters.length).toBeGreaterThan(0);
    const typed = [...handbook.documents.values()].flatMap((document) =>
      paragraphsOf(document)
        .flatMap((paragraph) => typedNumbersIn(paragraph, parameters))
        .map(({ text, parameter, sentence }) => `${document.file}: ${text} (${parameter}) – ${sentence}`),
    );
    expect(typed).toEqual([]);
  });

  test('says nothing twice: no sentence of 20 characters or more stands in two documents', () => {
    const places = new Map<string, string[]>();
    for (const document of handbook.documents.values()) {
      for (const sentence of new Set(paragraphsOf(document).flatMap(longSentences))) {
        places.set(sentence, [...(places.get(sentence) ?? []), document.control.number]);
      }
    }
    expect(places.size).toBeGreaterThan(0);
    expect([...places].filter(([, numbers]) => numbers.length > 1)).toEqual([]);
  });
});

/** Without clause numbers and spaces; the names of documents and what parameters print do not count. */
function longSentences(paragraph: string): string[] {
  return paragraph
    .split(/[。；！？\n]/)
    .map((sentence) => sentence.replace(/^\d+(\.\d+)*\s+/, '').replace(/\s/g, ''))
    .filter((sentence) => (sentence.match(/\p{Script=Han}/gu)?.length ?? 0) >= 20);
}
