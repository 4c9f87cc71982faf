/** Text of a file, and how it was encoded; the reason if it is no text. */
export type FileText =
  | { readonly text: string; readonly encoding: 'unicode' | 'gbk'; readonly fault: null }
  | { readonly text: ''; readonly encoding: null; readonly fault: 'notText' | 'workbook' | 'pdf' };

/** Reads UTF-8, UTF-16 with its mark (Excel's Unicode text), or GBK, as older Excel saves CSV. */
export function readFileText(bytes: Uint8Array): FileText {
  const [first = 0, second = 0] = bytes;
  if (startsWith(bytes, '%PDF')) return refused('pdf');
  if (startsWith(bytes, 'PK') || (first === 0xd0 && second === 0xcf)) return refused('workbook');
  if (first === 0xff && second === 0xfe) return unicode(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return unicode(bytes, 'utf-16be');
  const utf8 = decode(bytes, 'utf-8');
  if (utf8 !== null) return utf8.includes('\0') ? refused('notText') : { text: utf8, encoding: 'unicode', fault: null };
  const gbk = decode(bytes, 'gb18030');
  // GB18030 reads almost anything; control characters and private-use ones tell what is no Chinese text.
  if (gbk === null || /[^\P{Cc}\t\r\n]|[\ue000-\uf8ff\ufffd]/u.test(gbk)) return refused('notText');
  return { text: gbk, encoding: 'gbk', fault: null };
}

function unicode(bytes: Uint8Array, encoding: string): FileText {
  const text = decode(bytes, encoding);
  return text === null ? refused('notText') : { text, encoding: 'unicode', fault: null };
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((character, index) => bytes[index] === character.charCodeAt(0));
}

function refused(fault: 'notText' | 'workbook' | 'pdf'): FileText {
  return { text: '', encoding: null, fault };
}
