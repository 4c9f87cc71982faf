import type { Link, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { type Term, termAnchor } from '../documents/glossary.ts';

/** Where a term stands first on a page it leads to the glossary and shows its meaning on hovering. */
export function remarkTerms(glossary: () => readonly Term[], base: string) {
  return () => (root: Root) => {
    const open = new Map(glossary().map((term) => [term.term, term]));
    visit(root, (node, index, parent) => {
      if (node.type === 'heading' || node.type === 'link' || node.type === 'code') return SKIP;
      if (node.type !== 'text' || parent === undefined || index === undefined) return undefined;
      const parts = splitText(node, open, base);
      if (parts === null) return undefined;
      (parent.children as PhrasingContent[]).splice(index, 1, ...parts);
      return index + parts.length;
    });
  };
}

/** Longer terms first: a part of a term is another word. */
function splitText(node: Text, open: Map<string, Term>, base: string): PhrasingContent[] | null {
  const names = [...open.keys()].toSorted((one, other) => other.length - one.length);
  if (names.length === 0) return null;
  const parts: PhrasingContent[] = [];
  let rest = node.value;
  for (let found = firstOf(names, rest, open); found !== null; found = firstOf(names, rest, open)) {
    const { term, at } = found;
    parts.push({ type: 'text', value: rest.slice(0, at) }, termLink(term, base));
    rest = rest.slice(at + term.term.length);
    open.delete(term.term);
  }
  return parts.length === 0 ? null : [...parts, { type: 'text', value: rest }];
}

function firstOf(
  names: readonly string[],
  text: string,
  open: ReadonlyMap<string, Term>,
): { term: Term; at: number } | null {
  let first: { term: Term; at: number } | null = null;
  for (const name of names) {
    const term = open.get(name);
    const at = term === undefined ? -1 : text.indexOf(name);
    if (term !== undefined && at >= 0 && (first === null || at < first.at)) first = { term, at };
  }
  return first;
}

function termLink({ term, meaning }: Term, base: string): Link {
  return {
    type: 'link',
    url: `${base.replace(/\/$/, '')}/glossary/#${encodeURIComponent(termAnchor(term))}`,
    title: meaning,
    data: { hProperties: { className: ['term'] } },
    children: [{ type: 'text', value: term }],
  };
}
