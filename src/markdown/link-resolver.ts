import { AuthoringError } from '../documents/authoring-error.ts';
import { wording } from '../wording/index.ts';
import type { AddressBook } from './address-book.ts';
import { parseTarget } from './references.ts';

/**
 * Address and tip for what a chart's `click` names.
 * @throws AuthoringError for a document or clause that is not there
 */
export function linkResolver(book: AddressBook, place: { file: string; line: number }) {
  return (target: string): { href: string; title: string } | null => {
    const words = wording.markdown.faults;
    const parsed = parseTarget(target);
    if (parsed === null) throw new AuthoringError({ ...place, field: target, ...words.unknownDocument(target) });
    const result = book.lookUp(parsed.number, parsed.clause);
    if ('missing' in result) {
      const sentence =
        result.missing === 'document'
          ? words.unknownDocument(parsed.number)
          : words.unknownClause(result.title, parsed.clause ?? '');
      throw new AuthoringError({ ...place, field: target, ...sentence });
    }
    const { href, title } = result.found;
    return href === null ? null : { href, title: wording.markdown.unwrittenReference(parsed.number, title) };
  };
}
