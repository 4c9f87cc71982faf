import { indexFields } from '../forms/field-index.ts';
import type { FieldValue, FormModel, FormRecord } from '../forms/form-model.ts';
import { printedName } from '../forms/printed-name.ts';
import { valuesOf } from '../forms/record-values.ts';
import { wording } from '../wording/index.ts';
import { printable, writtenValue } from './filled-value.ts';
import { glyphTableOf } from './font-glyphs.ts';

/** A record has characters that no font has; `message` names field and characters and says what to do. */
export class UnprintableError extends Error {}

/** True if a record has characters that this font lacks, so that the whole font is needed to draw it. */
export function needsFullFont(model: FormModel, record: FormRecord, regular: Uint8Array): boolean {
  return missingCharacters(model, record, regular).length > 0;
}

/** react-pdf prints nothing where a font lacks a character. @throws UnprintableError for the first field with one */
export function assertPrintable(model: FormModel, record: FormRecord, regular: Uint8Array): void {
  const [first] = missingCharacters(model, record, regular);
  if (first === undefined) return;
  const name = printedName(indexFields(model), first.path);
  throw new UnprintableError(wording.filled.notPrintable(name, first.characters.map(described).join('\u3001')));
}

function missingCharacters(model: FormModel, record: FormRecord, regular: Uint8Array) {
  const { glyphs } = glyphTableOf(regular);
  const isMissing = (character: string) => character !== '\n' && !glyphs.get(character.codePointAt(0) ?? 0);
  return valuesOf(model, record)
    .map(({ path, cell, value }) => ({
      path,
      characters: [...new Set(writtenValue(cell, value) + marksIn(value))].filter(isMissing),
    }))
    .filter(({ characters }) => characters.length > 0);
}

/** The marks of a day grid, which stand in their boxes as they are. */
function marksIn(value: FieldValue): string {
  return typeof value === 'object' && value !== null && 'halves' in value
    ? printable(value.halves.flat().join(''))
    : '';
}

function described(character: string): string {
  return `${character} (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
}
