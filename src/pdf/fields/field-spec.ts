import type { Option } from '../../forms/form-model.ts';
import type { DateKind } from '../date-parts.ts';

/** How a viewer checks and shows what is typed. */
export type ValueFormat =
  | { readonly kind: DateKind }
  | { readonly kind: 'number'; readonly decimals: number; readonly grouped: boolean }
  /** One mark of a day grid. */
  | { readonly kind: 'mark' };

interface Common {
  /** Unique in the PDF; see `fieldName`. */
  readonly name: string;
  /** Read aloud as the field's label and shown on hovering. */
  readonly tooltip: string;
  readonly required: boolean;
}

export interface TextSpec extends Common {
  readonly kind: 'text';
  readonly maxLength: number | null;
  readonly multiline: boolean;
  /** Small type, for the narrow columns of a table. */
  readonly dense: boolean;
  readonly centred: boolean;
  readonly format: ValueFormat | null;
  /** Script that works the value out; nobody types it then. */
  readonly calculation: string | null;
}

/** A list to pick one entry from. */
export interface ListSpec extends Common {
  readonly kind: 'list';
  readonly options: readonly Option[];
  readonly dense: boolean;
}

/** One of several boxes. */
export interface RadioSpec extends Common {
  readonly kind: 'radio';
  readonly options: readonly Option[];
}

/** A box of its own. */
export interface CheckSpec extends Common {
  readonly kind: 'check';
}

export interface SignatureSpec extends Common {
  readonly kind: 'signature';
}

/** A field of a fillable PDF; it may stand in several places and on several copies. */
export type FieldSpec = TextSpec | ListSpec | RadioSpec | CheckSpec | SignatureSpec;
