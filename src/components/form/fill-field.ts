import type { Cell, FormModel, Table } from '../../forms/form-model.ts';
import { isEntered } from '../../forms/prepare-record.ts';

/** What every input on the fill page gets. */
export interface FillInput {
  readonly cell: Cell;
  /** Where its value stands in a record: `amount`, `repairs.0.receivedOn`. */
  readonly path: string;
  /** Ids of the texts that describe it. */
  readonly describedBy: string | undefined;
}

/** A row of a table as the page is built with it. */
export interface FillTableRow {
  readonly number: number;
  readonly name: string;
  /** Printed on the form, so that nobody adds, moves or removes it. */
  readonly isFixed: boolean;
}

/** Id of a field's first control, where the list of problems leads. */
export function controlId(path: string): string {
  return `f.${path}`;
}

/** Several controls under one name are a group with a legend instead of a label. */
export function isGroup({ input }: Cell): boolean {
  if (input.kind === 'choice') return input.display === 'boxes';
  return input.kind === 'choices' || input.kind === 'yes-no' || input.kind === 'days';
}

/** Shown on screen: entered, or worked out while one fills in. Signatures wait for the paper. */
export function isOnScreen(cell: Cell): boolean {
  return isEntered(cell) || cell.input.kind === 'computed' || cell.input.kind === 'fixed-text';
}

/** Columns of a row on screen; the row's number and its printed values stand at its head instead. */
export function columnsOnScreen({ columns, fixedRows }: Table, row: number): readonly Cell[] {
  return columns.filter((column) => isOnScreen(column) && fixedRows[row]?.[column.name] === undefined);
}

/** Fields that are required only sometimes; their mark comes and goes. */
export function requiredSometimes(model: FormModel): ReadonlySet<string> {
  return new Set(model.rules.filter((rule) => rule.kind === 'required-if').map((rule) => rule.field));
}
