import { wording } from '../wording/index.ts';
import { checkForm, checkOnLeaving } from './check-form.ts';
import { clearAll, fillExample, restoreDraft } from './drafts-on-page.ts';
import { fillPage, onAction, showControls } from './fill-page.ts';
import { FillSession } from './fill-session.ts';
import { connectPaper, exportRecord } from './give-out.ts';
import { connectImport } from './import-button.ts';
import { inAppBrowser } from './in-app-browser.ts';
import { partOf, readPageData } from './page-data.ts';
import { connectRecords, exportAsCsv } from './records-on-page.ts';
import { connectSections } from './section-progress.ts';
import { connectStation } from './station-on-page.ts';
import { connectTableButtons } from './table-buttons.ts';
import { prepareTables } from './table-rows.ts';

const page = fillPage();
const session = new FillSession(page, readPageData());

prepareTables(page.form);
connectTableButtons(session);
connectSections(page.form);
restoreDraft(session);
connectStation(session);
connectRecords(session);
connectImport(session);
checkOnLeaving(session);
const paper = connectPaper(session);
showControls(page);

page.form.addEventListener('input', () => session.changed());
addEventListener('pagehide', () => session.save());
document.addEventListener('visibilitychange', () => session.save());

onAction('check', () => void checkForm(session));
onAction('print', () => print());
onAction('preview', () => paper.togglePreview());
onAction('export', () => exportRecord(session));
onAction('example', () => void fillExample(session, 0));
onAction('example-full', () => void fillExample(session, 1));
onAction('csv', () => void exportAsCsv(session, [session.record()]));
onAction('take', () => void import('./take-dialog.ts').then(({ takeFromRecords }) => takeFromRecords(session)));
onAction('clear', () => void clearAll(session));

const inApp = inAppBrowser(navigator.userAgent);
if (inApp !== null) {
  const notice = partOf(document, '[data-in-app]');
  notice.textContent = wording.onlineForm.inApp[inApp];
  notice.hidden = false;
}

// The schema and Zod come when the page has settled, or with the first key; results then show without asking.
const open = () =>
  void session.open().then(
    () => session.refresh(),
    () => undefined,
  );
page.form.addEventListener('focusin', open, { once: true });
if ('requestIdleCallback' in window) requestIdleCallback(open, { timeout: 3000 });
else setTimeout(open, 500);
