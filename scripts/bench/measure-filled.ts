import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectSources } from '../../src/documents/sources.ts';
import { loadHandbook } from '../../src/handbook.ts';
import { recordsToCsv } from '../../src/online-form/records-csv.ts';
import { fillMany } from '../fill/fill-many.ts';
import { type Measurement, measurement } from './measurement.ts';

const form = 'SH-5-21';
/** Enough to see whether memory grows; 1,000 take ten times as long. */
const records = 100;

/** Filled PDFs from a sheet of records, as `npm run fill` makes them: how many a second, and what they leave in memory. */
export async function measureFilled(): Promise<Measurement[]> {
  const loaded = (await loadHandbook(projectSources())).forms.get(form);
  if (loaded === undefined) throw new RangeError(form);
  const { examples, copies } = loaded.model;
  const rows = Array.from({ length: records }, (_, index) => examples[index % examples.length] ?? {});
  const bytes = new TextEncoder().encode(recordsToCsv(loaded.model, rows));
  const folder = mkdtempSync(join(tmpdir(), 'handbook-filled-'));
  const order = { bytes, file: `${form}.csv`, folder, copies: copies.map((_, index) => index) };
  const before = process.memoryUsage().rss;
  const started = performance.now();
  const { failed } = await fillMany(loaded, order);
  const seconds = (performance.now() - started) / 1000;
  const grown = (process.memoryUsage().rss - before) / 2 ** 20;
  rmSync(folder, { recursive: true, force: true });
  return [
    measurement(
      `filled PDF from CSV, files a second (${records} of ${form}, ${failed} failed)`,
      records / seconds,
      '1/s',
      2,
    ),
    measurement('filled PDF from CSV, resident memory grown by', grown, 'MiB', 0),
  ];
}
