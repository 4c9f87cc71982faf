import { wording } from '../wording/index.ts';
import { AuthoringError, type Fault } from './authoring-error.ts';
import type { Company } from './company.ts';
import type { ControlBlock } from './controlled-document.ts';
import { type DocumentKind, kindOf, pathOf, printNumber } from './document-number.ts';
import { entriesOf, type Manual, type PlacedEntry } from './manual.ts';
import type { YamlFile } from './read-yaml.ts';

/** One line of the master list of controlled documents. */
export interface RegisterEntry {
  readonly number: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly subtitle: string | null;
  readonly titleEn: string;
  readonly slug: string;
  readonly department: string;
  readonly chapter: string;
  readonly section: string | null;
  readonly group: string | null;
  readonly state: 'written' | 'unwritten' | 'left-out';
  /** Source file, or null while unwritten. */
  readonly file: string | null;
  readonly path: string;
  /** With the company's prefix and, once written, the version. */
  readonly printedNumber: string;
  readonly control: ControlBlock | null;
  readonly summary: string | null;
  /** Written or not, in both directions, by kind and number. */
  readonly related: { readonly [K in DocumentKind]: readonly string[] };
}

/** All documents and forms joined by number, in book order. */
export type Register = ReadonlyMap<string, RegisterEntry>;

/** A written document or form, whatever its file looks like. */
export interface WrittenDocument {
  readonly file: string;
  readonly control: ControlBlock;
  /** Numbers it names in its control block. */
  readonly references: readonly string[];
  readonly summary: string | null;
  readonly lineOf: YamlFile['lineOf'];
}

/**
 * Joins the manuals' entries with what is written.
 * @throws AuthoringError for a number used twice, listed nowhere, or at odds with its file name, title or folder,
 *   and for a reference to a number that is not listed
 */
export function toRegister(
  manuals: readonly Manual[],
  written: readonly WrittenDocument[],
  company: Company,
): Register {
  const listed = listEntries(manuals);
  const documents = byNumber(written);
  const faults = [...documents.values()].flatMap((document) => [
    ...identityFaults(document, listed),
    ...referenceFaults(document, listed),
  ]);
  if (faults.length > 0) throw new AuthoringError(faults);
  const related = relate(documents);
  return new Map(
    [...listed].map(([number, entry]) => [number, toEntry(entry, documents.get(number), related, company)]),
  );
}

/** Title with its subtitle, as shown wherever a document is named. */
export function fullTitle(entry: { readonly title: string; readonly subtitle?: string | null | undefined }): string {
  return wording.documents.titleWithSubtitle(entry.title, entry.subtitle ?? null);
}

function listEntries(manuals: readonly Manual[]): Map<string, PlacedEntry> {
  const listed = new Map<string, PlacedEntry>();
  for (const entry of manuals.flatMap(entriesOf)) {
    const other = listed.get(entry.number);
    if (other) {
      throw new AuthoringError({
        file: entry.file,
        field: entry.number,
        ...wording.documents.faults.doubleNumber(fullTitle(other)),
      });
    }
    listed.set(entry.number, entry);
  }
  return listed;
}

/** Of two files of the same name the later root wins; two files of different names may not share a number. */
function byNumber(written: readonly WrittenDocument[]): Map<string, WrittenDocument> {
  const documents = new Map<string, WrittenDocument>();
  for (const document of written) {
    const { number } = document.control;
    const other = documents.get(number);
    if (other && rootOf(other.file) === rootOf(document.file)) {
      const line = document.lineOf(['number']);
      throw new AuthoringError({
        file: document.file,
        line,
        field: 'number',
        ...wording.documents.faults.doubleNumber(other.file),
      });
    }
    documents.set(number, document);
  }
  return documents;
}

function rootOf(file: string): string {
  return file.slice(0, file.search(/(content|forms)\//));
}

function identityFaults({ file, control, lineOf }: WrittenDocument, listed: ReadonlyMap<string, PlacedEntry>): Fault[] {
  const words = wording.documents.faults;
  const { number } = control;
  const at = (key: string) => ({ file, line: lineOf([key]), field: key });
  const entry = listed.get(number);
  if (entry === undefined) return [{ ...at('number'), ...words.unlistedNumber(number) }];
  const faults: Fault[] = [];
  const [folder = '', name = ''] = file.split('/').slice(-2);
  if (!name.startsWith(`${number}-`)) {
    faults.push({
      ...at('number'),
      ...words.fileName(number, `${number}-${entry.slug}${name.slice(name.indexOf('.'))}`),
    });
  }
  const expected = homeOf(number);
  if (expected !== null && folder !== expected) faults.push({ ...at('number'), ...words.wrongFolder(expected) });
  if (fullTitle(control) !== fullTitle(entry)) faults.push({ ...at('title'), ...words.titleDiffers(fullTitle(entry)) });
  return faults;
}

/** Folder for a number's kind; forms lie in the department's own folder. */
function homeOf(number: string): string | null {
  const homes = { organisation: 'organisation', position: 'positions', flow: 'flows', policy: 'policies', form: null };
  return homes[kindOf(number)];
}

function referenceFaults(
  { file, references, lineOf }: WrittenDocument,
  listed: ReadonlyMap<string, PlacedEntry>,
): Fault[] {
  return references
    .filter((number) => !listed.has(number))
    .map((number) => ({
      file,
      line: lineOf(['number']),
      field: number,
      ...wording.documents.faults.unlistedNumber(number),
    }));
}

/** Every reference counts both ways: a policy that names a form is named by the form. */
function relate(documents: ReadonlyMap<string, WrittenDocument>): Map<string, Set<string>> {
  const related = new Map<string, Set<string>>();
  const link = (from: string, to: string) => related.set(from, (related.get(from) ?? new Set()).add(to));
  for (const [number, { references }] of documents) {
    for (const other of references.filter((reference) => reference !== number)) {
      link(number, other);
      link(other, number);
    }
  }
  return related;
}

function toEntry(
  entry: PlacedEntry,
  document: WrittenDocument | undefined,
  related: ReadonlyMap<string, Set<string>>,
  company: Company,
): RegisterEntry {
  const { number, title, titleEn, slug, department, chapter, section, group } = entry;
  const leftOut = company.leaveOut.includes(number);
  return {
    number,
    kind: kindOf(number),
    title,
    subtitle: entry.subtitle ?? null,
    titleEn,
    slug,
    department,
    chapter,
    section,
    group,
    state: leftOut ? 'left-out' : document === undefined ? 'unwritten' : 'written',
    file: document?.file ?? null,
    path: pathOf(number),
    printedNumber: printNumber(company.numberPattern, number, company.code, document?.control.version ?? ''),
    control: document?.control ?? null,
    summary: document?.summary ?? null,
    related: byKind([...(related.get(number) ?? [])].toSorted()),
  };
}

function byKind(numbers: readonly string[]): RegisterEntry['related'] {
  const of = (kind: DocumentKind) => numbers.filter((number) => kindOf(number) === kind);
  return {
    organisation: of('organisation'),
    position: of('position'),
    flow: of('flow'),
    policy: of('policy'),
    form: of('form'),
  };
}
