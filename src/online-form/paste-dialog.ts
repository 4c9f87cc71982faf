import { indexFields } from '../forms/field-index.ts';
import { isFilled, rowsOf } from '../forms/field-path.ts';
import type { FormRecord, Table } from '../forms/form-model.ts';
import { wording } from '../wording/index.ts';
import { readCsvText } from './csv-text.ts';
import type { FillSession } from './fill-session.ts';
import { make } from './make-element.ts';
import { type PastePlace, type PastePlan, pastedRows, planPaste } from './paste-table.ts';
import { printedValue } from './printed-value.ts';
import { showReport } from './report.ts';
import { doWork, okButton } from './work-dialog.ts';

const words = wording.onlineForm.paste;
/** Rows shown before they come in. */
const previewRows = 10;

/** Lets a person paste rows of a sheet into a table, shows what will come in, and then puts it in. */
export async function pasteIntoTable(session: FillSession, name: string, text: string, at: PastePlace): Promise<void> {
  const table = indexFields(session.data.model).tables.get(name);
  if (!table) return;
  const { work, status, report } = session.page;
  const area = make('textarea', { class: 'fill-input', rows: '5', id: 'paste-text', autocomplete: 'off' });
  area.value = text;
  const replace = make('input', { type: 'checkbox', id: 'paste-replace' });
  const preview = make('div', { class: 'fill-preview', role: 'status' });
  let plan: PastePlan | null = null;
  const update = () => {
    plan = planNow(session, table, area.value, at, replace.checked);
    preview.replaceChildren(...(plan === null ? [words.nothing] : previewOf(table, plan)));
    okButton(work).disabled = plan === null || plan.rows.length === 0;
  };
  area.addEventListener('input', update);
  replace.addEventListener('change', update);
  update();
  const body = make(
    'div',
    { class: 'fill-work' },
    make('p', {}, words.hint),
    make('label', { for: 'paste-text', class: 'fill-label' }, words.label),
    area,
    at === null
      ? make('label', { class: 'fill-check' }, replace, words.replace)
      : make('p', {}, words.from(at.row + 1)),
    preview,
  );
  const done = await doWork(work, { title: words.title(table.heading), body, ok: words.ok });
  if (!done || plan === null) return;
  const { rows, told } = plan as PastePlan;
  const before = replace.checked ? [] : keptRows(session, table, at);
  session.show({ ...session.record(), [name]: pastedRows(before, plan) });
  session.changed();
  status.textContent = words.done(rows.length);
  if (told.length > 0) showReport(report, { heading: words.done(rows.length), notes: [], told });
}

function planNow(session: FillSession, table: Table, text: string, at: PastePlace, replace: boolean): PastePlan | null {
  const lines = readCsvText(text, '\t');
  if (lines.length === 0) return null;
  const first = at?.row ?? (replace || isFixedOnly(table) ? firstPlace(table) : keptRows(session, table, at).length);
  return planPaste(table, lines, first, at?.column ?? null);
}

/** A table of printed rows only is filled in from its first row. */
function isFixedOnly({ fixedRows, maxRows }: Table): boolean {
  return fixedRows.length >= maxRows;
}

function firstPlace(table: Table): number {
  return isFixedOnly(table) ? 0 : table.fixedRows.length;
}

/** Rows that stay: all where a place is given, else those up to the last that holds something. */
function keptRows(session: FillSession, table: Table, at: PastePlace): readonly FormRecord[] {
  const rows = rowsOf(session.record(), table.name);
  if (at !== null || isFixedOnly(table)) return rows;
  const filled = rows.map((row, number) => number < table.fixedRows.length || Object.values(row).some(isFilled));
  return rows.slice(0, filled.lastIndexOf(true) + 1);
}

function previewOf(table: Table, { byHeader, rows, told }: PastePlan): Node[] {
  const columns = table.columns.filter(({ name }) => rows.some(({ values }) => values[name] !== undefined));
  const head = make('tr', {}, make('td', {}), ...columns.map(({ label }) => make('th', { scope: 'col' }, label)));
  const lines = rows
    .slice(0, previewRows)
    .map(({ number, values }) =>
      make(
        'tr',
        {},
        make('th', { scope: 'row' }, String(number + 1)),
        ...columns.map((cell) => make('td', {}, printedValue(cell, values[cell.name]) ?? '')),
      ),
    );
  return [
    make('p', {}, byHeader ? words.byHeader(rows.length) : words.byOrder(rows.length)),
    make(
      'div',
      { class: 'fill-preview-table' },
      make('table', {}, make('thead', {}, head), make('tbody', {}, ...lines)),
    ),
    ...(rows.length > previewRows ? [make('p', {}, words.more(rows.length - previewRows))] : []),
    ...(told.length > 0 ? [make('ul', { class: 'fill-told' }, ...told.map((text) => make('li', {}, text)))] : []),
  ];
}
