import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { wording } from '../wording/index.ts';
import type { Fault } from './authoring-error.ts';
import { checkShape } from './check-shape.ts';
import { nameOf, readText, type Sources } from './sources.ts';

/** An anchor as it was published: in which version, with which wording of its heading. */
const ledgerSchema = z.record(
  z.string(),
  z.record(z.string(), z.strictObject({ version: z.string(), hash: z.string() })),
);

/** Document number → anchor → what was published under it. Committed, so that links of courses last. */
export type AnchorLedger = z.infer<typeof ledgerSchema>;

/** Anchors of one document with the text of their headings. */
export interface PublishedAnchors {
  readonly number: string;
  readonly file: string;
  readonly version: string;
  readonly anchors: ReadonlyMap<string, string>;
  /** Anchors that front matter says were reworded on purpose. */
  readonly reworded: readonly string[];
  /** Anchors that moved, and where to. */
  readonly moved: { readonly [anchor: string]: string };
}

export const ledgerFile = 'content/anchors.json';

export function readLedger(sources: Sources): AnchorLedger {
  const path = join(sources.project, ledgerFile);
  return existsSync(path) ? checkShape(ledgerSchema, JSON.parse(readText(path)), nameOf(sources, path)) : {};
}

/** Anchors once published that are gone or mean something else now, without front matter saying so. */
export function ledgerFaults(ledger: AnchorLedger, documents: readonly PublishedAnchors[]): Fault[] {
  const words = wording.documents.faults;
  return documents.flatMap(({ number, file, anchors, reworded, moved }) =>
    Object.entries(ledger[number] ?? {}).flatMap(([anchor, { hash }]) => {
      const heading = anchors.get(anchor);
      if (anchor in moved) return [];
      if (heading === undefined) return [{ file, field: anchor, ...words.anchorLost }];
      return hashOfHeading(heading) === hash || reworded.includes(anchor)
        ? []
        : [{ file, field: anchor, ...words.anchorReworded }];
    }),
  );
}

/** The ledger with what is published now; what was ever published stays. */
export function updateLedger(ledger: AnchorLedger, documents: readonly PublishedAnchors[]): AnchorLedger {
  const result: AnchorLedger = { ...ledger };
  for (const { number, version, anchors } of documents) {
    const known = ledger[number] ?? {};
    const now = [...anchors].map(([anchor, heading]) => {
      const hash = hashOfHeading(heading);
      return [anchor, known[anchor]?.hash === hash ? known[anchor] : { version, hash }] as const;
    });
    result[number] = { ...known, ...Object.fromEntries(now) };
  }
  return Object.fromEntries(Object.entries(result).toSorted(([a], [b]) => a.localeCompare(b, 'en')));
}

/** Headings only: a clause's whole sentence may be improved without breaking what links to it. */
function hashOfHeading(heading: string): string {
  return createHash('sha256').update(heading).digest('hex').slice(0, 12);
}
