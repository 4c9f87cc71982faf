import type { FormModel } from '../forms/form-model.ts';
import type { PaperFonts } from '../pdf/paper-fonts.ts';

/** A file that a form can be downloaded as. */
export interface Format {
  readonly name: FormatName;
  /** Follows the form's number in the file's name. */
  readonly suffix: `${'' | '-'}${string}.${string}`;
  readonly mediaType: string;
  /** What a reader calls it. */
  readonly label: string;
  /** @throws AuthoringError when the form cannot be rendered as it is written */
  render(model: FormModel, fonts: PaperFonts): Promise<Uint8Array>;
}

export type FormatName = 'blank-pdf' | 'blank-a3-pdf' | 'fillable-pdf' | 'docx' | 'xlsx';
