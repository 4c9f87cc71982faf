const wide = /[\u2e80-\uffef]/;

/** Width of a text in pt, near enough to decide how things are arranged; react-pdf measures exactly when it sets them. */
export function estimatedWidth(content: string, size: number): number {
  return [...content].reduce((width, character) => width + (wide.test(character) ? size : size * 0.58), 0);
}
