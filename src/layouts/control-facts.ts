import { type Company, isExampleAddress } from '../documents/company.ts';
import type { ControlBlock } from '../documents/controlled-document.ts';
import { parseDocumentNumber } from '../documents/document-number.ts';
import type { DocumentLink } from '../documents/page-data.ts';
import type { RegisterEntry } from '../documents/register.ts';
import { wording } from '../wording/index.ts';
import type { LinkTo } from './link-to.ts';

/** Header block of a controlled document in words. */
export interface ControlFacts {
  readonly company: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly titleEn: string;
  readonly number: string;
  readonly printedNumber: string;
  readonly kind: string;
  readonly level: string;
  readonly version: string;
  readonly status: string;
  readonly inForce: boolean;
  readonly effectiveFrom: string;
  readonly reviewBy: string;
  readonly confidentiality: string;
  readonly owner: DocumentLink;
  readonly readers: readonly DocumentLink[];
  /** Words that people type to find it. */
  readonly aliases: readonly string[];
  readonly signOffs: readonly { readonly role: string; readonly by: string; readonly on: string }[];
  /** Absolute address for canonical link and QR code; null while the site has no real one. */
  readonly address: string | null;
}

export function toControlFacts(
  entry: RegisterEntry,
  control: ControlBlock & { readonly readers?: readonly string[] },
  company: Company,
  link: LinkTo,
): ControlFacts {
  const { version, status, effectiveFrom, reviewBy, confidentiality, owner, readers = [], aliases } = control;
  const level = parseDocumentNumber(entry.number)?.level ?? 1;
  const { number, title, subtitle, titleEn, printedNumber } = entry;
  return {
    company: company.name,
    title,
    subtitle,
    titleEn,
    number,
    printedNumber,
    kind: wording.documents.kind[entry.kind],
    level: wording.documents.level[level],
    version,
    status: wording.documents.status[status],
    inForce: status === 'in-force',
    effectiveFrom,
    reviewBy,
    confidentiality: wording.documents.confidentiality[confidentiality],
    owner: link(owner),
    readers: readers.map(link),
    aliases,
    signOffs: signOffsOf(control),
    address: absoluteAddress(entry.path, company),
  };
}

/** Address of a path on the published site, or null while the site's address is an example. */
export function absoluteAddress(path: string, { siteAddress }: Company): string | null {
  return isExampleAddress(siteAddress) ? null : new URL(`.${path}`, siteAddress).href;
}

function signOffsOf(control: ControlBlock): ControlFacts['signOffs'] {
  const roles = ['prepared', 'reviewed', 'approved'] as const;
  return roles.flatMap((role) => {
    const signOff = control[role];
    return signOff === undefined ? [] : [{ role: wording.site.document.signOffs[role], ...signOff }];
  });
}
