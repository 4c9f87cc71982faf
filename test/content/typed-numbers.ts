import type { Parameter } from '../../src/documents/parameters.ts';

/** A number with its unit typed by hand where the sentence speaks of a registered parameter of that value. */
export interface TypedNumber {
  readonly text: string;
  readonly parameter: string;
  readonly sentence: string;
}

/** Numbers in a paragraph that should be `<Value>`: same value, same unit, and words of the parameter's name beside them. */
export function typedNumbersIn(paragraph: string, parameters: readonly Parameter[]): TypedNumber[] {
  const sentences = paragraph.split(/[。；！？\n]/);
  return sentences.flatMap((sentence) =>
    parameters.flatMap((parameter) => {
      const text = typedIn(sentence, parameter);
      return text !== null && speaksOf(sentence, parameter.name)
        ? [{ text, parameter: `${parameter.id} ${parameter.name}`, sentence }]
        : [];
    }),
  );
}

/** Not a date (11月7日), an ordinal (第2次), a range's end or part of a longer number. */
function typedIn(sentence: string, { value, unit }: Parameter): string | null {
  if (unit === '') return null;
  const written = value >= 1000 ? `(?:${value}|${value.toLocaleString('en')})` : value;
  const pattern = new RegExp(`(?<![\\d.,第月年–-])${written}\\s?${unit.replace(/[.*+?^$()|[\]\\/]/g, '\\$&')}`, 'u');
  return pattern.exec(sentence)?.[0] ?? null;
}

/** At least three pairs of characters of the name, or all of a short one; a name of one pair says too little. */
function speaksOf(sentence: string, name: string): boolean {
  const han = [...name.replace(/（.*?）/g, '').replace(/\P{Script=Han}/gu, '')];
  const pairs = han.slice(1).map((character, index) => `${han[index]}${character}`);
  const found = pairs.filter((pair) => sentence.includes(pair)).length;
  return pairs.length > 1 && found >= Math.min(3, pairs.length);
}
