import { Link, type LinkProps } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import type { Pen } from '../pen.ts';
import { cover } from '../rules.ts';
import { writingLineHeight } from '../writing-lines.ts';
import type { FieldSpec } from './field-spec.ts';
import { dateSpec, linesSpec, markSpec, signatureSpec, spaceSpec, tickSpec } from './specs.ts';

/** Begins the address of every link that holds a field's place until `addFields` puts the field there. */
export const placePrefix = 'https://field.invalid/';

/**
 * Draws a place for a field wherever something is to be written, and keeps what the field is in `specs`, by name and in
 * the order of reading.
 */
export function fieldPen(specs: Map<string, FieldSpec>): Pen {
  const place = (spec: FieldSpec, style: Style, option?: number): ReactElement => {
    specs.set(spec.name, spec);
    return h(Link, { src: `${placePrefix}${spec.name}${option === undefined ? '' : `#${option}`}`, style });
  };
  return {
    space: (field, part) => place(spaceSpec(field, part), room),
    lines: (field, count) => place(linesSpec(field), { ...room, minHeight: count * writingLineHeight }),
    date: (field, kind, part) => place(dateSpec(field, kind, part), room),
    tick: (field, option) => place(tickSpec(field, option), cover, option),
    signature: (field) => place(signatureSpec(field), room),
    mark: (field, half, day) =>
      field.cell.input.kind === 'days' ? place(markSpec(field, field.cell.input, half, day), room) : null,
  };
}

type Style = NonNullable<LinkProps['style']>;

const room = { flexGrow: 1, alignSelf: 'stretch' } as const;
