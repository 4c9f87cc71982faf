import { z } from 'zod';
import { wording } from '../wording/index.ts';
import { AuthoringError } from './authoring-error.ts';
import { checkShape } from './check-shape.ts';
import { documentNumberPattern } from './document-number.ts';
import { readYaml } from './read-yaml.ts';
import { nameOf, readText, type Sources, strongest } from './sources.ts';

const text = z.string().trim().min(1);

/** Who issues the manual; the one file that another company edits. */
export const companySchema = z.strictObject({
  name: text,
  shortName: text,
  nameEn: text,
  /** Stands before every printed number. */
  code: z.string().regex(/^[A-Z0-9]{1,8}$/),
  address: text,
  postcode: z.string().regex(/^\d{6}$/),
  hotline: text,
  /** Where the site is published; QR codes and the base path come from it. */
  siteAddress: z.url({ protocol: /^https?$/ }),
  /** How numbers are printed, e.g. `{company}-{number} {version}`. */
  numberPattern: z.string().includes('{number}').or(z.string().includes('{serial}')),
  /** Own values for registered parameters, by id. */
  parameters: z.record(text, z.number()).default({}),
  /** Documents the company does not adopt. */
  leaveOut: z.array(z.string().regex(documentNumberPattern)).default([]),
});

export type Company = z.infer<typeof companySchema>;

/** Reads company.yaml. @throws AuthoringError if it is missing or a key is missing, unknown or wrong */
export function readCompany(sources: Sources): Company & { readonly file: string } {
  const path = strongest(sources, 'content/company.yaml');
  if (path === null) throw new AuthoringError({ file: 'content/company.yaml', ...wording.documents.faults.noFile });
  const file = nameOf(sources, path);
  const { data, lineOf } = readYaml(readText(path), file);
  return { ...checkShape(companySchema, data, file, lineOf), file };
}

/** True while the site has no real address, so that no QR code is printed. */
export function isExampleAddress(siteAddress: string): boolean {
  return /(^|\.)example(\.com|\.net|\.org)?$/.test(new URL(siteAddress).hostname);
}
