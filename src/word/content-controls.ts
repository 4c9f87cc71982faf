import { BuilderElement, CheckBox, type ParagraphChild, TextRun } from 'docx';
import { type Look, runLook } from './type.ts';

/** A box that a click ticks, in a font that every Windows has. */
export function tickBox(name: string): ParagraphChild {
  const font = 'Segoe UI Symbol';
  return new CheckBox({ alias: name, checkedState: { value: '2611', font }, uncheckedState: { value: '2610', font } });
}

/** A list to pick from. @param blank what stands there, and is printed, before anything is chosen */
export function dropDown(name: string, options: readonly string[], blank: string, look: Look): ParagraphChild {
  const items = options.map((option) => element('w:listItem', { 'w:displayText': option, 'w:value': option }));
  return control(name, new BuilderElement({ name: 'w:dropDownList', children: items }), blank, look);
}

/** A date to pick from a calendar, shown as ISO. @param blank as in `dropDown` */
export function datePicker(name: string, format: string, blank: string, look: Look): ParagraphChild {
  const date = new BuilderElement({
    name: 'w:date',
    children: [
      element('w:dateFormat', { 'w:val': format }),
      element('w:lid', { 'w:val': 'zh-CN' }),
      element('w:storeMappedDataAs', { 'w:val': 'date' }),
      element('w:calendar', { 'w:val': 'gregorian' }),
    ],
  });
  return control(name, date, blank, look);
}

function control(name: string, kind: BuilderElement, blank: string, look: Look): ParagraphChild {
  const properties = [
    element('w:alias', { 'w:val': name.slice(0, 64) }),
    new BuilderElement({ name: 'w:showingPlcHdr' }),
    kind,
  ];
  return new ContentControl(properties, new TextRun({ text: blank, ...runLook(look) }));
}

/**
 * docx writes no content controls but tick boxes, so this is one with other contents: the elements of
 * ISO/IEC 29500-1, 17.5.2.
 */
class ContentControl extends CheckBox {
  constructor(properties: readonly BuilderElement[], content: TextRun) {
    super();
    this.root.splice(
      0,
      this.root.length,
      new BuilderElement({ name: 'w:sdtPr', children: properties }),
      new BuilderElement({ name: 'w:sdtContent', children: [content] }),
    );
  }
}

function element(name: string, attributes: { readonly [key: string]: string }): BuilderElement {
  return new BuilderElement({
    name,
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }])),
  });
}
