import { parseDocumentNumber } from '../documents/document-number.ts';

/** A job description has a serial of two parts, e.g. SH-2-02-03. */
export function isJobDescription(number: string): boolean {
  const parsed = parseDocumentNumber(number);
  return parsed?.level === 2 && parsed.serial.includes('-');
}
