import { askedKey } from './asked-words.ts';
import { markedText } from './marked-text.ts';

/**
 * Marks the words that the address of this page asks for in its text, and takes them out of the address, so that a
 * link copied from it is the plain one.
 */
export function markPage(): void {
  const address = new URL(location.href);
  const asked = address.searchParams.getAll(askedKey);
  for (const body of document.querySelectorAll('[data-pagefind-body]')) {
    for (const text of textsOf(body)) {
      const pieces = markedText(text.data, asked);
      if (pieces.some((piece) => typeof piece !== 'string')) text.replaceWith(...pieces);
    }
  }
  address.searchParams.delete(askedKey);
  history.replaceState(history.state, '', address);
}

/** Not where a mark would break a drawing or was never searched. */
const passedOver = 'svg, script, style, [data-pagefind-ignore]';

function textsOf(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.parentElement?.closest(passedOver) === null) texts.push(text);
  }
  return texts;
}
