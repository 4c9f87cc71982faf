import type { PDFDocument } from '@cantoo/pdf-lib';
import type { FormModel } from '../forms/form-model.ts';

/** What a form's PDF says of its origin in its keywords, so that a filled file finds back to its form. */
export interface FormStamp {
  readonly form: string;
  readonly version: string;
  readonly schemaHash: string;
}

export function formStamp({ number, version, schemaHash }: FormModel): string {
  return `form=${number} version=${version} schema=${schemaHash}`;
}

/** Null for a PDF that no form was made into. */
export function readFormStamp(document: PDFDocument): FormStamp | null {
  const [, form, version, schemaHash] =
    /form=(\S+) version=(\S+) schema=(\S+)/.exec(document.getKeywords() ?? '') ?? [];
  return form && version && schemaHash ? { form, version, schemaHash } : null;
}
