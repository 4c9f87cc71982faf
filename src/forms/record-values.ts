import { indexFields } from './field-index.ts';
import { isFilled, rowsOf } from './field-path.ts';
import type { Cell, FieldValue, FormModel, FormRecord } from './form-model.ts';

/** One value of a record and the cell that it stands in. */
export interface RecordValue {
  /** `amount`, or `repairs.0.receivedOn`. */
  readonly path: string;
  readonly cell: Cell;
  readonly value: NonNullable<FieldValue>;
}

/** Every value of a record that is filled in, in the order of the paper; fixed values of a row are printed, not filled in. */
export function valuesOf(model: FormModel, record: FormRecord): RecordValue[] {
  return [...indexFields(model).cells.values()].flatMap(({ cell, table }) => {
    if (table === null) return valueAt(cell.name, cell, record[cell.name]);
    return rowsOf(record, table.name).flatMap((row, number) =>
      table.fixedRows[number]?.[cell.name] === undefined
        ? valueAt(`${table.name}.${number}.${cell.name}`, cell, row[cell.name])
        : [],
    );
  });
}

function valueAt(path: string, cell: Cell, value: FieldValue): RecordValue[] {
  return isFilled(value) ? [{ path, cell, value: value as NonNullable<FieldValue> }] : [];
}
