import { Text } from '@react-pdf/renderer';
import { createElement, type ReactElement } from 'react';
import { type Ink, ink } from './ink.ts';
import { markBreaks, splitAtMarks } from './line-breaking.ts';
import { leading, type TextSize, textSizes, verticalOffset } from './text-sizes.ts';

export interface TextLook {
  readonly size?: TextSize;
  readonly bold?: boolean;
  readonly color?: Ink;
  readonly align?: 'left' | 'center' | 'right';
  /** Extra space between characters in pt. */
  readonly spacing?: number;
}

/** A part of a text in a colour of its own. */
export interface ColouredText {
  readonly text: string;
  readonly color: Ink;
}

/** A text that wraps as Chinese does and stands optically centred between its line box's edges. */
export function text(content: string | readonly (string | ColouredText)[], look: TextLook = {}): ReactElement {
  const parts = typeof content === 'string' ? [content] : content;
  return createElement(
    Text,
    { style: textStyle(look), hyphenationCallback: splitAtMarks },
    ...parts.map((part) =>
      typeof part === 'string'
        ? markBreaks(part)
        : createElement(Text, { style: { color: part.color } }, markBreaks(part.text)),
    ),
  );
}

function textStyle({ size = 'body', bold = false, color = ink.text, align = 'left', spacing = 0 }: TextLook) {
  const points = textSizes[size];
  const shift = verticalOffset * points;
  return {
    fontSize: points,
    lineHeight: leading,
    marginTop: -shift,
    marginBottom: shift,
    fontWeight: bold ? 700 : 400,
    color,
    textAlign: align,
    letterSpacing: spacing,
  } as const;
}
