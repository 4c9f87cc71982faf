import { fold } from './fold.ts';

/** From `start` up to, not including, `end`, in code units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** Where the asked words stand in a text: longer ones first, never across each other, neighbours joined. */
export function findMarks(text: string, asked: readonly string[]): Mark[] {
  const folded = fold(text);
  const taken: Mark[] = [];
  for (const word of asked.map(fold).sort((a, b) => b.length - a.length)) {
    for (const start of placesOf(word, folded)) {
      const mark = { start, end: start + word.length };
      if (!taken.some((other) => other.start < mark.end && mark.start < other.end)) taken.push(mark);
    }
  }
  return joinNeighbours(taken.sort((a, b) => a.start - b.start));
}

function placesOf(word: string, text: string): number[] {
  const places: number[] = [];
  if (word === '') return places;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    if (standsAlone(word, text, at)) places.push(at);
  }
  return places;
}

/** `5` does not stand in `15` or `50`, nor `log` in `catalog`; Chinese has no such borders. */
function standsAlone(word: string, text: string, at: number): boolean {
  const before = text.charAt(at - 1) + word.charAt(0);
  const after = word.charAt(word.length - 1) + text.charAt(at + word.length);
  return !/^(?:\d\d|[a-z][a-z])$/.test(before) && !/^\d\d$/.test(after);
}

function joinNeighbours(marks: readonly Mark[]): Mark[] {
  const joined: Mark[] = [];
  for (const mark of marks) {
    const last = joined.at(-1);
    if (last?.end === mark.start) joined[joined.length - 1] = { start: last.start, end: mark.end };
    else joined.push(mark);
  }
  return joined;
}
