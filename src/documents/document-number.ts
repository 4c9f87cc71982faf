/** What a document is, by its level; level 2 holds the chart of positions and the job descriptions. */
export type DocumentKind = 'organisation' | 'position' | 'flow' | 'policy' | 'form';

export interface DocumentNumber {
  /** Department code, e.g. `SH`. */
  readonly department: string;
  readonly level: 1 | 2 | 3 | 4 | 5;
  /** `21`, or `02-03` for a job description. */
  readonly serial: string;
}

const kinds: { readonly [L in DocumentNumber['level']]: DocumentKind } = {
  1: 'organisation',
  2: 'position',
  3: 'flow',
  4: 'policy',
  5: 'form',
};

/** A whole document number such as `SH-4-22` or `SH-2-02-03`. */
export const documentNumberPattern = /^([A-Z]{2,4})-([1-5])-(\d{2}(?:-\d{2})?)$/;

/** Parts of a number, or null if the text is no document number. */
export function parseDocumentNumber(text: string): DocumentNumber | null {
  const match = documentNumberPattern.exec(text);
  if (match === null) return null;
  const [, department = '', level = '1', serial = ''] = match;
  return { department, level: Number(level) as DocumentNumber['level'], serial };
}

export function kindOf(number: string): DocumentKind {
  const parsed = parseDocumentNumber(number);
  if (parsed === null) throw new RangeError(`not a document number: ${number}`);
  return kinds[parsed.level];
}

/** Address of a document's page below the site's base, e.g. `/sh-4-22/`. */
export function pathOf(number: string): string {
  return `/${number.toLowerCase()}/`;
}

/**
 * Number as the company prints it. The pattern knows `{company}`, `{number}`, `{department}`, `{level}`, `{serial}`
 * and `{version}`; identity and addresses never change with it.
 */
export function printNumber(pattern: string, number: string, companyCode: string, version: string): string {
  const parsed = parseDocumentNumber(number);
  const values: { readonly [token: string]: string } = {
    company: companyCode,
    number,
    department: parsed?.department ?? '',
    level: String(parsed?.level ?? ''),
    serial: parsed?.serial ?? '',
    version,
  };
  return pattern.replaceAll(/\{(\w+)\}/g, (token, name: string) => values[name] ?? token).trim();
}
