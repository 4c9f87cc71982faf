import type { z } from 'zod';
import type { DocumentControl } from '../documents/controlled-document.ts';
import type { FixedRow, FormRecord, Paper, Rule, TakesFrom } from './form-model.ts';

export { z } from 'zod';
export { field } from './field.ts';

/** What a form may ask while it is defined: the numbers that stand in more than one document. */
export interface FormContext {
  /** Value of a registered parameter; throws an AuthoringError for an unknown id. */
  parameter(id: string): number;
}

type Width = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
type Names<S extends z.ZodObject> = keyof z.infer<S> & string;
/** A printed row: field name → its share of twelve columns. */
export type RowOf<Name extends string> = { readonly [N in Name]?: Width };

type TableNames<S extends z.ZodObject> = {
  [N in Names<S>]: NonNullable<z.infer<S>[N]> extends readonly Record<string, unknown>[] ? N : never;
}[Names<S>];
type ColumnsOf<S extends z.ZodObject, N extends TableNames<S>> =
  NonNullable<z.infer<S>[N]> extends readonly (infer Item)[] ? keyof Item & string : never;

/** A table's column as rules name it: `table.column`. */
type Column<S extends z.ZodObject> = { [N in TableNames<S>]: `${N}.${ColumnsOf<S, N>}` }[TableNames<S>];

type TableBlock<S extends z.ZodObject> = {
  [N in TableNames<S>]: {
    readonly kind: 'table';
    readonly field: N;
    /** Blank rows on paper; with `fixedRows` all rows, those included. */
    readonly printedRows?: number;
    /** Printed values of the first rows, by column. */
    readonly fixedRows?: readonly { readonly [C in ColumnsOf<S, N>]?: string | number }[];
    /** mm a printed line; 7 unless given. */
    readonly rowHeight?: number;
  } & (
    | {
        /** Column name → relative width. */
        readonly columns: { readonly [C in ColumnsOf<S, N>]: number };
      }
    | {
        /** The same in two printed lines a record; a row number at the start of the first line stands beside both. */
        readonly lines: readonly { readonly [C in ColumnsOf<S, N>]?: number }[];
      }
  );
}[TableNames<S>];

export type BlockOf<S extends z.ZodObject> =
  | {
      readonly kind: 'section' | 'signatures';
      readonly heading?: string;
      readonly rows: readonly RowOf<Names<S>>[];
      /** Least height of each row in mm. */
      readonly rowHeight?: number;
    }
  | TableBlock<S>
  | { readonly kind: 'note'; readonly heading?: string; readonly lines: readonly string[] };

/** A form as its author writes it: what may be entered (`fields`), where it stands (`layout`), what must agree (`rules`). */
export interface FormInput<S extends z.ZodObject> extends DocumentControl {
  readonly purpose: string;
  readonly filledBy: string;
  /** The same as short words to choose a form by. */
  readonly fillers: readonly string[];
  readonly filledWhen: string;
  /** Who gets each printed copy, in order. */
  readonly copies: readonly string[];
  /** Who signs, in order. */
  readonly signChain: readonly string[];
  readonly retention: string;
  readonly privacy?: string;
  readonly paper: Paper;
  readonly fields: S;
  /** Name of the field that prints as the serial number at the upper right. */
  readonly serialField?: Names<S>;
  readonly layout: readonly BlockOf<S>[];
  /** Printed on the reverse of the copies named by index. */
  readonly back?: { readonly copies: readonly number[]; readonly layout: readonly BlockOf<S>[] };
  readonly rules?: readonly Rule[];
  /** Fields that a copy, by index, must not show. */
  readonly withheld?: readonly { readonly copy: number; readonly fields: readonly (Names<S> | Column<S>)[] }[];
  /** Records of other forms that one of this form can be begun from. */
  readonly takesFrom?: readonly TakesFrom[];
  /** At least two, one typical, one with everything filled to its limit; drive the tests, the sample button and the pictures. */
  readonly examples: readonly z.input<S>[];
}

/** The same with its precise type erased, as the register and `toFormModel` read it. */
export interface FormDefinition extends DocumentControl {
  readonly purpose: string;
  readonly filledBy: string;
  /** The same as short words to choose a form by. */
  readonly fillers: readonly string[];
  readonly filledWhen: string;
  readonly copies: readonly string[];
  readonly signChain: readonly string[];
  readonly retention: string;
  readonly privacy?: string | undefined;
  readonly paper: Paper;
  readonly fields: z.ZodObject;
  readonly serialField?: string | undefined;
  readonly layout: readonly LayoutBlock[];
  readonly back?: { readonly copies: readonly number[]; readonly layout: readonly LayoutBlock[] } | undefined;
  readonly rules?: readonly Rule[] | undefined;
  readonly withheld?: readonly { readonly copy: number; readonly fields: readonly string[] }[] | undefined;
  readonly takesFrom?: readonly TakesFrom[] | undefined;
  readonly examples: readonly FormRecord[];
}

export type LayoutRow = { readonly [name: string]: number };
export type LayoutBlock =
  | {
      readonly kind: 'section' | 'signatures';
      readonly heading?: string;
      readonly rows: readonly LayoutRow[];
      readonly rowHeight?: number;
    }
  | {
      readonly kind: 'table';
      readonly field: string;
      readonly columns?: LayoutRow;
      readonly lines?: readonly LayoutRow[];
      readonly printedRows?: number;
      readonly fixedRows?: readonly FixedRow[];
      readonly rowHeight?: number;
    }
  | { readonly kind: 'note'; readonly heading?: string; readonly lines: readonly string[] };

export type FormSource = (context: FormContext) => FormDefinition;

/**
 * Declares a form; the default export of a file in forms/. Misspelt fields do not compile; forgotten fields and rows
 * that are not twelve wide are reported by `toFormModel` with the form's number and title.
 */
export function defineForm<S extends z.ZodObject>(
  form: FormInput<S> | ((context: FormContext) => FormInput<S>),
): FormSource {
  const make = typeof form === 'function' ? form : () => form;
  return (context) => make(context) as unknown as FormDefinition;
}
