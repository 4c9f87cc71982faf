import type { DateKind } from '../date-parts.ts';
import type { ValueFormat } from './field-spec.ts';

/** Scripts of a field: while it is typed (`keystroke`) and when it is shown (`format`). */
export interface FormatScripts {
  readonly keystroke: string;
  readonly format: string;
}

/**
 * Functions that Acrobat, Chromium and pdf.js all have built in. A month has none: `yyyy-mm` alone is no date to them,
 * so its form stands in the tooltip only.
 */
const dateScripts: { readonly [K in DateKind]: FormatScripts | null } = {
  date: dateScript('yyyy-mm-dd'),
  'date-time': dateScript('yyyy-mm-dd HH:MM'),
  time: { keystroke: 'AFTime_Keystroke(0);', format: 'AFTime_Format(0);' },
  month: null,
};

export function formatScripts(format: ValueFormat): FormatScripts | null {
  if (format.kind !== 'number') return dateScripts[format.kind];
  // Decimals, separator style (0: 1,234.56, 1: 1234.56), negative style, reserved, currency, currency first.
  const values = `${format.decimals}, ${format.grouped ? 0 : 1}, 0, 0, "", false`;
  return { keystroke: `AFNumber_Keystroke(${values});`, format: `AFNumber_Format(${values});` };
}

function dateScript(pattern: string): FormatScripts {
  return { keystroke: `AFDate_KeystrokeEx("${pattern}");`, format: `AFDate_FormatEx("${pattern}");` };
}
