import type { DateKind } from '../date-parts.ts';
import type { ValueFormat } from './field-spec.ts';

/** Scripts by the event that runs them: while a value is typed (`K`) and when it is shown (`F`). */
export type FormatScripts = { readonly [E in 'K' | 'F']?: string };

/**
 * Functions that Acrobat, Chromium and pdf.js all have built in. A month has none: `yyyy-mm` alone is no date to them.
 */
const dateScripts: { readonly [K in DateKind]: FormatScripts } = {
  date: dateScript('yyyy-mm-dd'),
  'date-time': dateScript('yyyy-mm-dd HH:MM'),
  time: { K: 'AFTime_Keystroke(0);', F: 'AFTime_Format(0);' },
  month: {},
};

export function formatScripts(format: ValueFormat): FormatScripts {
  if (format.kind === 'number') return numberScripts(format.decimals, format.grouped);
  return format.kind === 'mark' ? {} : dateScripts[format.kind];
}

function dateScript(pattern: string): FormatScripts {
  return { K: `AFDate_KeystrokeEx("${pattern}");`, F: `AFDate_FormatEx("${pattern}");` };
}

function numberScripts(decimals: number, grouped: boolean): FormatScripts {
  // Decimals, separator style (0: 1,234.56, 1: 1234.56), negative style, reserved, currency, currency first.
  const values = `${decimals}, ${grouped ? 0 : 1}, 0, 0, "", false`;
  return { K: `AFNumber_Keystroke(${values});`, F: `AFNumber_Format(${values});` };
}
