import { indexFields } from '../forms/field-index.ts';
import { rowsOf } from '../forms/field-path.ts';
import type { FormModel, FormRecord, Table } from '../forms/form-model.ts';
import { isEntered } from '../forms/prepare-record.ts';
import { wording } from '../wording/index.ts';
import { printedValue } from './printed-value.ts';
import { joined } from './record-name.ts';

const words = wording.onlineForm;

/** Tables of many columns are a list of rows with a line about each, of which one is open at a time. */
function lists(form: ParentNode): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>('[data-table][data-shape="list"]')];
}

function rowsIn(table: ParentNode): HTMLElement[] {
  return [...table.querySelectorAll<HTMLElement>('[data-row]')];
}

/** Folds the lists, so that the first row is open, and shows the buttons that open the others. */
export function prepareRowLists(form: ParentNode): void {
  for (const table of lists(form)) {
    for (const toggle of table.querySelectorAll<HTMLElement>('[data-row-toggle]')) toggle.hidden = false;
    openRow(table, 0);
  }
}

/** Opens one row of a list and folds the others; -1 folds all. Rows of other tables always stand open. */
export function openRow(table: HTMLElement, number: number): void {
  if (table.dataset.shape !== 'list') return;
  for (const [index, row] of rowsIn(table).entries()) setOpen(row, index === number);
}

/** Opens or folds one row, whatever the others do. */
export function setOpen(row: HTMLElement, isOpen: boolean): void {
  row.querySelector('[data-row-toggle]')?.setAttribute('aria-expanded', String(isOpen));
  const body = row.querySelector<HTMLElement>('[data-row-body]');
  if (body) body.hidden = !isOpen;
}

/** Opens the folded row in which an element stands. */
export function revealRow(element: Element): void {
  const table = element.closest<HTMLElement>('[data-table][data-shape="list"]');
  const row = element.closest<HTMLElement>('[data-row]');
  if (table && row) openRow(table, rowsIn(table).indexOf(row));
}

/** Opens or folds a row by its button. */
export function toggleRow(button: HTMLElement): void {
  const table = button.closest<HTMLElement>('[data-table]');
  const row = button.closest<HTMLElement>('[data-row]');
  if (!table || !row) return;
  const isOpen = button.getAttribute('aria-expanded') === 'true';
  openRow(table, isOpen ? -1 : rowsIn(table).indexOf(row));
  row.scrollIntoView({ block: 'nearest' });
}

/** Writes on each folded row what stands in it and how many faults it has. */
export function showRowSummaries(form: ParentNode, model: FormModel, record: FormRecord): void {
  for (const element of lists(form)) {
    const table = indexFields(model).tables.get(element.dataset.table ?? '');
    if (!table) continue;
    rowsIn(element).forEach((row, number) => {
      const summary = row.querySelector('[data-row-summary]');
      const faults = row.querySelectorAll('.is-wrong').length;
      const text = summaryOf(table, rowsOf(record, table.name)[number] ?? {});
      if (summary) summary.textContent = faults > 0 ? `${words.sections.faults(faults)} \u00b7 ${text}` : text;
      row.classList.toggle('has-faults', faults > 0);
    });
  }
}

function summaryOf({ columns }: Table, row: FormRecord): string {
  const values = columns.filter(isEntered).map((cell) => printedValue(cell, row[cell.name]));
  return values.some((value) => value !== null) ? joined(values, 4) : words.table.emptyRow;
}
