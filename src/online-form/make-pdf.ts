import type { FormModel, FormRecord } from '../forms/form-model.ts';
import { wording } from '../wording/index.ts';
import { exportName } from './export-record.ts';
import type { FillSession } from './fill-session.ts';
import { localTime } from './local-time.ts';
import { loadPdfEngine, type PdfEngine, type PdfStep } from './make-pdf-load.ts';
import { partOf } from './page-data.ts';

const words = wording.filled;

/** Makes the button give the record as a PDF of the copies chosen; `made` is told of each record that went out. */
export function connectMakePdf(session: FillSession, made: (record: FormRecord) => void): void {
  const button = partOf<HTMLButtonElement>(document, '[data-make-pdf]');
  const status = partOf(document, '[data-pdf-status]');
  button.addEventListener('click', () => {
    button.disabled = true;
    void makePdf(session, button.dataset.makePdf ?? '', (sentence) => {
      status.textContent = sentence;
    })
      .then((record) => record && made(record))
      .finally(() => {
        button.disabled = false;
        button.focus({ preventScroll: true });
      });
  });
}

/** Returns the record that was given out; null where that failed, which `say` has told. */
async function makePdf(
  session: FillSession,
  fontFolder: string,
  say: (sentence: string) => void,
): Promise<FormRecord | null> {
  const report = (step: PdfStep) => say(describe(step));
  const form = session.open().catch(() => null);
  const engine = await loadPdfEngine(fontFolder, report).catch(() => null);
  if (engine === null) {
    say(words.notLoaded);
    return null;
  }
  const checker = await form;
  const record = session.record();
  const { model } = session.data;
  const chosen = chosenCopies(session);
  const bytes = await engine.make(model, record, chosen).catch((error: unknown) => {
    say(explain(engine, error));
    return null;
  });
  if (bytes === null) return null;
  const name = pdfName(model, record, chosen);
  const problems = checker?.check(record, session.now()).length ?? 0;
  savePdf(name, bytes);
  say(problems === 0 ? words.saved(name) : words.savedWithProblems(name, problems));
  return record;
}

function explain(engine: PdfEngine, error: unknown): string {
  const own = engine.explain(error);
  if (own === null) console.error(error);
  return own ?? (error instanceof TypeError && !navigator.onLine ? words.notLoaded : words.failed);
}

function describe(step: PdfStep): string {
  if (!('done' in step)) return step.kind === 'drawing' ? words.drawing : words.loading;
  const sizes = [megabytes(step.done), megabytes(step.all)] as const;
  return step.kind === 'full-font' ? words.receivedFull(...sizes) : words.received(...sizes);
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}

function chosenCopies({ data: { model }, page: { copies } }: FillSession): number[] {
  return copies.value === '' ? model.copies.map((_, copy) => copy) : [Number(copies.value)];
}

/** Number and title of the form, the record's own number, and the copy if it is only one of several. */
function pdfName(model: FormModel, record: FormRecord, chosen: readonly number[]): string {
  const own = exportName(model, record, localTime(Date.now()))
    .replace(/\.json$/, '')
    .slice(model.number.length + 1);
  const copy = chosen.length < model.copies.length ? ` ${model.copies[chosen[0] ?? 0] ?? ''}` : '';
  return `${words.fileName(model.number, model.title, own)}${copy}.pdf`.replace(/[\\/:*?"<>|]/g, '-');
}

/** Hands the file to the browser's downloads; nothing leaves the computer. */
function savePdf(name: string, bytes: Uint8Array): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
