import type { Paragraph, Root, Text } from 'mdast';
import { clausesOf } from './clauses.ts';

/** Gives every numbered heading and clause its anchor, and makes its number the link to itself. */
export function remarkClauses() {
  return (root: Root): void => {
    for (const { node, number, anchor } of clausesOf(root)) {
      const isClause = node.type === 'paragraph';
      node.data = { ...node.data, hProperties: isClause ? { id: anchor, className: ['clause'] } : { id: anchor } };
      node.children = [numberLink(number, anchor), { type: 'text', value: ' ' }, ...withoutNumber(node.children)];
    }
  };
}

function numberLink(number: string, anchor: string): Paragraph['children'][number] {
  return {
    type: 'link',
    url: `#${anchor}`,
    data: { hProperties: { className: ['clause-number'] } },
    children: [{ type: 'text', value: number }],
  };
}

function withoutNumber(children: readonly Paragraph['children'][number][]): Paragraph['children'] {
  const [first, ...rest] = children;
  if (first?.type !== 'text') return [...children];
  const text: Text = { ...first, value: first.value.replace(/^[\d.]+\s+/, '') };
  return [text, ...rest];
}
