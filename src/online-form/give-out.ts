import { indexFields } from '../forms/field-index.ts';
import type { FormRecord } from '../forms/form-model.ts';
import { wording } from '../wording/index.ts';
import { download, exportName, toExport } from './export-record.ts';
import { filledPaper } from './fill-paper.ts';
import type { FillSession } from './fill-session.ts';
import { localTime } from './local-time.ts';
import { connectMakePdf } from './make-pdf.ts';
import { partOf } from './page-data.ts';
import { markIssued } from './station.ts';

const words = wording.onlineForm;

/** Saves the record as a file. */
export function exportRecord(session: FillSession): void {
  const { model } = session.data;
  const record = session.record();
  const now = localTime(Date.now());
  download(exportName(model, record, now), `${JSON.stringify(toExport(model, record, now), null, 2)}\n`);
  markNumbers(session, record);
}

/**
 * Makes the page print as the paper form with the record written on it, one sheet set for each copy chosen, however
 * printing is started; the preview button shows the same sheets, and another button gives them as a PDF.
 */
export function connectPaper(session: FillSession): { togglePreview(): void } {
  const { paper, copies, form } = session.page;
  const blank = partOf(paper, '.paper-stack').cloneNode(true) as HTMLElement;
  const write = () => {
    const { model } = session.data;
    const record = session.record();
    const chosen = model.copies
      .map((_, copy) => copy)
      .filter((copy) => copies.value === '' || copies.value === String(copy));
    partOf(paper, '.paper-stack').replaceChildren(...chosen.flatMap((copy) => filledPaper(blank, model, record, copy)));
  };
  const isShown = () => paper.classList.contains('is-shown');
  const { title } = document;
  addEventListener('beforeprint', () => {
    write();
    markNumbers(session, session.record());
    document.title = exportName(session.data.model, session.record(), localTime(Date.now())).replace(/\.json$/, '');
  });
  addEventListener('afterprint', () => {
    document.title = title;
  });
  connectMakePdf(session, (record) => markNumbers(session, record));
  for (const part of [form, copies]) part.addEventListener('change', () => isShown() && write());
  return {
    togglePreview() {
      if (!isShown()) write();
      paper.classList.toggle('is-shown');
      const button = partOf(document, '[data-action="preview"]');
      button.textContent = isShown() ? words.hidePreview : words.preview;
      button.setAttribute('aria-expanded', String(isShown()));
      if (isShown()) paper.scrollIntoView({ block: 'start' });
    },
  };
}

/** A number that is on paper or in a file is taken; the next form gets the next one. */
function markNumbers({ data }: FillSession, record: FormRecord): void {
  const today = localTime(Date.now()).slice(0, 10);
  for (const { cell } of indexFields(data.model).cells.values()) {
    const value = record[cell.name];
    if (cell.input.kind === 'auto-number' && typeof value === 'string') markIssued(cell.input.pattern, today, value);
  }
}
