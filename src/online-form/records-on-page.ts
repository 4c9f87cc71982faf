import type { FormRecord } from '../forms/form-model.ts';
import { wording } from '../wording/index.ts';
import { confirmed } from './confirm.ts';
import { deleteDraft } from './draft.ts';
import { download, toExport } from './export-record.ts';
import type { FillSession } from './fill-session.ts';
import { forgetRecord, type KeptRecord, keepRecord, keptRecords, newRecordId, recordExpiry } from './kept-records.ts';
import { localTime, shownTime } from './local-time.ts';
import { make, makeButton } from './make-element.ts';
import { migrateRecord } from './migrate-record.ts';
import { partOf } from './page-data.ts';
import { recordName } from './record-name.ts';
import { showReport, tellValue } from './report.ts';
import { clearMessages } from './show-problems.ts';

const words = wording.onlineForm.records;

/** Makes the list of records kept in this browser work. */
export function connectRecords(session: FillSession): void {
  const panel = partOf(document, '[data-records]');
  const on = (name: string, act: () => void) =>
    partOf(panel, `[data-records-act="${name}"]`).addEventListener('click', act);
  on('stash', () => stashAndBegin(session));
  on('json', () => exportAsJson(session, keptRecords(session.data.model)));
  on('csv', () => void exportAsCsv(session, recordsNow(session)));
  on('remove', () => void removeAll(session));
  session.whenSaved = () => showRecords(session);
  showRecords(session);
}

/** Keeps what is on the page in the list; false if the browser does not keep it. */
export function stash(session: FillSession): boolean {
  const now = Date.now();
  const id = session.keptAs ?? newRecordId(now);
  return keepRecord(session.data.model, id, session.record(), now);
}

/** One record as a sheet of one line. */
export async function exportAsCsv(session: FillSession, records: readonly FormRecord[]): Promise<void> {
  const { recordsToCsv } = await import('./records-csv.ts');
  const { model } = session.data;
  download(`${fileName(session)}.csv`, recordsToCsv(model, records), 'text/csv');
}

function exportAsJson(session: FillSession, kept: readonly KeptRecord[]): void {
  const now = localTime(Date.now());
  const { model } = session.data;
  const list = kept.map(({ record, version, schemaHash }) => ({
    ...toExport(model, record, now),
    version,
    schemaHash,
  }));
  download(`${fileName(session)}.json`, `${JSON.stringify(list, null, 2)}\n`);
}

function fileName({ data }: FillSession): string {
  return `${data.model.number} ${localTime(Date.now()).replace(/\D/g, '')}`;
}

/** The records of the list as ones of the form as it is now; what they hold beyond that stands in the JSON. */
function recordsNow({ data }: FillSession): FormRecord[] {
  return keptRecords(data.model).map(({ record }) => migrateRecord(data.model, record).record);
}

function stashAndBegin(session: FillSession): void {
  const { status } = session.page;
  if (!session.hasContent || session.isSample) {
    status.textContent = words.nothing;
    return;
  }
  const name = recordName(session.data.model, session.record());
  session.save();
  if (!stash(session)) {
    status.textContent = wording.onlineForm.files.notKept;
    return;
  }
  begin(session);
  status.textContent = words.stashed(name);
}

function begin(session: FillSession): void {
  clearMessages(session.page);
  deleteDraft(session.data.model);
  session.reset();
  showRecords(session);
}

/** What is on the page goes into the list first, so that opening another loses nothing. */
function openRecord(session: FillSession, kept: KeptRecord): void {
  const { model } = session.data;
  session.save();
  if (session.hasContent && !session.isSample && session.keptAs === null && !stash(session)) {
    session.page.status.textContent = wording.onlineForm.files.notKept;
    return;
  }
  clearMessages(session.page);
  const { record, told } = migrateRecord(model, kept.record);
  const name = recordName(model, kept.record);
  // A record of an older form stays in the list as it was; going on with it makes a new one.
  session.continueKept({ id: told.length > 0 ? newRecordId(Date.now()) : kept.id, record });
  showRecords(session);
  session.page.status.textContent = words.opened(name);
  if (told.length === 0) return;
  const { files } = wording.onlineForm;
  const note = kept.version === model.version ? files.changedForm : files.otherVersion(kept.version, model.version);
  showReport(session.page.report, {
    heading: words.opened(name),
    notes: [note],
    told: told.map((value) => tellValue(model, value)),
  });
}

async function removeRecord(session: FillSession, { id, record }: KeptRecord): Promise<void> {
  const name = recordName(session.data.model, record);
  const { dialog, status } = session.page;
  const { confirm } = wording.onlineForm;
  if (!(await confirmed(dialog, confirm.removeRecord(name), confirm.yes.remove))) return;
  forgetRecord(session.data.model, id);
  if (session.keptAs === id) begin(session);
  showRecords(session);
  status.textContent = words.removed(name);
}

async function removeAll(session: FillSession): Promise<void> {
  const { model } = session.data;
  const kept = keptRecords(model);
  const { confirm } = wording.onlineForm;
  if (!(await confirmed(session.page.dialog, confirm.removeAll(kept.length), confirm.yes.remove))) return;
  for (const { id } of kept) forgetRecord(model, id);
  if (session.keptAs !== null) begin(session);
  showRecords(session);
  session.page.status.textContent = words.removedAll;
}

/** Writes the list anew. */
function showRecords(session: FillSession): void {
  const panel = partOf(document, '[data-records]');
  const kept = keptRecords(session.data.model);
  partOf(panel, '[data-records-count]').textContent = kept.length > 0 ? words.count(kept.length) : '';
  partOf(panel, '[data-records-list]').replaceChildren(...kept.map((record) => entry(session, record)));
  partOf(panel, '[data-records-list]').hidden = kept.length === 0;
  for (const button of panel.querySelectorAll<HTMLElement>('[data-records-act]:not([data-records-act="stash"])'))
    button.hidden = kept.length === 0;
}

function entry(session: FillSession, kept: KeptRecord): HTMLLIElement {
  const { model } = session.data;
  const name = recordName(model, kept.record);
  const isOpen = session.keptAs === kept.id;
  const isOld = kept.schemaHash !== model.schemaHash;
  const remove = makeButton(words.remove, () => void removeRecord(session, kept), {
    class: 'fill-button is-danger',
    'aria-label': words.removeRecord(name),
  });
  const open = makeButton(words.open, () => openRecord(session, kept), { 'aria-label': words.openRecord(name) });
  return make(
    'li',
    isOpen ? { 'aria-current': 'true' } : {},
    make(
      'span',
      { class: 'fill-record-name' },
      name,
      make('small', {}, words.until(shownTime(kept.savedAt), shownTime(recordExpiry(kept.savedAt)))),
      isOld ? make('small', {}, words.otherVersion) : null,
    ),
    isOpen ? make('span', { class: 'fill-record-now' }, words.now) : open,
    remove,
  );
}
