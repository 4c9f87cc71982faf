import { blankPdf } from './blank-pdf.ts';
import { fillablePdf } from './fillable-pdf.ts';
import type { Format } from './format.ts';

/** Every rendition of a form, in the order in which a page offers them. */
export const formats: readonly Format[] = [blankPdf, fillablePdf];
