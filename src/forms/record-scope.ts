import type { Scope } from './evaluate.ts';
import type { Operand } from './expression-functions.ts';
import type { FieldIndex } from './field-index.ts';
import { isDayMarks, isFilled, rowsOf } from './field-path.ts';
import type { FieldValue, FormRecord } from './form-model.ts';

/**
 * A record as formulas and conditions see it. In a row of a table, a column's name alone or after the table's name is
 * the value of that row.
 */
export function recordScope(
  { cells, tables }: FieldIndex,
  record: FormRecord,
  place: { readonly table: string; readonly row: number } | null = null,
): Scope {
  return {
    valueOf(name, everyRow) {
      const inPlace = place !== null && cells.has(`${place.table}.${name}`) ? `${place.table}.${name}` : name;
      const [table = '', column] = inPlace.split('.');
      if (tables.has(inPlace))
        return rowsOf(record, inPlace)
          .filter(hasContent)
          .map(() => true);
      if (column === undefined) return toOperand(record[inPlace]);
      const rows = rowsOf(record, table);
      if (cells.get(inPlace)?.cell.input.kind === 'row-number')
        return place?.table === table && !everyRow ? place.row + 1 : rows.map((_, row) => row + 1);
      if (place?.table === table && !everyRow) return toOperand(rows[place.row]?.[column]);
      return rows.map((row) => toOperand(row[column]));
    },
  };
}

function hasContent(row: FormRecord): boolean {
  return Object.values(row).some(isFilled);
}

function toOperand(value: FieldValue): Operand {
  if (!isFilled(value)) return null;
  if (isDayMarks(value)) return value.halves.flat();
  return value as Operand;
}
