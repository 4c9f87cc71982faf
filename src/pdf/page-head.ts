import { View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import { wording } from '../wording/index.ts';
import { ink, ruleWidth } from './ink.ts';
import { mm } from './length.ts';
import type { PlacedField } from './placed-field.ts';
import { qrCode } from './qr-code.ts';
import type { Sheet } from './sheet.ts';
import { text } from './text.ts';

const words = wording.paper.head;

/** Head of the first page of a copy: company, title, which copy it is, its running number. */
export function pageHead(sheet: Sheet): ReactElement {
  return h(
    View,
    {},
    h(View, { style: { flexDirection: 'row', alignItems: 'flex-end', columnGap: mm(3) } }, issuer(sheet), title(sheet), copyAndSerial(sheet)),
    filling(sheet),
  );
}

/** Head of the following pages, low, so that they can be told and put back in order. */
export function runningHead(sheet: Sheet): ReactElement {
  const { model } = sheet;
  return h(
    View,
    {
      style: {
        flexDirection: 'row',
        alignItems: 'center',
        justifyContent: 'space-between',
        marginBottom: mm(1.5),
      },
    },
    h(View, { style: { flexGrow: 1, flexBasis: 0 } }, text(model.company.name, { size: 'frame', color: ink.quiet })),
    text(model.title, { size: 'heading', bold: true }),
    h(View, { style: { flexGrow: 1, flexBasis: 0, alignItems: 'flex-end' } }, text(model.copies[sheet.copy] ?? '', { size: 'frame' })),
  );
}

function issuer({ model, measures }: Sheet): ReactElement {
  const policy = model.policies[0];
  return h(
    View,
    { style: { flexGrow: 1, flexBasis: 0, flexDirection: 'row', alignItems: 'flex-end', columnGap: mm(2) } },
    ...(model.address === null ? [] : [h(View, {}, qrCode(model.address, mm(measures.card ? 12 : 14)))]),
    h(
      View,
      { style: { flexShrink: 1, rowGap: mm(0.4) } },
      text(model.company.name, { size: 'company', bold: true }),
      measures.card
        ? text(words.hotline(model.company.hotline), { size: 'body' })
        : text(policy === undefined ? '' : words.policy(policy), { size: 'frame', color: ink.quiet }),
      ...(model.address === null ? [] : [text(words.scan, { size: 'hint', color: ink.quiet })]),
    ),
  );
}

function title({ model, measures }: Sheet): ReactElement {
  return h(
    View,
    { style: { alignItems: 'center', maxWidth: measures.contentWidth * 0.56 } },
    text(model.title, { size: measures.card ? 'cardTitle' : 'title', bold: true, align: 'center', spacing: 1.2 }),
    ...(model.subtitle === null ? [] : [text(model.subtitle, { size: 'subtitle', align: 'center' })]),
    text(model.titleEn, { size: 'hint', color: ink.quiet, align: 'center', spacing: 0.4 }),
  );
}

function copyAndSerial(sheet: Sheet): ReactElement {
  const { model, copy } = sheet;
  return h(
    View,
    { style: { flexGrow: 1, flexBasis: 0, alignItems: 'flex-end', rowGap: mm(1) } },
    copyTag(model.copies[copy] ?? ''),
    ...(model.serial === null ? [] : [serial(sheet)]),
  );
}

/** Which copy it is: the ordinal on dark, who keeps it beside. */
function copyTag(copy: string): ReactElement {
  return text(copy, { size: 'body', bold: true, align: 'right' });
}

function serial({ model, pen }: Sheet): ReactElement {
  const cell = model.serial;
  if (cell === null) throw new Error(`${model.number} has no serial number to draw`);
  const width = mm(34);
  const field: PlacedField = { cell, path: cell.name, context: (text) => text, width, row: null };
  return h(
    View,
    { style: { flexDirection: 'row', alignItems: 'center', columnGap: mm(1.2) } },
    text([...(cell.required ? [{ text: '*', color: ink.required }] : []), words.serial], { size: 'body' }),
    h(View, { style: { width, height: mm(6), borderWidth: ruleWidth, borderColor: ink.rule, padding: mm(0.5) } }, pen.space(field)),
  );
}

function filling({ model }: Sheet): ReactElement {
  const item = (name: string, value: string) => text([{ text: `${name}\u3000`, color: ink.quiet }, value], { size: 'frame' });
  return h(
    View,
    { style: { flexDirection: 'row', flexWrap: 'wrap', columnGap: mm(8), marginTop: mm(2), marginBottom: mm(1.2) } },
    item(words.filledBy, model.filledBy),
    item(words.filledWhen, model.filledWhen),
  );
}
