import { blankPdf } from './blank-pdf.ts';
import { docx } from './docx.ts';
import { fillablePdf } from './fillable-pdf.ts';
import type { Format } from './format.ts';
import { xlsx } from './xlsx.ts';

/** Every rendition of a form, in the order in which a page offers them. */
export const formats: readonly Format[] = [blankPdf, fillablePdf, docx, xlsx];

/** Those of them that are PDF. */
export const pdfFormats: readonly Format[] = formats.filter(({ mediaType }) => mediaType === 'application/pdf');
