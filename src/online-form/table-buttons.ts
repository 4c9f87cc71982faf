import { isFilled, rowsOf } from '../forms/field-path.ts';
import { wording } from '../wording/index.ts';
import { confirmed } from './confirm.ts';
import { fillDays } from './day-grid.ts';
import type { FillSession } from './fill-session.ts';
import { showAllMessages } from './show-problems.ts';
import { rowCount, rowsIn, setRowCount, tableOf } from './table-rows.ts';

const words = wording.onlineForm;

/** Makes the buttons of tables and day grids work, also those of rows that come later. */
export function connectTableButtons(session: FillSession): void {
  const { form } = session.page;
  form.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const table = button?.closest<HTMLElement>('[data-table]')?.dataset.table;
    if (!button || table === undefined) return;
    if (button.dataset.add !== undefined) addRow(session, table);
    if (button.dataset.remove !== undefined) void removeRow(session, table, button);
    const field = button.closest<HTMLElement>('[data-field]');
    if (field && button.dataset.daysFill !== undefined) {
      fillDays(field, button.dataset.daysFill);
      session.changed();
    }
  });
}

function addRow(session: FillSession, table: string): void {
  const { form, status } = session.page;
  const count = rowCount(form, table);
  setRowCount(form, table, count + 1);
  session.changed();
  status.textContent = words.table.added(count + 1);
  rowsIn(tableOf(form, table))
    .at(-1)
    ?.querySelector<HTMLElement>('.fill-field input, .fill-field select, textarea')
    ?.focus();
}

async function removeRow(session: FillSession, table: string, button: Element): Promise<void> {
  const { form, status, dialog } = session.page;
  const row = Number(button.closest<HTMLElement>('[data-row]')?.dataset.row);
  const rows = rowsOf(session.record(), table);
  const hasContent = Object.values(rows[row] ?? {}).some(isFilled);
  const question = words.table.confirmRemove(row + 1);
  if (hasContent && !(await confirmed(dialog, question, words.confirm.yes.remove))) return;
  showAllMessages(form, []);
  session.show({ ...session.record(), [table]: rows.toSpliced(row, 1) });
  session.changed();
  status.textContent = words.table.removed(row + 1);
  const next = rowsIn(tableOf(form, table)).at(row) ?? rowsIn(tableOf(form, table)).at(-1);
  next?.querySelector<HTMLElement>('[data-remove]')?.focus();
}
