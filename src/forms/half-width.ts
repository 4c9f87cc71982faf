/** Letters, digits and signs as a Chinese keyboard makes them (\uff10\uff11, \uff21) in their ordinary form, without spaces around. */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
    .trim();
}

/** The number that was typed; what is none stays text, so that the check can say so. Undefined for nothing. */
export function toNumber(text: string): number | string | undefined {
  const plain = toHalfWidth(text).replace(/,(?=\d{3})/g, '');
  if (plain === '') return undefined;
  const number = Number(plain);
  return Number.isFinite(number) && /\d/.test(plain) ? number : text.trim();
}
