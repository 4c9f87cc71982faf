/**
 * Cuts what was typed into terms at spaces, signs and the borders of words.
 * Neighbouring single characters are joined again, because the browser's dictionary lacks most words of a trade and
 * cuts them to characters.
 */
export function splitTerms(text: string): string[] {
  const terms: string[] = [];
  let open = false;
  for (const { segment, isWordLike } of segmenter().segment(text)) {
    const single = singleCharacter.test(segment);
    if (single && open) terms.push(`${terms.pop()}${segment}`);
    else if (isWordLike) terms.push(segment);
    open = single;
  }
  return [...new Set(terms)];
}

const singleCharacter = /^\p{Script=Han}$/u;

let shared: Intl.Segmenter | undefined;

function segmenter(): Intl.Segmenter {
  shared ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return shared;
}
