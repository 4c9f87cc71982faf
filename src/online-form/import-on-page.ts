import type { FormRecord } from '../forms/form-model.ts';
import { wording } from '../wording/index.ts';
import type { ExportedRecord } from './export-record.ts';
import type { FillSession } from './fill-session.ts';
import { importPdf, isPdf } from './import-pdf.ts';
import { type Imported, importRecords } from './import-records.ts';
import { keepRecord, newRecordId } from './kept-records.ts';
import { localTime } from './local-time.ts';
import { readRecords } from './read-records-file.ts';
import { stash } from './records-on-page.ts';
import { showReport } from './report.ts';

const words = wording.onlineForm;

/** Brings in the files chosen: one record onto the page, several into the list; says what did not come over. */
export async function importFiles(session: FillSession, files: readonly File[]): Promise<void> {
  const read = await Promise.all(files.map(async (file) => ofMany(files, file, await readFile(session, file))));
  const records = read.flatMap((file) => file.records);
  const takes = read.flatMap((file) => file.takes);
  const stashed = records.length > 0 && session.hasContent && !session.isSample;
  if (stashed && !stash(session)) {
    showReport(session.page.report, {
      heading: words.files.refused(namesOf(files)),
      notes: [words.files.notKept],
      told: [],
    });
    return;
  }
  const failed = bringIn(session, records);
  showReport(session.page.report, {
    heading: headingFor(files, records.length - failed, takes.length > 0),
    notes: [...notesOf(read), ...(failed > 0 ? [words.files.notKept] : []), ...(stashed ? [words.files.stashed] : [])],
    told: read.flatMap((file) => file.told),
    actions: takes.length > 0 ? [{ text: words.files.takeNow, act: () => void take(session, takes) }] : [],
  });
}

/** A PDF is read as such, and its record is checked at once; anything else has to be an export or a sheet. */
async function readFile(session: FillSession, file: File): Promise<Imported> {
  const { model } = session.data;
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!isPdf(file.name, bytes)) return importRecords(model, readRecords(file.name, bytes));
  const imported = await importPdf(model, file.name, bytes);
  const engine = await session.open().catch(() => null);
  if (engine === null) return { ...imported, notes: [...imported.notes, words.checkUnavailable] };
  const problems = imported.records.flatMap((record) =>
    engine.check({ ...session.automaticNumbers(), ...record }, localTime(Date.now())),
  );
  return { ...imported, told: [...imported.told, ...problems.map(({ message }) => message)] };
}

/** Of several files each sentence says which one it is about. */
function ofMany(files: readonly File[], { name }: File, imported: Imported): Imported {
  if (files.length < 2) return imported;
  return { ...imported, told: imported.told.map((sentence) => `${name}\uff1a${sentence}`) };
}

async function take(session: FillSession, exports: readonly ExportedRecord[]): Promise<void> {
  const { takeFromRecords } = await import('./take-dialog.ts');
  await takeFromRecords(session, exports);
}

/** One record is shown; several are kept, and the first is opened. Returns how many the browser did not keep. */
function bringIn(session: FillSession, records: readonly FormRecord[]): number {
  const [first] = records;
  if (first === undefined) return 0;
  if (records.length === 1) {
    session.reset();
    session.show({ ...session.automaticNumbers(), ...first });
    session.changed();
    session.save();
    return 0;
  }
  const now = Date.now();
  const ids = records.map((_, index) => newRecordId(now + index));
  const kept = records.filter((record, index) => keepRecord(session.data.model, ids[index] ?? '', record, now));
  if (kept.length > 0)
    session.continueKept({ id: ids[records.indexOf(kept[0] ?? first)] ?? '', record: kept[0] ?? first });
  return records.length - kept.length;
}

function headingFor(files: readonly File[], count: number, canTake: boolean): string {
  if (count === 0) return canTake ? words.files.ofOtherForm(namesOf(files)) : words.files.refused(namesOf(files));
  return count === 1 ? words.files.imported(namesOf(files)) : words.files.importedMany(count);
}

function namesOf(files: readonly File[]): string {
  return files.map(({ name }) => name).join(words.fit.and);
}

function notesOf(read: readonly Imported[]): string[] {
  const notes = [...new Set(read.flatMap((file) => file.notes))];
  const isWhole = read.some(({ records }) => records.length > 0) && read.every(({ told }) => told.length === 0);
  return isWhole && notes.length === 0 ? [words.report.allIn] : notes;
}
