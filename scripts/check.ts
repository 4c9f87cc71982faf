import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHandbook } from '../src/build/live-handbook.ts';
import { reportFaults } from '../src/build/report-faults.ts';
import { ledgerFile, readLedger, updateLedger } from '../src/documents/anchor-ledger.ts';
import { AuthoringError } from '../src/documents/authoring-error.ts';
import { projectSources } from '../src/documents/sources.ts';
import { publishedAnchors } from '../src/markdown/published-anchors.ts';
import { wording } from '../src/wording/index.ts';

/**
 * `npm run check [-- --complete] [-- --record]`: reads all sources without building; `--complete` also wants every
 * entry written, `--record` enters new clauses in the ledger of published anchors.
 */
await reportFaults(async () => {
  const sources = projectSources();
  const source = await openHandbook(sources, '/');
  const { register, documents, forms } = source.current().handbook;
  const unwritten = [...register.values()].filter(({ state }) => state === 'unwritten');
  if (process.argv.includes('--complete') && unwritten.length > 0) {
    throw new AuthoringError(
      unwritten.map(({ number, title }) => ({
        file: 'content/',
        field: `${number} ${title}`,
        ...wording.commands.incomplete(number),
      })),
    );
  }
  if (process.argv.includes('--record')) {
    const ledger = updateLedger(readLedger(sources), publishedAnchors(source.current().handbook));
    writeFileSync(join(sources.project, ledgerFile), `${JSON.stringify(ledger, null, 1)}\n`);
  }
  console.log(wording.commands.checked(documents.size, forms.size));
});
