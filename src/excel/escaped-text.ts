/**
 * A text as a workbook keeps it (ISO/IEC 29500-1, 22.9.2.19): what XML cannot hold is written `_x000D_`, and a text that
 * looks like that has its first sign written so. Readers turn it back.
 */
export function escapedText(text: string): string {
  return [...text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')].map(escapedSign).join('');
}

function escapedSign(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  const control = code < 0x20 && sign !== '\n' && sign !== '\t';
  const halfPair = code >= 0xd800 && code <= 0xdfff;
  return control || halfPair || code === 0xfffe || code === 0xffff
    ? `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`
    : sign;
}
