import { wording } from '../wording/index.ts';
import { forgetValue } from './browser-store.ts';
import { confirmed } from './confirm.ts';
import { deleteDraft, deleteExpiredDrafts, type OutdatedDraft, outdatedDraft, readDraft } from './draft.ts';
import { download, exportName, toExport } from './export-record.ts';
import type { FillSession } from './fill-session.ts';
import { localTime, shownTime } from './local-time.ts';
import { showAllMessages, showSummary } from './show-problems.ts';

const words = wording.onlineForm;

/** Brings back what was being written here, says so, and names a draft of an older version without using it. */
export function restoreDraft(session: FillSession): void {
  const { model } = session.data;
  deleteExpiredDrafts(Date.now());
  const draft = readDraft(model, Date.now());
  session.reset();
  if (draft) {
    session.resume(draft);
    showNotice(session, words.draft.restored(shownTime(draft.savedAt)));
    return;
  }
  const outdated = outdatedDraft(model);
  if (outdated) offerOutdated(session, outdated);
}

/** Empties the form and forgets its draft, after asking. */
export async function clearAll(session: FillSession): Promise<void> {
  const { form, summary, dialog } = session.page;
  if (!(await confirmed(dialog, words.confirm.clear, words.confirm.yes.clear))) return;
  deleteDraft(session.data.model);
  showAllMessages(form, []);
  showSummary(summary, form, []);
  session.reset();
  showNotice(session, words.draft.cleared);
}

/** Fills in the form's example, after asking if that replaces anything. */
export async function fillExample(session: FillSession): Promise<void> {
  const { form, summary, dialog } = session.page;
  const example = session.data.model.examples[0];
  if (!example) return;
  if (session.hasContent && !(await confirmed(dialog, words.confirm.example, words.confirm.yes.example))) return;
  showAllMessages(form, []);
  showSummary(summary, form, []);
  session.show(example);
  session.changed();
  showNotice(session, words.draft.filledExample);
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
  showNotice(
    session,
    words.draft.outdated(shownTime(savedAt)),
    button(words.draft.exportOutdated, save),
    button(words.draft.deleteOutdated, remove),
  );
}

function button(text: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'fill-button';
  element.textContent = text;
  element.addEventListener('click', act);
  return element;
}
