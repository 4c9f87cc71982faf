import { wording } from '../wording/index.ts';
import { AuthoringError } from './authoring-error.ts';
import { checkShape } from './check-shape.ts';
import {
  type ControlBlock,
  type FlowControl,
  frontMatter,
  type PageControl,
  type PositionControl,
} from './controlled-document.ts';
import type { DocumentKind } from './document-number.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';
import { readText } from './sources.ts';

/** A document of text as it stands in its file. */
export interface DocumentFile {
  /** Relative to the project. */
  readonly file: string;
  readonly control: PageControl | FlowControl | PositionControl;
  /** MDX below the front matter. */
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
  readonly lineOf: YamlFile['lineOf'];
}

/** Kind of document by the folder it lies in. */
export const folders: { readonly [folder: string]: Exclude<DocumentKind, 'form'> } = {
  organisation: 'organisation',
  positions: 'position',
  flows: 'flow',
  policies: 'policy',
};

/**
 * Reads one .mdx file.
 * @throws AuthoringError if front matter is missing or has an unknown, missing or wrong key
 */
export function readDocument(path: string, file: string): DocumentFile {
  const text = readText(path);
  const match = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text);
  if (match === null) throw new AuthoringError({ file, line: 1, ...wording.documents.faults.noFrontMatter });
  const [whole, yaml = ''] = match;
  const { data, lineOf } = readYaml(yaml, file, 2);
  const kind = folders[file.split('/').at(-2) ?? ''] ?? 'policy';
  const control = checkShape(frontMatter[kind], data, file, lineOf);
  assertSignedOff(control, file, lineOf);
  return { file, control, body: text.slice(whole.length), bodyLine: whole.split('\n').length, lineOf };
}

/**
 * What the schema of one key cannot say: a document in force is signed off, and its newest revision is its version.
 * @throws AuthoringError
 */
export function assertSignedOff(
  control: ControlBlock,
  file: string,
  lineOf: YamlFile['lineOf'] = () => undefined,
): void {
  const words = wording.documents.faults;
  const signed = control.prepared && control.reviewed && control.approved;
  if (control.status === 'in-force' && !signed) {
    throw new AuthoringError({ file, line: lineOf(['status']), field: 'status', ...words.notWritten });
  }
  const newest = control.revisions[0]?.version ?? '';
  if (newest !== control.version) {
    throw new AuthoringError({ file, line: lineOf(['version']), field: 'version', ...words.revisionDiffers(newest) });
  }
}
