import { View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import { ink } from './ink.ts';
import { closingMarks, openingMarks } from './line-breaking.ts';
import { type TextLook, text } from './text.ts';
import { textSizes } from './text-sizes.ts';
import { estimatedWidth } from './text-width.ts';

/** A field's label in a box of `width` pt, with the star of a required one before it. */
export function label(
  field: { readonly label: string; readonly required: boolean },
  width: number,
  look: TextLook = {},
): ReactElement {
  const size = textSizes[look.size ?? 'label'];
  const star = field.required ? [{ text: '*', color: ink.required }] : [];
  const [first = '', ...others] = evenLines(field.label, width - (field.required ? size * 0.5 : 0), size);
  const style = { size: 'label', ...look } as const;
  return h(View, {}, text([...star, first], style), ...others.map((line) => text(line, style)));
}

const words = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** A label that needs two lines breaks after a slash or before a bracket, else between the words nearest its middle. */
export function evenLines(content: string, room: number, size: number): string[] {
  const width = estimatedWidth(content, size);
  if (width <= room || width > 2 * room) return [content];
  const cuts = [...words.segment(content)]
    .map(({ index }) => ({ index, head: estimatedWidth(content.slice(0, index), size) }))
    .filter(({ index, head }) => index > 0 && head <= room && width - head <= room && mayBreakAt(content, index))
    .sort((a, b) => Math.abs(a.head - width / 2) - Math.abs(b.head - width / 2));
  const cut = cuts.find(({ index }) => partsSense(content, index)) ?? cuts[0];
  return cut === undefined ? [content] : [content.slice(0, cut.index), content.slice(cut.index)];
}

function mayBreakAt(content: string, index: number): boolean {
  return !closingMarks.includes(content.charAt(index)) && !openingMarks.includes(content.charAt(index - 1));
}

function partsSense(content: string, index: number): boolean {
  return '/\uff0f'.includes(content.charAt(index - 1)) || '(\uff08'.includes(content.charAt(index));
}
