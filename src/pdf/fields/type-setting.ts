import { estimatedWidth } from '../text-width.ts';
import { fieldFontName } from './field-font.ts';
import type { ListSpec, TextSpec } from './field-spec.ts';
import type { Rectangle } from './places.ts';

/** Sizes of typed text in pt. */
const typedSize = { ordinary: 9.5, dense: 8 };
/** Height in pt of a field whose text shrinks to fit: viewers derive the greatest size from it, about 9.5 pt. */
const shrinkingHeight = 13;
/** What a viewer leaves free at the ends of a line, in pt. */
const lineEnds = 4;

/** How typed text is set in a field. */
export interface TypeSetting {
  readonly defaultAppearance: string;
  readonly rectangle: Rectangle;
}

/** Text that may not fit on its line shrinks (size 0) instead of being cut off in print. */
export function typeSetting(spec: TextSpec | ListSpec, rectangle: Rectangle): TypeSetting {
  const size = spec.dense ? typedSize.dense : typedSize.ordinary;
  const wraps = spec.kind === 'text' && spec.multiline;
  if (wraps || longest(spec, size) <= rectangle.width - lineEnds) {
    return { defaultAppearance: defaultAppearance(size), rectangle };
  }
  const height = Math.min(rectangle.height, shrinkingHeight);
  const y = rectangle.y + (rectangle.height - height) / 2;
  return { defaultAppearance: defaultAppearance(0), rectangle: { ...rectangle, y, height } };
}

export function defaultAppearance(size: number): string {
  return `/${fieldFontName} ${size} Tf 0 g`;
}

/** Width in pt of the longest text that the field may hold. */
function longest(spec: TextSpec | ListSpec, size: number): number {
  if (spec.kind === 'list') {
    return Math.max(0, ...spec.options.map(({ label }) => estimatedWidth(label, size)));
  }
  if (spec.format !== null) return estimatedWidth(longestValue[spec.format.kind], size);
  return spec.maxLength === null ? Number.POSITIVE_INFINITY : spec.maxLength * size;
}

const longestValue = {
  date: '2026-12-31',
  'date-time': '2026-12-31 23:59',
  time: '23:59',
  month: '2026-12',
  number: '1,234,567.00',
  mark: '',
} as const;
