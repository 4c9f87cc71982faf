import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { AuthoringError, type Fault } from '../documents/authoring-error.ts';
import type { Term } from '../documents/glossary.ts';
import type { DocumentFile } from '../documents/read-document.ts';
import type { Handbook } from '../handbook.ts';
import { wording } from '../wording/index.ts';
import { AddressBook } from './address-book.ts';
import { clauseFaults } from './clauses.ts';
import { flowFaults } from './flow-faults.ts';
import { linkResolver } from './link-resolver.ts';
import { parseMdx } from './parse-mdx.ts';
import { parseTarget, referencesIn } from './references.ts';
import { valueId } from './remark-values.ts';

/** Components that authors may use by name, besides `<Value>`. */
export const components = [
  'LawList',
  'RelatedDocuments',
  'RelatedForms',
  'StepTable',
  'KpiTable',
  'ReadingList',
  'FlowsTakenPartIn',
] as const;

const words = wording.markdown.faults;

/**
 * Reads the text of every document and reports all that a reader would stumble over: clause numbers, references,
 * links, parameters, components, charts at odds with their steps.
 * @throws AuthoringError with every fault found, in the order of the files
 */
export async function checkDocuments(handbook: Handbook): Promise<void> {
  const book = new AddressBook(handbook, '/');
  const faults: Fault[] = [];
  for (const document of handbook.documents.values()) {
    faults.push(...(await documentFaults(document, handbook, book)));
  }
  faults.push(...handbook.glossary.flatMap((term) => sourceFaults(term, book)));
  if (faults.length > 0) throw new AuthoringError(faults);
}

async function documentFaults(document: DocumentFile, handbook: Handbook, book: AddressBook): Promise<Fault[]> {
  const { file } = document;
  try {
    const root = parseMdx(readFileSync(join(handbook.sources.project, file), 'utf8'), file);
    return [
      ...clauseFaults(root, file),
      ...referenceFaults(root, file, book, document.control.number),
      ...elementFaults(root, file, handbook),
      ...valueFaults(document, handbook),
      ...(await flowFaults(document, handbook, book)),
    ];
  } catch (error) {
    if (error instanceof AuthoringError) return [...error.faults];
    throw error;
  }
}

/** A term's source must be there. */
function sourceFaults({ source, file, line }: Term, book: AddressBook): Fault[] {
  try {
    if (source !== undefined) linkResolver(book, { file, line })(source);
    return [];
  } catch (error) {
    if (error instanceof AuthoringError) return [...error.faults];
    throw error;
  }
}

function referenceFaults(root: Root, file: string, book: AddressBook, number: string): Fault[] {
  const faults: Fault[] = [];
  const look = (target: { number: string; clause: string | null }, line: number | undefined) => {
    const result = book.lookUp(target.number, target.clause);
    if ('found' in result) return;
    const sentence =
      result.missing === 'document'
        ? words.unknownDocument(target.number)
        : words.unknownClause(result.title, target.clause ?? '');
    faults.push({ file, line, field: target.number, ...sentence });
  };
  visit(root, (node) => {
    const line = node.position?.start.line;
    if (node.type === 'text') for (const reference of referencesIn(node.value, book.departments)) look(reference, line);
    if (node.type !== 'link') return;
    const target = parseTarget(node.url);
    if (target !== null) look(target, line);
    else if (!isGood(node.url, book, number)) faults.push({ file, line, field: node.url, ...words.deadLink(node.url) });
  });
  return faults;
}

function isGood(url: string, book: AddressBook, number: string): boolean {
  if (/^(https?:|mailto:|tel:)/.test(url)) return true;
  if (url.startsWith('#')) return book.anchorsOf(number).has(url.slice(1));
  return book.resolvePath(url) !== null;
}

function elementFaults(root: Root, file: string, handbook: Handbook): Fault[] {
  const faults: Fault[] = [];
  visit(root, (node) => {
    const line = node.position?.start.line;
    const id = valueId(node);
    if (id !== null && !handbook.parameters.has(id)) {
      faults.push({ file, line, field: id, ...wording.documents.faults.unknownParameter });
    } else if (id === null && (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')) {
      const known = (components as readonly string[]).includes(node.name ?? '');
      if (!known) faults.push({ file, line, field: node.name ?? '', ...words.unknownComponent(components) });
    }
    if (['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression'].includes(node.type))
      faults.push({ file, line, ...words.code });
  });
  return faults;
}

/** `<Value>` inside charts and front matter, which are text to the MDX parser. */
function valueFaults({ file, control, body, bodyLine }: DocumentFile, handbook: Handbook): Fault[] {
  const inControl = [...JSON.stringify(control).matchAll(/<Value\s+id=\\"([^"\\]*)\\"/g)];
  const faults: Fault[] = inControl
    .filter(([, id = '']) => !handbook.parameters.has(id))
    .map(([, id]) => ({ file, field: id, ...wording.documents.faults.unknownParameter }));
  for (const fence of body.matchAll(/```mermaid[\s\S]*?```/g)) {
    for (const value of fence[0].matchAll(/<Value\s+id="([^"]*)"/g)) {
      const [, id = ''] = value;
      const line = bodyLine + body.slice(0, fence.index + value.index).split('\n').length - 1;
      if (!handbook.parameters.has(id))
        faults.push({ file, line, field: id, ...wording.documents.faults.unknownParameter });
    }
  }
  return faults;
}
