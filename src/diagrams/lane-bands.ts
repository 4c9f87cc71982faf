import type { Chart } from './chart.ts';
import type { GridPlaces } from './grid-places.ts';
import type { PictureGroup } from './picture.ts';
import { LINE_HEIGHT, textWidth } from './text-width.ts';

/** Longest title on one line, px; a longer one is broken in two. */
const MAX_TITLE_WIDTH = 150;
const TITLE_PADDING = 8;
const BREAK_AFTER = /[\u00b7\u3001\u002f]/;

/** Height of the titles' band: 0 for a chart without lanes. */
export function headerHeight({ kind, groups }: Chart): number {
  if (kind !== 'swimlane') return 0;
  return Math.max(...groups.map(({ title }) => titleLines(title).length)) * LINE_HEIGHT + 2 * TITLE_PADDING;
}

/** Narrowest column under each title. */
export function minLaneWidths({ groups }: Chart): number[] {
  return groups.map(({ title }) => 2 * Math.ceil(Math.max(...titleLines(title).map(textWidth)) / 2));
}

/** The lanes as bands from top to bottom. */
export function laneBands(chart: Chart, places: GridPlaces): PictureGroup[] {
  const titleHeight = headerHeight(chart);
  return chart.groups.map(({ title }, lane) => {
    const x = places.border(lane);
    const box = { x, y: 0, width: places.border(lane + 1) - x, height: places.height };
    return { box, titleLines: titleLines(title), titleHeight };
  });
}

/** Breaks a long title at the mark nearest to its middle, else in the middle. */
export function titleLines(title: string): string[] {
  if (textWidth(title) <= MAX_TITLE_WIDTH) return [title];
  const characters = [...title];
  const middle = Math.ceil(characters.length / 2);
  const marks = characters.flatMap((character, index) => (BREAK_AFTER.test(character) ? index + 1 : []));
  const at = marks.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? middle;
  return [characters.slice(0, at).join(''), characters.slice(at).join('')];
}
