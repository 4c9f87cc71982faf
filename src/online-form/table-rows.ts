import { wording } from '../wording/index.ts';
import { partOf } from './page-data.ts';

const words = wording.onlineForm.table;

/** The first row of each table as the page was built, from which further rows are made. */
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

/** Makes the tables ready: keeps their pattern, shows the buttons and the least number of rows. */
export function prepareTables(form: HTMLElement): void {
  for (const table of form.querySelectorAll<HTMLElement>('[data-table]')) {
    for (const part of table.querySelectorAll<HTMLElement>('[data-remove], [data-days-tools]')) part.hidden = false;
    const more = table.querySelector<HTMLElement>('.fill-table-more');
    if (more === null) continue;
    more.hidden = false;
    const [first] = rowsIn(table);
    if (!first) continue;
    patterns.set(table, first.outerHTML);
    setRowCount(form, table.dataset.table ?? '', 0);
  }
}

/** Adds empty rows or takes the last ones away; a table with printed rows keeps them. */
export function setRowCount(form: ParentNode, name: string, count: number): void {
  const table = tableOf(form, name);
  const pattern = patterns.get(table);
  if (pattern === undefined) return;
  const { least, most, printed } = table.dataset;
  const wanted = Math.min(Math.max(count, Number(least), 1), Number(most));
  const rows = rowsIn(table);
  for (const row of rows.slice(wanted)) row.remove();
  for (let number = rows.length; number < wanted; number += 1) addRow(table, name, number, pattern);
  partOf<HTMLButtonElement>(table, '[data-add]').disabled = wanted >= Number(most);
  partOf(table, '[data-rows-note]').textContent = noteOn(wanted, Number(most), Number(printed));
}

function addRow(table: HTMLElement, name: string, number: number, pattern: string): void {
  partOf(table, '[data-rows]').insertAdjacentHTML('beforeend', pattern.replaceAll(`${name}.0.`, `${name}.${number}.`));
  const row = rowsIn(table).at(-1);
  if (!row) return;
  row.dataset.row = String(number);
  row.ariaLabel = words.row(number + 1);
  partOf(row, '[data-row-name]').textContent = words.row(number + 1);
  partOf(row, '[data-remove]').ariaLabel = words.removeRow(number + 1);
}

function noteOn(rows: number, most: number, printed: number): string {
  if (rows >= most) return words.full(most);
  return rows > printed ? words.printed(printed) : '';
}
