import { isFilled, rowsOf } from '../forms/field-path.ts';
import type { FormRecord } from '../forms/form-model.ts';
import { wording } from '../wording/index.ts';
import { confirmed } from './confirm.ts';
import { fillDays } from './day-grid.ts';
import type { FillSession } from './fill-session.ts';
import { openRow, toggleRow } from './row-list.ts';
import { showMessage, shownPaths } from './show-problems.ts';
import { rowCount, rowsIn, setRowCount, tableOf } from './table-rows.ts';

const words = wording.onlineForm;

type RowAction = (session: FillSession, table: string, row: number) => void | Promise<void>;

/** What the buttons of a row do, by the attribute that each carries. */
const rowActions: { readonly [attribute: string]: RowAction } = {
  up: (session, table, row) => moveRow(session, table, row, row - 1),
  down: (session, table, row) => moveRow(session, table, row, row + 1),
  copy: copyRow,
  remove: removeRow,
};

/** Makes the buttons of tables and day grids work, also those of rows that come later. */
export function connectTableButtons(session: FillSession): void {
  const { form } = session.page;
  form.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const table = button?.closest<HTMLElement>('[data-table]')?.dataset.table;
    if (!button || table === undefined) return;
    const { dataset } = button;
    if (dataset.rowToggle !== undefined) toggleRow(button);
    if (dataset.add !== undefined) addRow(session, table);
    if (dataset.paste !== undefined) void openPaste(session, table, '', null);
    const row = Number(button.closest<HTMLElement>('[data-row]')?.dataset.row);
    for (const [name, act] of Object.entries(rowActions))
      if (dataset[name] !== undefined) void act(session, table, row);
    const field = button.closest<HTMLElement>('[data-field]');
    if (field && dataset.daysFill !== undefined) {
      fillDays(field, dataset.daysFill);
      session.changed();
    }
  });
  form.addEventListener('paste', (event) => pasteCells(session, event));
}

/** Cells copied from a sheet and pasted into a cell here go into the table from that cell on; other text is only text. */
function pasteCells(session: FillSession, event: ClipboardEvent): void {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const target = event.target instanceof Element ? event.target : null;
  const path = target?.closest<HTMLElement>('[data-row] [data-field]')?.dataset.field;
  if (path === undefined || !(text.includes('\t') || (text.trim().includes('\n') && !target?.matches('textarea'))))
    return;
  event.preventDefault();
  const [table = '', row, column = ''] = path.split('.');
  void openPaste(session, table, text, { row: Number(row), column });
}

async function openPaste(
  session: FillSession,
  table: string,
  text: string,
  at: { readonly row: number; readonly column: string } | null,
): Promise<void> {
  const { pasteIntoTable } = await import('./paste-dialog.ts');
  await pasteIntoTable(session, table, text, at);
}

function addRow(session: FillSession, table: string): void {
  const { form, status } = session.page;
  const count = rowCount(form, table);
  setRowCount(form, table, count + 1);
  openRow(tableOf(form, table), count);
  session.changed();
  status.textContent = words.table.added(count + 1);
  focusIn(rowsIn(tableOf(form, table)).at(-1), 'input, select:not([data-days-mark]), textarea');
}

function moveRow(session: FillSession, table: string, from: number, to: number): void {
  const rows = [...rowsOf(session.record(), table)];
  const [row] = rows.splice(from, 1);
  if (row === undefined) return;
  rows.splice(to, 0, row);
  showRows(session, table, rows, to);
  session.page.status.textContent = words.table.moved(from + 1, to + 1);
  const moved = rowsIn(tableOf(session.page.form, table))[to];
  if (to < from) focusIn(moved, '[data-up]:enabled', '[data-down]');
  else focusIn(moved, '[data-down]:enabled', '[data-up]');
}

function copyRow(session: FillSession, table: string, row: number): void {
  const rows = [...rowsOf(session.record(), table)];
  rows.splice(row + 1, 0, { ...rows[row] });
  showRows(session, table, rows, row + 1);
  session.page.status.textContent = words.table.copied(row + 1, row + 2);
  focusIn(rowsIn(tableOf(session.page.form, table))[row + 1], 'input, select:not([data-days-mark]), textarea');
}

async function removeRow(session: FillSession, table: string, row: number): Promise<void> {
  const { form, status, dialog } = session.page;
  const rows = [...rowsOf(session.record(), table)];
  const hasContent = Object.values(rows[row] ?? {}).some(isFilled);
  const question = words.table.confirmRemove(row + 1);
  if (hasContent && !(await confirmed(dialog, question, words.confirm.yes.remove))) return;
  rows.splice(row, 1);
  showRows(session, table, rows, Math.min(row, rows.length - 1));
  status.textContent = words.table.removed(row + 1);
  const left = rowsIn(tableOf(form, table));
  focusIn(left[row] ?? left.at(-1), '[data-remove]');
}

/** Puts changed rows on the page; messages of the table's rows go, because they stood at other places. */
function showRows(session: FillSession, table: string, rows: readonly FormRecord[], open: number): void {
  const { form } = session.page;
  for (const path of shownPaths(form)) if (path.startsWith(`${table}.`)) showMessage(form, path, null);
  session.show({ ...session.record(), [table]: rows });
  openRow(tableOf(form, table), open);
  session.changed();
}

/** @param selectors the first that is there gets the focus */
function focusIn(row: Element | undefined, ...selectors: readonly string[]): void {
  const found = selectors.map((selector) => row?.querySelector<HTMLElement>(selector)).find((element) => element);
  found?.focus();
}
