/** Where a piece lies on its sheet: rows and columns, counted from 0, the last ones included. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly first: number;
  readonly last: number;
}
