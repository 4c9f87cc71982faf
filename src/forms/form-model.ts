/**
 * A form as plain data: no Zod, no React. Every rendition (page, on-line form, PDF, Word, Excel) reads only this.
 * Made by `toFormModel`, the one place that knows Zod's kinds.
 */
export interface FormModel {
  /** Identity, e.g. `SH-5-21`; never changes. */
  readonly number: string;
  /** Number as printed on paper, e.g. `SL-SH-5-21 A/0`: the company's pattern plus the version. */
  readonly printedNumber: string;
  readonly title: string;
  /** Tells forms of equal title apart; printed in brackets after the title. */
  readonly subtitle: string | null;
  readonly titleEn: string;
  readonly version: string;
  /** ISO date; also the PDF's creation date, so that two builds give the same bytes. */
  readonly effectiveFrom: string;
  readonly company: { readonly name: string; readonly hotline: string };
  /** Absolute address of the form's page for the QR code; null while the site has no real address. */
  readonly address: string | null;
  readonly purpose: string;
  readonly filledBy: string;
  /** The same as short words to choose a form by, e.g. `clerk`. */
  readonly fillers: readonly string[];
  readonly filledWhen: string;
  /** One printed copy per entry: which copy it is and who keeps it. Never empty. */
  readonly copies: readonly string[];
  /** Who signs, in order. */
  readonly signChain: readonly string[];
  readonly retention: string;
  readonly privacy: string | null;
  readonly paper: Paper;
  /** Numbers of the policies that require this form, e.g. `SH-4-08`; the first is printed as the form's parent document. */
  readonly policies: readonly string[];
  readonly flows: readonly string[];
  /** The printed sides: front, and for some forms a back. Each holds its blocks in order. */
  readonly sides: readonly Side[];
  readonly rules: readonly Rule[];
  /** The form's own running number, printed at the upper right and not in any block; null if it has none. */
  readonly serial: Cell | null;
  /** What a copy must not show, e.g. the customer's contact details on the copy of the department at fault. */
  readonly withheld: readonly { readonly copy: number; readonly fields: readonly string[] }[];
  /** Records of other forms that one of this form can be begun from. */
  readonly takesFrom: readonly TakesFrom[];
  readonly examples: readonly FormRecord[];
  /** Hash of fields, rules and options: a draft or record of another hash is not silently reused. */
  readonly schemaHash: string;
}

export interface Paper {
  readonly size: 'A3' | 'A4' | 'A5';
  readonly orientation: 'portrait' | 'landscape';
  /** Pages of one blank copy; tests hold every rendition to it. */
  readonly pages: number;
  /** Rows of its tables on an A3 sheet of the same form, for those who want more of them on a sheet. */
  readonly a3Rows?: { readonly [table: string]: number };
}

export interface Side {
  readonly side: 'front' | 'back';
  /** Indices into `copies` that carry this side; the back of a warranty card stands on the customer's copy only. */
  readonly copies: readonly number[];
  readonly blocks: readonly Block[];
}

export type Block = Section | Table | Note | Signatures;
export type BlockKind = Block['kind'];

/** Rows of cells under a heading; each row is twelve columns wide. */
export interface Section {
  readonly kind: 'section';
  readonly heading: string | null;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly cells: readonly Cell[];
  /** Least height of the row on paper in mm. */
  readonly height: number;
}

/** Repeated records: one printed row (or two lines) each. */
export interface Table {
  readonly kind: 'table';
  readonly name: string;
  readonly heading: string;
  readonly hint: string | null;
  readonly required: boolean;
  readonly columns: readonly Column[];
  /** Column names by printed line of a record; one line for most tables, two for wide ones. */
  readonly lines: readonly (readonly string[])[];
  /** What is printed in the first rows, by column; the rows below them are free. Empty for a table of free rows. */
  readonly fixedRows: readonly FixedRow[];
  /** Rows printed on the blank form. */
  readonly printedRows: number;
  readonly minRows: number;
  readonly maxRows: number;
  /** Row height on paper in mm. */
  readonly rowHeight: number;
  /** What the symbols of a day grid mean, printed below the table. */
  readonly legend: readonly Option[];
}

/** Printed values of one row: the question of a questionnaire, the full mark of a score. */
export interface FixedRow {
  readonly [column: string]: string | number;
}

/** A column is a cell repeated in every row; `span` is its share of its line's total, not of twelve. */
export type Column = Cell;

export interface Note {
  readonly kind: 'note';
  readonly heading: string | null;
  readonly lines: readonly string[];
}

/** Signature and stamp cells side by side, tall enough to sign in. */
export interface Signatures {
  readonly kind: 'signatures';
  readonly heading: string | null;
  readonly rows: readonly Row[];
}

export interface Cell {
  /** ASCII name; the AcroForm, JSON and draft name too. */
  readonly name: string;
  readonly label: string;
  /** How to fill it in, printed small or shown as help; null if the label says all. */
  readonly hint: string | null;
  readonly required: boolean;
  /** Share of twelve columns (label and box together), or in a table the relative width. */
  readonly span: number;
  readonly input: Input;
}

