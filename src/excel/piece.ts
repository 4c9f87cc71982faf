import type { Cell } from '../forms/form-model.ts';
import type { Look } from './looks.ts';

/** One cell, or several merged ones, of a sheet; `left` and `width` in pt from the left edge of the paper's content. */
export interface Piece {
  readonly row: number;
  readonly rows: number;
  readonly left: number;
  readonly width: number;
  readonly look: Look;
  /** Which of its edges are ruled. */
  readonly edges: Edges;
  readonly text: Text;
  /** The field that is written here. */
  readonly entry: Entry | null;
}

export interface Edges {
  readonly top: boolean;
  readonly right: boolean;
  readonly bottom: boolean;
  readonly left: boolean;
}

export const framed: Edges = { top: true, right: true, bottom: true, left: true };
export const unframed: Edges = { top: false, right: false, bottom: false, left: false };

/** What is printed; a required label has its star before it. `hint` follows small on a line of its own. */
export interface Text {
  readonly value: string | number | null;
  readonly required?: boolean;
  readonly hint?: string | null;
}

export const noText: Text = { value: null };

export interface Entry {
  readonly cell: Cell;
  /** Path in the record: `amount`, `parts.0.amount`; of an option `wishes.2`, of half a day `shifts.0.days.1`. */
  readonly path: string;
  readonly part: EntryPart;
}

export type EntryPart =
  | { readonly kind: 'value' }
  /** Printed in a fixed row; formulas read it, nobody writes it. */
  | { readonly kind: 'printed' }
  /** The box of one option of several. */
  | { readonly kind: 'option'; readonly option: number }
  | { readonly kind: 'mark'; readonly half: number; readonly day: number }
  /** The amount in capital figures beside the number at `path`. */
  | { readonly kind: 'in-words' };
