import type { ReactElement } from 'react';
import type { DateKind } from './date-parts.ts';
import type { PlacedField } from './placed-field.ts';

/**
 * What differs between the renditions of one layout: how a place to write in is drawn. The blank form leaves it empty,
 * the fillable one puts a field there, the filled one the value.
 */
export interface Pen {
  /** Room for one line, growing with its cell. `part` names a second place of the same field. */
  readonly space: (field: PlacedField, part?: string) => ReactElement;
  /** Room for several lines. */
  readonly lines: (field: PlacedField, count: number) => ReactElement;
  readonly date: (field: PlacedField, kind: DateKind, part?: string) => ReactElement;
  /** What is inside the printed box of an option; null leaves it empty. */
  readonly tick: (field: PlacedField, option: number) => ReactElement | null;
  readonly signature: (field: PlacedField) => ReactElement;
  /** One mark of a day grid; `day` and `half` count from 0. */
  readonly mark: (field: PlacedField, half: number, day: number) => ReactElement | null;
}
