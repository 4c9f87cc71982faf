/** What reads filled PDFs: pdf-lib; a chunk of its own, so that only a PDF that was chosen loads it. */
export { readFilledPdf, recordOf, unreadFields } from '../pdf/fields/read-record.ts';