export interface Option {
  /** Stored in the record. */
  readonly value: string;
  /** Printed; equals value unless the value is a symbol. */
  readonly label: string;
}

export type TextFormat =
  | 'plain'
  | 'phone'
  | 'mobile'
  | 'phone-or-mobile'
  | 'email'
  | 'postcode'
  | 'credit-code'
  | 'serial-number'
  | 'invoice-number';

/** Closed union: a new kind fails to compile in every renderer until each has an answer. */
export type Input =
  | { readonly kind: 'text'; readonly minLength: number; readonly maxLength: number; readonly format: TextFormat }
  | { readonly kind: 'long-text'; readonly minLength: number; readonly maxLength: number; readonly lines: number }
  | {
      readonly kind: 'number';
      readonly min: number | null;
      readonly max: number | null;
      readonly step: number | null;
      readonly unit: string | null;
    }
  | { readonly kind: 'money'; readonly min: number | null; readonly max: number | null; readonly inWords: boolean }
  | { readonly kind: 'date' }
  | { readonly kind: 'date-time' }
  | { readonly kind: 'time' }
  | { readonly kind: 'month' }
  | { readonly kind: 'choice'; readonly options: readonly Option[]; readonly display: 'boxes' | 'list' }
  | { readonly kind: 'choices'; readonly options: readonly Option[]; readonly min: number }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'signature'; readonly dated: boolean }
  | { readonly kind: 'stamp' }
  /** A note of what is attached; `photo` leaves a frame on paper to stick a picture in. */
  | { readonly kind: 'attachment'; readonly photo: boolean }
  | {
      readonly kind: 'computed';
      readonly result: 'number' | 'money' | 'percent' | 'date' | 'text';
      readonly decimals: number;
    }
  | { readonly kind: 'auto-number'; readonly pattern: string }
  | { readonly kind: 'row-number' }
  | { readonly kind: 'fixed-text'; readonly text: string }
  | {
      /** One mark a day (and half day) of the month in the field `month`; up to 31 columns on paper. */
      readonly kind: 'days';
      readonly month: string;
      readonly options: readonly Option[];
      readonly halves: readonly string[];
    };

export type InputKind = Input['kind'];
export type InputOf<K extends InputKind> = Extract<Input, { kind: K }>;

/** Rules across fields are data, so that each renderer can check, print, script or calculate them in its own way. */
export type Rule =
  | { readonly kind: 'not-future'; readonly field: string }
  | { readonly kind: 'required-if'; readonly field: string; readonly when: Condition }
  | {
      readonly kind: 'order';
      readonly field: string;
      readonly relation: 'before' | 'on-or-before' | 'after' | 'on-or-after';
      readonly other: string;
    }
  | { readonly kind: 'within-days'; readonly field: string; readonly other: string; readonly days: number }
  | { readonly kind: 'at-most'; readonly field: string; readonly other: string }
  | { readonly kind: 'unique'; readonly field: string }
  | { readonly kind: 'sum'; readonly field: string; readonly of: string }
  | { readonly kind: 'calc'; readonly field: string; readonly expression: string }
  /** What must be true unless the formula's result is blank; `message` is the author's whole sentence. */
  | { readonly kind: 'check'; readonly field: string; readonly expression: string; readonly message: string }
  /** The same, but told as advice: the record stands all the same. */
  | { readonly kind: 'remind'; readonly field: string; readonly expression: string; readonly message: string };

/** A table's column is written `table.column`. */
export type Condition =
  | { readonly field: string; readonly is: string | boolean }
  | { readonly field: string; readonly isNot: string | boolean }
  | { readonly field: string; readonly includes: string }
  | { readonly field: string; readonly atLeast: number }
  | { readonly field: string; readonly filled: true }
  /** Anything else: a formula, and half a sentence that says the same. */
  | { readonly field: string; readonly expression: string; readonly words: string };

/**
 * Where a record of this form may begin: a record of `form`, or a row of that form's table `rowOf`. It fills fields of
 * the same names (`same`) and others (`renamed`: own name to theirs). With `into` every record or row becomes a row of that table of
 * this form; with `groupBy` all that agree in those names become one row. `totals` are formulas over the
 * source's names, each then a list: own name to formula.
 */
export interface TakesFrom {
  readonly form: string;
  readonly rowOf?: string;
  readonly into?: string;
  readonly groupBy?: readonly string[];
  readonly same?: readonly string[];
  readonly renamed?: { readonly [own: string]: string };
  readonly totals?: { readonly [own: string]: string };
}

export type FieldValue =
  | string
  | number
  | boolean
  | readonly string[]
  | readonly FormRecord[]
  | DayMarks
  | null
  | undefined;
/** Marks by half day: `halves[h][d - 1]`; an empty string is no mark. */
export type DayMarks = { readonly halves: readonly (readonly string[])[] };
export interface FormRecord {
  readonly [name: string]: FieldValue;
}
