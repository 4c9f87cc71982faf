import type { Heading, Paragraph, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Fault } from '../documents/authoring-error.ts';
import { wording } from '../wording/index.ts';

/** A numbered heading, or a paragraph that begins with its number: what a trainer can link. */
export interface Clause {
  /** `6.2.3` */
  readonly number: string;
  /** `s6-2-3` */
  readonly anchor: string;
  /** Text behind the number. */
  readonly text: string;
  readonly line: number;
  readonly node: Heading | Paragraph;
}

/** A section's number stands alone (`6 …`); a paragraph's has at least two parts, so that a year or amount is none. */
const headingNumber = /^(\d+(?:\.\d+)*)\s+(?=\S)/;
const paragraphNumber = /^(\d+(?:\.\d+)+)\s+(?=\S)/;

export function anchorOf(number: string): string {
  return `s${number.replaceAll('.', '-')}`;
}

/** Clauses in the order of the text. */
export function clausesOf(root: Root): Clause[] {
  const clauses: Clause[] = [];
  visit(root, (node, _index, parent) => {
    if (node.type !== 'heading' && (node.type !== 'paragraph' || parent?.type !== 'root')) return;
    const text = textOf(node);
    const [whole = '', number] = (node.type === 'heading' ? headingNumber : paragraphNumber).exec(text) ?? [];
    if (number === undefined) return;
    const line = node.position?.start.line ?? 0;
    clauses.push({ number, anchor: anchorOf(number), text: text.slice(whole.length), line, node });
  });
  return clauses;
}

/** Headings without a number, of the wrong depth, and numbers that skip or repeat. */
export function clauseFaults(root: Root, file: string): Fault[] {
  const words = wording.markdown.faults;
  const clauses = clausesOf(root);
  const numbered = new Set<unknown>(clauses.map(({ node }) => node));
  const faults: Fault[] = [];
  visit(root, 'heading', (node) => {
    if (!numbered.has(node))
      faults.push({ file, line: node.position?.start.line, field: textOf(node), ...words.noNumber });
  });
  let previous: readonly number[] = [];
  for (const { number, line, node } of clauses) {
    const parts = number.split('.').map(Number);
    const expected = successors(previous);
    if (!expected.includes(number)) faults.push({ file, line, field: number, ...words.wrongNumber(expected) });
    if (node.type === 'heading' && node.depth !== parts.length + 1) {
      faults.push({ file, line, field: number, ...words.wrongDepth('#'.repeat(parts.length + 1)) });
    }
    previous = parts;
  }
  return faults;
}

/** What may follow 6.2.3: 6.2.3.1, 6.2.4, 6.3, 7. */
function successors(previous: readonly number[]): string[] {
  const siblings = previous.map((part, depth) => [...previous.slice(0, depth), part + 1].join('.'));
  return [[...previous, 1].join('.'), ...siblings.reverse()];
}
