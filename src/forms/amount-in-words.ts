import { wording } from '../wording/index.ts';

const { digits, places, groups, yuan, jiao, fen, whole, minus } = wording.onlineForm.capitals;
const [zero = ''] = digits;

/** An amount in yuan in capital figures, as receipts and cheques need it; for less than a million million yuan. */
export function amountInWords(amount: number): string {
  const cents = Math.round(Math.abs(amount) * 100);
  const [units, tenths, hundredths] = [Math.floor(cents / 100), Math.floor(cents / 10) % 10, cents % 10];
  const sign = amount < 0 && cents > 0 ? minus : '';
  const integer = units === 0 && cents > 0 ? '' : `${integerInWords(units)}${yuan}`;
  if (tenths === 0 && hundredths === 0) return `${sign}${integer}${whole}`;
  const gap = tenths === 0 && units > 0 ? zero : '';
  const parts = [tenths > 0 ? `${digits[tenths]}${jiao}` : gap, hundredths > 0 ? `${digits[hundredths]}${fen}` : whole];
  return `${sign}${integer}${parts.join('')}`;
}

/** Groups of four digits; a run of zeros between figures is read as one zero. */
function integerInWords(units: number): string {
  if (units === 0) return zero;
  let words = '';
  for (let group = groups.length - 1; group >= 0; group -= 1) {
    const value = Math.floor(units / 10_000 ** group) % 10_000;
    if (value === 0) continue;
    const gap = words !== '' && (value < 1000 || Math.floor(units / 10_000 ** (group + 1)) % 10 === 0) ? zero : '';
    words += `${gap}${groupInWords(value)}${groups[group]}`;
  }
  return words;
}

function groupInWords(value: number): string {
  let words = '';
  let pendingZero = false;
  for (let place = places.length - 1; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      pendingZero = words !== '';
      continue;
    }
    words += `${pendingZero ? zero : ''}${digits[digit]}${places[place]}`;
    pendingZero = false;
  }
  return words;
}
