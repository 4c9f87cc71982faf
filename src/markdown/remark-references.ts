import type { Link, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { wording } from '../wording/index.ts';
import type { AddressBook } from './address-book.ts';
import { parseTarget, type Reference, referencesIn } from './references.ts';

/** Makes links of document numbers in the text and of links whose address is a number; unwritten ones stay text. */
export function remarkReferences(addressBook: () => AddressBook) {
  return () => (root: Root) => {
    const book = addressBook();
    visit(root, (node, index, parent) => {
      if (node.type === 'link') {
        resolveLink(node, book);
        return SKIP;
      }
      if (node.type !== 'text' || parent === undefined || index === undefined) return undefined;
      const parts = splitText(node, book);
      if (parts === null) return undefined;
      (parent.children as PhrasingContent[]).splice(index, 1, ...parts);
      return index + parts.length;
    });
  };
}

function resolveLink(link: Link, book: AddressBook): void {
  const target = parseTarget(link.url);
  if (target === null) {
    if (link.url.startsWith('/')) link.url = book.resolvePath(link.url) ?? link.url;
    return;
  }
  const result = book.lookUp(target.number, target.clause);
  if ('found' in result && result.found.href !== null) link.url = result.found.href;
}

function splitText(node: Text, book: AddressBook): PhrasingContent[] | null {
  const references = referencesIn(node.value, book.departments);
  if (references.length === 0) return null;
  const parts: PhrasingContent[] = [];
  let position = 0;
  for (const reference of references) {
    parts.push({ type: 'text', value: node.value.slice(position, reference.start) }, referenceNode(reference, book));
    position = reference.end;
  }
  return [...parts, { type: 'text', value: node.value.slice(position) }];
}

function referenceNode({ number, clause, titled }: Reference, book: AddressBook): PhrasingContent {
  const result = book.lookUp(number, clause);
  const destination = 'found' in result ? result.found : { href: null, title: number };
  const { titledReference, clauseReference, unwrittenReference } = wording.markdown;
  const label = titled ? titledReference(destination.title, number) : clauseReference(number, clause);
  if (destination.href === null) {
    return { type: 'text', value: titled ? label : unwrittenReference(number, destination.title) };
  }
  return {
    type: 'link',
    url: destination.href,
    title: titled ? null : destination.title,
    data: { hProperties: { className: ['document-link'] } },
    children: [{ type: 'text', value: label }],
  };
}
