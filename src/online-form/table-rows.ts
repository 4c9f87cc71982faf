import { wording } from '../wording/index.ts';
import { partOf } from './page-data.ts';
import { prepareRowLists, setOpen } from './row-list.ts';

const words = wording.onlineForm.table;

/** The first free row of each table as the page was built, from which further rows are made. */
const patterns = new WeakMap<Element, string>();

export function tableOf(form: ParentNode, name: string): HTMLElement {
  return partOf(form, `[data-table="${name}"]`);
}

export function rowCount(form: ParentNode, name: string): number {
  return rowsIn(tableOf(form, name)).length;
}

export function rowsIn(table: HTMLElement): HTMLElement[] {
  return [...table.querySelectorAll<HTMLElement>('[data-row]')];
}

/** How many rows are printed, so that nobody adds, moves or removes them. */
export function fixedCount(table: HTMLElement): number {
  return Number(table.dataset.fixed ?? 0);
}

const toolSelector = '[data-row-tools], [data-days-tools], .fill-table-more';

/** Makes the tables ready: shows the buttons, keeps their pattern, and leaves the least number of rows. */
export function prepareTables(form: HTMLElement): void {
  prepareRowLists(form);
  for (const table of form.querySelectorAll<HTMLElement>('[data-table]')) {
    for (const part of table.querySelectorAll<HTMLElement>(toolSelector)) part.hidden = false;
    const free = rowsIn(table)[fixedCount(table)];
    if (!free) continue;
    patterns.set(table, free.outerHTML);
    setRowCount(form, table.dataset.table ?? '', 0);
  }
}

/** Adds empty rows or takes the last ones away; printed rows stay, and there is one to write in. */
export function setRowCount(form: ParentNode, name: string, count: number): void {
  const table = tableOf(form, name);
  const pattern = patterns.get(table);
  if (pattern === undefined) return;
  const [least, most, printed] = [table.dataset.least, table.dataset.most, table.dataset.printed].map(Number);
  const wanted = Math.min(Math.max(count, least ?? 0, fixedCount(table) + 1), most ?? 1);
  const rows = rowsIn(table);
  for (const row of rows.slice(wanted)) row.remove();
  for (let number = rows.length; number < wanted; number += 1) addRow(table, name, number, pattern);
  nameRows(table, wanted >= (most ?? 1));
  partOf<HTMLButtonElement>(table, '[data-add]').disabled = wanted >= (most ?? 1);
  partOf(table, '[data-rows-note]').textContent = noteOn(wanted, most ?? 1, printed ?? 1);
}

function addRow(table: HTMLElement, name: string, number: number, pattern: string): void {
  const html = pattern.replaceAll(`${name}.${fixedCount(table)}.`, `${name}.${number}.`);
  partOf(table, '[data-rows]').insertAdjacentHTML('beforeend', html);
  const row = rowsIn(table).at(-1);
  if (!row) return;
  row.dataset.row = String(number);
  if (table.dataset.shape === 'list') setOpen(row, false);
}

/** Names the free rows and their buttons by their place; what cannot be done there is disabled. */
function nameRows(table: HTMLElement, isFull: boolean): void {
  const rows = rowsIn(table);
  const first = fixedCount(table);
  rows.slice(first).forEach((row, index) => {
    const name = words.row(first + index + 1);
    row.ariaLabel = name;
    for (const part of row.querySelectorAll('[data-row-name]'))
      part.textContent = row.matches('tr') ? String(first + index + 1) : name;
    nameButton(row, '[data-up]', words.upRow(name), index === 0);
    nameButton(row, '[data-down]', words.downRow(name), first + index === rows.length - 1);
    nameButton(row, '[data-copy]', words.copyRow(name), isFull);
    nameButton(row, '[data-remove]', words.removeRow(name), false);
  });
}

function nameButton(row: HTMLElement, selector: string, name: string, disabled: boolean): void {
  const button = row.querySelector<HTMLButtonElement>(selector);
  if (button === null) return;
  button.ariaLabel = name;
  button.disabled = disabled;
}

function noteOn(rows: number, most: number, printed: number): string {
  if (rows >= most) return words.full(most);
  return rows > printed ? words.printed(printed) : '';
}
