import { amountInWords } from '../forms/amount-in-words.ts';
import { daysInMonth, weekday } from '../forms/calendar.ts';
import { type FieldIndex, indexFields } from '../forms/field-index.ts';
import { isDayMarks, parsePath, rowsOf } from '../forms/field-path.ts';
import type { FieldValue, FormModel, FormRecord, Table } from '../forms/form-model.ts';
import { wording } from '../wording/index.ts';
import { printedValue } from './printed-value.ts';

/**
 * One copy of the paper with a record written on it, as its sides.
 * @param blank the paper as built, with all that any copy has
 */
export function filledPaper(blank: ParentNode, model: FormModel, record: FormRecord, copy: number): HTMLElement[] {
  return [...blank.querySelectorAll<HTMLElement>('.paper')]
    .filter((side) => (side.dataset.copies ?? '').split(' ').includes(String(copy)))
    .map((side) => fillSide(side.cloneNode(true) as HTMLElement, model, record, copy));
}

function fillSide(side: HTMLElement, model: FormModel, record: FormRecord, copy: number): HTMLElement {
  const index = indexFields(model);
  for (const line of side.querySelectorAll('[data-copy-line]')) line.textContent = model.copies[copy] ?? '';
  for (const table of index.tables.values()) addRows(side, table, rowsOf(record, table.name).length);
  for (const box of side.querySelectorAll<HTMLElement>('[data-cell]')) fillBox(box, index, record);
  for (const { fields } of model.withheld.filter((entry) => entry.copy === copy))
    for (const name of fields) withhold(side, name);
  showMonths(side, index, record);
  return side;
}

/** A record of more rows than the paper prints continues below them. */
function addRows(side: HTMLElement, { name, printedRows }: Table, count: number): void {
  const printed = [...side.querySelectorAll<HTMLElement>(`[data-table="${name}"] [data-row="${printedRows - 1}"]`)];
  const last = printed.at(-1);
  if (!last) return;
  const pattern = printed.map((row) => row.outerHTML).join('');
  for (let number = count - 1; number >= printedRows; number -= 1) {
    const html = pattern.replaceAll(`${name}.${printedRows - 1}.`, `${name}.${number}.`);
    last.insertAdjacentHTML('afterend', html);
    const rowNumber = last.nextElementSibling?.querySelector('.paper-row-number');
    if (rowNumber) rowNumber.textContent = String(number + 1);
  }
}

function fillBox(box: HTMLElement, index: FieldIndex, record: FormRecord): void {
  const path = box.dataset.cell ?? '';
  const { table, row, name } = parsePath(path);
  const cell = index.cells.get(table === null ? name : `${table}.${name}`)?.cell;
  const value = table === null ? record[name] : rowsOf(record, table)[row]?.[name];
  if (!cell) return;
  if (isDayMarks(value)) box.textContent = markAt(value, path);
  else if (box.classList.contains('paper-boxes')) tick(box, value);
  else write(box, box.dataset.inWords === undefined ? printedValue(cell, value) : inWords(value));
}

function write(box: HTMLElement, text: string | null): void {
  if (text === null) return;
  box.textContent = text;
  box.classList.remove('paper-date');
  // Hints are for the pen; what is filled in needs their room.
  box.closest('.paper-box')?.classList.add('is-filled');
}

function tick(boxes: HTMLElement, value: FieldValue): void {
  const chosen = (Array.isArray(value) ? value : [value]).map(String);
  for (const option of boxes.querySelectorAll<HTMLElement>('[data-option]'))
    option.classList.toggle('is-ticked', chosen.includes(option.dataset.option ?? ''));
}

function inWords(value: FieldValue): string | null {
  return typeof value === 'number' ? amountInWords(value) : null;
}

function markAt({ halves }: Extract<FieldValue, { halves: unknown }>, path: string): string {
  const [half, day] = path.split('.').slice(3).map(Number);
  return halves[half ?? 0]?.[day ?? 0] ?? '';
}

function withhold(side: HTMLElement, name: string): void {
  for (const box of side.querySelectorAll(`[data-box="${name}"]`)) {
    const words = document.createElement('span');
    words.className = 'paper-hint';
    words.textContent = wording.paper.withheld;
    box.replaceChildren(words);
    box.classList.remove('is-filled');
  }
}

/** Marks weekends and strikes days that the month does not have. */
function showMonths(side: HTMLElement, { tables }: FieldIndex, record: FormRecord): void {
  for (const table of tables.values()) {
    const days = table.columns.map(({ input }) => input).find((input) => input.kind === 'days');
    const month = days && record[days.month];
    if (typeof month !== 'string') continue;
    for (const cell of side.querySelectorAll<HTMLElement>(`[data-table="${table.name}"] [data-day]`)) {
      const day = Number(cell.dataset.day) + 1;
      const beyond = day > daysInMonth(month);
      cell.classList.toggle('is-beyond', beyond);
      cell.classList.toggle('is-weekend', !beyond && (weekday(month, day) ?? 0) >= 6);
    }
  }
}
