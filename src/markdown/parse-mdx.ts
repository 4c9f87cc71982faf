import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { AuthoringError } from '../documents/authoring-error.ts';
import { wording } from '../wording/index.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkCjkFriendly).use(remarkMdx);

interface ParseFailure {
  readonly line?: number;
  readonly reason?: string;
}

/**
 * The tree of a whole .mdx file, positions counted from its first line.
 * @throws AuthoringError with the line of the first thing that is not MDX
 */
export function parseMdx(text: string, file: string): Root {
  try {
    return parser.parse(text);
  } catch (error) {
    const { line, reason = String(error) } = error as ParseFailure;
    throw new AuthoringError({ file, line, ...wording.markdown.faults.syntax(reason) });
  }
}
