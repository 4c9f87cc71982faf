import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { DocumentFile } from '../../src/documents/read-document.ts';
import { parseMdx } from '../../src/markdown/parse-mdx.ts';

/** What a reader sees of a document, paragraph by paragraph, without charts and without what the software puts in. */
export function paragraphsOf({ body, file }: DocumentFile): string[] {
  const paragraphs: string[] = [];
  visit(parseMdx(body, file), (node) => {
    if (node.type === 'paragraph' || node.type === 'tableCell') paragraphs.push(textOf(node));
  });
  return paragraphs;
}
