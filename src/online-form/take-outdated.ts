import type { FormRecord } from '../forms/form-model.ts';
import { wording } from '../wording/index.ts';
import type { FillSession } from './fill-session.ts';
import { migrateRecord } from './migrate-record.ts';
import { showReport, tellValue } from './report.ts';

const words = wording.onlineForm;

/** Brings a draft of an older form onto the page; the draft itself stays until it is deleted or expires. */
export function takeOutdated(session: FillSession, draft: FormRecord, version: string): void {
  const { model } = session.data;
  const { record, told } = migrateRecord(model, draft);
  session.show({ ...session.automaticNumbers(), ...record });
  session.changed();
  const note = version === model.version ? words.files.changedForm : words.files.otherVersion(version, model.version);
  showReport(session.page.report, {
    heading: words.draft.takeOutdated,
    notes: told.length === 0 ? [note, words.report.allIn] : [note],
    told: told.map((value) => tellValue(model, value)),
  });
}
