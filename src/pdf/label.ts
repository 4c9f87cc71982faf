import type { ReactElement } from 'react';
import { ink } from './ink.ts';
import { type TextLook, text } from './text.ts';

/** A field's label, with the star of a required one before it. */
export function label(field: { readonly label: string; readonly required: boolean }, look: TextLook = {}): ReactElement {
  const star = field.required ? [{ text: '*', color: ink.required }] : [];
  return text([...star, field.label], { size: 'label', ...look });
}
