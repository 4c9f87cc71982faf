import type { TextFormat } from './form-model.ts';

/** What a text of each format looks like. Source: brief of the forms; numbers as used in mainland China in 2026. */
export const textPatterns: { readonly [F in Exclude<TextFormat, 'plain' | 'credit-code'>]: RegExp } = {
  mobile: /^1[3-9]\d{9}$/,
  phone: /^(?:(?:0\d{2,3}-?)?\d{7,8}(?:-\d{1,6})?|[48]00-?\d{3}-?\d{4})$/,
  'phone-or-mobile': /^(?:1[3-9]\d{9}|(?:0\d{2,3}-?)?\d{7,8}(?:-\d{1,6})?|[48]00-?\d{3}-?\d{4})$/,
  email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  postcode: /^\d{6}$/,
  'serial-number': /^[A-Za-z0-9-]{4,32}$/,
  'invoice-number': /^[A-Za-z0-9-]{6,40}$/,
};

/** True if the text has the format; a plain text always has. */
export function hasFormat(text: string, format: TextFormat): boolean {
  if (format === 'plain') return true;
  return format === 'credit-code' ? isCreditCode(text) : textPatterns[format].test(text);
}

const creditCodeCharacters = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * True if the 18 characters are a unified social credit code with the right check character.
 * Source: GB 32100-2015: weights 3^i mod 31, check = 31 - (sum mod 31).
 */
export function isCreditCode(text: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(text)) return false;
  let sum = 0;
  let weight = 1;
  for (const character of text.slice(0, 17)) {
    sum += creditCodeCharacters.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return creditCodeCharacters[(31 - (sum % 31)) % 31] === text[17];
}
