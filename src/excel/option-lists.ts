import type { WriteSheet } from 'hucre/xlsx';
import { wording } from '../wording/index.ts';
import { absolute } from './address.ts';

/** The hidden sheet with the options of every list, one column for each list that differs from the others. */
export class OptionLists {
  private readonly lists = new Map<string, readonly string[]>();

  /** Where the options stand, for a cell's list to pick from. */
  rangeOf(options: readonly string[]): string {
    const key = options.join('\n');
    if (!this.lists.has(key)) this.lists.set(key, options);
    const column = [...this.lists.keys()].indexOf(key);
    return `${wording.office.sheets.options}!${absolute(0, column)}:${absolute(options.length - 1, column)}`;
  }

  sheet(): WriteSheet {
    const lists = [...this.lists.values()];
    const length = Math.max(1, ...lists.map((list) => list.length));
    const rows = Array.from({ length }, (_, row) => lists.map((list) => list[row] ?? null));
    return { name: wording.office.sheets.options, hidden: true, rows };
  }
}
