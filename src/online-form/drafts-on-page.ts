import { wording } from '../wording/index.ts';
import { forgetValue } from './browser-store.ts';
import { confirmed } from './confirm.ts';
import { deleteDraft, deleteExpiredDrafts, type OutdatedDraft, outdatedDraft, readDraft } from './draft.ts';
import { download, exportName, toExport } from './export-record.ts';
import type { FillSession } from './fill-session.ts';
import { deleteExpiredRecords } from './kept-records.ts';
import { localTime, shownTime } from './local-time.ts';
import { makeButton } from './make-element.ts';
import { clearMessages } from './show-problems.ts';

const words = wording.onlineForm;

/** Brings back what was being written here, says so, and names a draft of an older version without using it. */
export function restoreDraft(session: FillSession): void {
  const { model } = session.data;
  const expired = deleteExpiredDrafts(Date.now()) + deleteExpiredRecords(Date.now());
  const draft = readDraft(model, Date.now());
  session.reset();
  if (draft) {
    session.resume(draft);
    showNotice(session, words.draft.restored(shownTime(draft.savedAt)));
    return;
  }
  const outdated = outdatedDraft(model);
  if (outdated) offerOutdated(session, outdated);
  else if (expired > 0) showNotice(session, words.records.expired(expired));
}

/** Empties the form and forgets its draft, after asking. */
export async function clearAll(session: FillSession): Promise<void> {
  if (!(await confirmed(session.page.dialog, words.confirm.clear, words.confirm.yes.clear))) return;
  deleteDraft(session.data.model);
  clearMessages(session.page);
  session.reset();
  showNotice(session, words.draft.cleared);
}

/** Fills in one of the form's examples, after asking if that replaces anything that was typed. */
export async function fillExample(session: FillSession, number: number): Promise<void> {
  const example = session.data.model.examples[number];
  if (!example) return;
  const typed = session.hasContent && !session.isSample;
  if (typed && !(await confirmed(session.page.dialog, words.confirm.example, words.confirm.yes.example))) return;
  clearMessages(session.page);
  session.showSample(example);
  session.page.notice.hidden = true;
  session.page.status.textContent = words.draft.filledExample;
}

function showNotice({ page }: FillSession, text: string, ...buttons: readonly HTMLElement[]): void {
  const sentence = document.createElement('p');
  sentence.textContent = text;
  page.notice.replaceChildren(sentence, ...buttons);
  page.notice.hidden = false;
}

function offerOutdated(session: FillSession, { key, savedAt, version, record }: OutdatedDraft): void {
  const { model } = session.data;
  const save = () => {
    const now = localTime(Date.now());
    const text = JSON.stringify(
      { ...toExport(model, record, now), version, schemaHash: key.split('/').at(-1) },
      null,
      2,
    );
    download(exportName(model, record, now), text);
  };
  const remove = () => {
    forgetValue(key);
    session.page.notice.hidden = true;
  };
  const take = async () => {
    const { takeOutdated } = await import('./take-outdated.ts');
    takeOutdated(session, record, version);
    session.page.notice.hidden = true;
  };
  showNotice(
    session,
    words.draft.outdated(shownTime(savedAt)),
    makeButton(words.draft.takeOutdated, () => void take()),
    makeButton(words.draft.exportOutdated, save),
    makeButton(words.draft.deleteOutdated, remove),
  );
}
