import { isFilled } from '../forms/field-path.ts';
import { fitValue } from '../forms/fit-value.ts';
import type { Cell, FieldValue, FormRecord, Table } from '../forms/form-model.ts';
import { isEntered } from '../forms/prepare-record.ts';
import { wording } from '../wording/index.ts';

const words = wording.onlineForm;

/** Where pasted cells begin; null after the rows that are filled in, from the first column. */
export type PastePlace = { readonly row: number; readonly column: string } | null;

/** What pasted lines would put into a table. */
export interface PastePlan {
  readonly byHeader: boolean;
  /** The table's column for each pasted one; null for one that is not taken. */
  readonly columns: readonly (Cell | null)[];
  readonly rows: readonly PastedRow[];
  /** Whole sentences about all that does not come in as it was. */
  readonly told: readonly string[];
}

interface PastedRow {
  /** Place in the table. */
  readonly number: number;
  readonly values: FormRecord;
}

/**
 * Maps pasted lines to a table's columns: by the first line if it holds names of columns, else in order.
 * @param lines cells of each line @param first place of the first row in the table
 */
export function planPaste(
  table: Table,
  lines: readonly (readonly string[])[],
  first: number,
  from: string | null,
): PastePlan {
  const told: string[] = [];
  const header = headerOf(table, lines[0] ?? []);
  const columns = header ? header.columns : columnsInOrder(table, lines, from);
  if (header) told.push(...header.told);
  const rows = (header ? lines.slice(1) : lines).flatMap((line, index) => {
    const place = { line: index + 1, number: first + index };
    if (place.number >= table.maxRows) return [];
    return [{ number: place.number, values: readLine(table, columns, line, place, told) }];
  });
  const beyond = (header ? lines.length - 1 : lines.length) - rows.length;
  if (beyond > 0)
    told.push(sentence(wording.checks.field(table.heading), null, words.fit.tooManyRows(table.maxRows, beyond)));
  return { byHeader: header !== null, columns, rows, told };
}

/** The rows of a table with what was pasted in its place. */
export function pastedRows(rows: readonly FormRecord[], { rows: pasted }: PastePlan): FormRecord[] {
  const result = [...rows];
  for (const { number, values } of pasted) {
    while (result.length < number) result.push({});
    result[number] = { ...result[number], ...values };
  }
  return result;
}

/** A first line of which at least half are names of columns. */
function headerOf({ columns }: Table, line: readonly string[]): { columns: (Cell | null)[]; told: string[] } | null {
  const found = line.map(
    (text) => columns.find(({ name, label }) => [name, label].map(plain).includes(plain(text))) ?? null,
  );
  const filled = line.filter((text) => text.trim() !== '').length;
  const known = found.filter((column) => column !== null).length;
  if (known === 0 || known * 2 < filled) return null;
  const told = line.flatMap((text, index) => {
    const column = found[index];
    if (text.trim() === '') return [];
    if (!column) return [words.paste.unknownHeader(text.trim())];
    return isEntered(column) ? [] : [words.paste.ignoredHeader(column.label)];
  });
  return { columns: found, told };
}

/** Without what people add to a heading: a star, a colon, a unit in brackets, spaces. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\([^)]*\)/g, '')
    .replace(/[\s*:]/g, '')
    .toLowerCase();
}

/** As many columns as the paper has stand for all of them, fewer for those that are filled in by hand. */
function columnsInOrder(
  { columns }: Table,
  lines: readonly (readonly string[])[],
  from: string | null,
): (Cell | null)[] {
  const width = Math.max(0, ...lines.map((line) => line.length));
  const entered = columns.filter(isEntered);
  const start =
    from === null
      ? 0
      : Math.max(
          0,
          entered.findIndex(({ name }) => name === from),
        );
  const order = from === null && width === columns.length ? columns : entered.slice(start);
  return Array.from({ length: width }, (_, index) => order[index] ?? null);
}

function readLine(
  { fixedRows }: Table,
  columns: readonly (Cell | null)[],
  line: readonly string[],
  place: { readonly line: number; readonly number: number },
  told: string[],
): FormRecord {
  const values: Record<string, FieldValue> = {};
  line.forEach((text, index) => {
    const column = columns[index] ?? null;
    if (text.trim() === '' || (column && !isEntered(column))) return;
    const name = words.paste.cell(place.line, column?.label ?? words.paste.column(index + 1));
    const printed = column ? fixedRows[place.number]?.[column.name] : undefined;
    if (printed !== undefined && String(printed) === text.trim()) return;
    if (column === null || printed !== undefined) {
      const why = column === null ? words.fit.noColumn : words.fit.printed;
      told.push(sentence(name, text, why));
      return;
    }
    const { value, why } = fitValue(column, text);
    if (isFilled(value)) values[column.name] = value;
    if (why !== null) told.push(sentence(name, text, why));
  });
  return values;
}

function sentence(name: string, value: string | null, why: string): string {
  return words.fit.told(name, value, why);
}
