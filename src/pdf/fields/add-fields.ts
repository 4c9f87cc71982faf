import { PDFDict, type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { wording } from '../../wording/index.ts';
import type { FieldFont } from '../paper-fonts.ts';
import { buildField } from './build-field.ts';
import { calculationLibrary } from './calculation-library.ts';
import { fieldEncoding } from './field-encoding.ts';
import { embedFieldFont, fieldFontName } from './field-font.ts';
import type { FieldSpec } from './field-spec.ts';
import { markAppearances } from './mark-appearance.ts';
import { embedMarkFont, markFontName } from './mark-font.ts';
import { javaScript, toObject, writeEntries } from './pdf-entries.ts';
import { type Place, takePlaces } from './places.ts';
import { addScreenHint } from './screen-hint.ts';
import { defaultAppearance } from './type-setting.ts';

/**
 * Puts the fields where `fieldPen` kept their places.
 * @throws Error when a field has no place on paper: a fault of the layout, not of its author
 */
export function addFields(document: PDFDocument, specs: ReadonlyMap<string, FieldSpec>, fieldFont: FieldFont): void {
  const { context, catalog } = document;
  const font = embedFieldFont(context, fieldFont);
  const marks = markAppearances(context);
  const places = byName(takePlaces(document));
  const fields = [...specs.values()].map((spec) => ({
    spec,
    ref: buildField(context, spec, places.get(spec.name) ?? [], marks),
  }));
  const calculated = fields.filter(({ spec }) => spec.kind === 'text' && spec.calculation !== null);
  const form = toObject(context, {
    Fields: fields.map(({ ref }) => ref),
    DR: { Font: { [fieldFontName]: font, [markFontName]: embedMarkFont(context) } },
    DA: PDFString.of(defaultAppearance(0)),
    // Viewers redraw with the embedded font; without it, what Chromium saves is unreadable elsewhere.
    NeedAppearances: true,
    ...(calculated.length === 0 ? {} : { CO: calculated.map(({ ref }) => ref) }),
  });
  catalog.set(PDFName.of('AcroForm'), context.register(form));
  if (calculated.length > 0) addLibrary(document);
  addScreenHint(document.getPage(0), wording.paper.field.clickElsewhere, font, fieldEncoding(fieldFont.glyphs));
}

function byName(places: readonly Place[]): Map<string, Place[]> {
  const groups = new Map<string, Place[]>();
  for (const place of places) groups.set(place.name, [...(groups.get(place.name) ?? []), place]);
  return groups;
}

/** Scripts that belong to the whole document; react-pdf may have put other names into the catalogue. */
function addLibrary({ catalog, context }: PDFDocument): void {
  const names = catalog.lookupMaybe(PDFName.of('Names'), PDFDict) ?? PDFDict.withContext(context);
  const entry = [PDFString.of('calculation'), javaScript(calculationLibrary)];
  writeEntries(names, { JavaScript: { Names: entry } });
  catalog.set(PDFName.of('Names'), names);
}
