/** What draws a filled PDF: React, react-pdf and pdf-lib; a chunk of its own, so that only the click loads it. */
export { needsFullFont, UnprintableError } from '../pdf/filled-characters.ts';
export { filledForm } from '../pdf/filled-form.ts';
