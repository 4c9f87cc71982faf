/**
 * Makes texts comparable that a reader takes for the same: full-width letters, digits and signs become half-width,
 * capitals small. Every character stays one code unit, so that a place in the folded text is a place in the text.
 */
export function fold(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - fullWidthOffset))
    .replace(/\u3000/g, ' ')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Between a full-width form and its ASCII character. Source: Unicode, block Halfwidth and Fullwidth Forms. */
const fullWidthOffset = 0xfee0;
