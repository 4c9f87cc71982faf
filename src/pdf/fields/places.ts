import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFPage, PDFRef, PDFString } from '@cantoo/pdf-lib';
import { placePrefix } from './field-pen.ts';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a field stands on paper; lengths in pt from the lower left corner of the page. */
export interface Place {
  /** Name of the field. */
  readonly name: string;
  /** Which option a box of a radio group stands for; null for other fields. */
  readonly option: number | null;
  readonly page: PDFPage;
  readonly ref: PDFRef;
  /** The widget on the page: an annotation with its rectangle and nothing yet that says what it is. */
  readonly widget: PDFDict;
  readonly rectangle: Rectangle;
}

/** Turns the links that `fieldPen` left into bare widgets, in the order in which they were drawn. */
export function takePlaces(document: PDFDocument): Place[] {
  return document.getPages().flatMap((page) => {
    const refs = page.node.Annots()?.asArray() ?? [];
    return refs.filter((ref) => ref instanceof PDFRef).flatMap((ref) => takePlace(page, ref));
  });
}

function takePlace(page: PDFPage, ref: PDFRef): Place[] {
  const widget = page.doc.context.lookup(ref, PDFDict);
  const address = widget.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'), PDFString).asString() ?? '';
  if (!address.startsWith(placePrefix)) return [];
  const [name = '', option] = address.slice(placePrefix.length).split('#');
  const rectangle = widget.lookup(PDFName.of('Rect'), PDFArray).asRectangle();
  makeBareWidget(page, widget);
  return [{ name, option: option === undefined ? null : Number(option), page, ref, widget, rectangle }];
}

function makeBareWidget(page: PDFPage, widget: PDFDict): void {
  const action = widget.get(PDFName.of('A'));
  if (action instanceof PDFRef) page.doc.context.delete(action);
  for (const key of ['A', 'Border']) widget.delete(PDFName.of(key));
  widget.set(PDFName.of('Subtype'), PDFName.of('Widget'));
  widget.set(PDFName.of('P'), page.ref);
}
