import { ledgerFaults, readLedger } from '../documents/anchor-ledger.ts';
import { AuthoringError } from '../documents/authoring-error.ts';
import type { PublishedHandbook } from '../documents/published.ts';
import type { Sources } from '../documents/sources.ts';
import { type Handbook, loadHandbook } from '../handbook.ts';
import { AddressBook } from '../markdown/address-book.ts';
import { checkDocuments } from '../markdown/check-documents.ts';
import { publishedAnchors } from '../markdown/published-anchors.ts';
import { publish } from './publish.ts';

/** The handbook as the build sees it now; a dev server reads it again when an author saves. */
export interface LiveHandbook {
  readonly handbook: Handbook;
  readonly addressBook: AddressBook;
  readonly published: PublishedHandbook;
}

export interface HandbookSource {
  current(): LiveHandbook;
  /** @throws AuthoringError; the last good state stays */
  reload(): Promise<void>;
}

/** Reads and checks all sources. @param base path below which the site stands @throws AuthoringError */
export async function openHandbook(sources: Sources, base: string): Promise<HandbookSource> {
  let state = await read(sources, base);
  return {
    current: () => state,
    reload: async () => {
      state = await read(sources, base);
    },
  };
}

async function read(sources: Sources, base: string): Promise<LiveHandbook> {
  const handbook = await loadHandbook(sources);
  await checkDocuments(handbook);
  const lost = ledgerFaults(readLedger(sources), publishedAnchors(handbook));
  if (lost.length > 0) throw new AuthoringError(lost);
  return { handbook, addressBook: new AddressBook(handbook, base), published: await publish(handbook) };
}
