import type { Cell } from '../forms/form-model.ts';

/** A cell at its place on paper: once in a section, once a row in a table. */
export interface PlacedField {
  readonly cell: Cell;
  /** `name` in a section, `table.row.column` in a table; rows count from 0. */
  readonly path: string;
  /** What stands before the label when the field is spoken of alone, e.g. the row it is in; empty in a section. */
  readonly context: (label: string) => string;
  /** Width of the box in pt, the label not counted. */
  readonly width: number;
  /** Null in a section; 0 for the first row of a table. */
  readonly row: number | null;
}
