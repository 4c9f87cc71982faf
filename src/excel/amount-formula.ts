import { wording } from '../wording/index.ts';
import { quoted } from './term.ts';

const { digits, places, groups, yuan, jiao, fen, whole, minus } = wording.onlineForm.capitals;
const [zero = ''] = digits;
const [, ten = '', hundred = '', thousand = ''] = places;
const [, myriad = '', hundredMillion = ''] = groups;
/** Sign after each of twelve digits, from the hundred thousand millions down. */
const signs = [thousand, hundred, ten, hundredMillion, thousand, hundred, ten, myriad, thousand, hundred, ten, yuan];

/**
 * Formula of an amount in yuan in capital figures, for less than a million million. Written out digit by digit, because
 * the number format DBNum2 differs between Excel, WPS and languages.
 */
export function amountFormula(cell: string): string {
  const cents = `ROUND(ABS(${cell})*100,0)`;
  const units = `INT(${cents}/100)`;
  const tenths = `MOD(INT(${cents}/10),10)`;
  const hundredths = `MOD(${cents},10)`;
  const integer = `IF(${units}=0,IF(${cents}=0,${quoted(zero + yuan)},""),${integerFormula(units)})`;
  const gap = `IF(${units}>0,${quoted(zero)},"")`;
  const afterPoint = [
    `IF(${tenths}>0,${digit(`${tenths}+1`)}&${quoted(jiao)},${gap})`,
    `IF(${hundredths}>0,${digit(`${hundredths}+1`)}&${quoted(fen)},${quoted(whole)})`,
  ].join('&');
  const rest = `IF(MOD(${cents},100)=0,${quoted(whole)},${afterPoint})`;
  const sign = `IF(AND(${cell}<0,${cents}>0),${quoted(minus)},"")`;
  return `IF(ISNUMBER(${cell}),${sign}&${integer}&${rest},"")`;
}

/** Every digit with its sign, cut to the digits that there are; then runs of zeros become one. */
function integerFormula(units: string): string {
  const written = signs.map(
    (sign, index) => `${digit(`MID(TEXT(${units},"000000000000"),${index + 1},1)+1`)}&${quoted(sign)}`,
  );
  const runs = [4, 3, 2, 2].map((length): [string, string] => [zero.repeat(length), zero]);
  const changes: [string, string][] = [
    ...[thousand, hundred, ten].map((sign): [string, string] => [zero + sign, zero]),
    ...runs,
    [zero + hundredMillion, hundredMillion + zero],
    [zero + myriad, myriad + zero],
    [hundredMillion + zero + myriad, hundredMillion],
    [hundredMillion + myriad, hundredMillion],
    ...runs,
    [zero + yuan, yuan],
  ];
  return changes.reduce(
    (formula, [from, to]) => `SUBSTITUTE(${formula},${quoted(from)},${quoted(to)})`,
    `RIGHT(${written.join('&')},2*LEN(${units}))`,
  );
}

function digit(place: string): string {
  return `MID(${quoted(digits.join(''))},${place},1)`;
}
