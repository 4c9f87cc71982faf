import { View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import { wording } from '../wording/index.ts';
import { cardHead } from './card.ts';
import { ink } from './ink.ts';
import { mm } from './length.ts';
import { qrCode } from './qr-code.ts';
import { serialNumber } from './serial-number.ts';
import type { Sheet } from './sheet.ts';
import { text } from './text.ts';
import { textSizes } from './text-sizes.ts';
import { estimatedWidth } from './text-width.ts';

const words = wording.paper.head;
/** Between the characters of the title, in pt. */
const spacing = 1.2;

/** Head of the first page of a copy: company, title, which copy it is, its running number. */
export function pageHead(sheet: Sheet): ReactElement {
  if (sheet.measures.card) return cardHead(sheet);
  return h(
    View,
    {},
    h(
      View,
      { style: { flexDirection: 'row', alignItems: 'flex-end', columnGap: mm(3) } },
      issuer(sheet),
      title(sheet),
      copyAndSerial(sheet),
    ),
    filling(sheet),
  );
}

/** Head of the following pages, in the upper margin, so that loose sheets can be told and put back in order. */
export function runningHead(sheet: Sheet): ReactElement[] {
  const { model, measures } = sheet;
  if (measures.card) return [];
  const { margin, contentWidth } = measures;
  const head = h(View, {
    fixed: true,
    style: {
      position: 'absolute',
      left: margin.left,
      bottom: measures.height - margin.top + mm(1),
      width: contentWidth,
    },
    render: ({ subPageNumber }) => (subPageNumber === 1 ? null : runningTitle(model, sheet.copy)),
  });
  return [head];
}

function runningTitle({ company, title, copies }: Sheet['model'], copy: number): ReactElement {
  const side = { flexGrow: 1, flexBasis: 0 } as const;
  return h(
    View,
    { style: { flexDirection: 'row', alignItems: 'center' } },
    h(View, { style: side }, text(company.name, { size: 'frame', color: ink.quiet })),
    text(title, { size: 'heading', bold: true }),
    h(View, { style: side }, text(copies[copy] ?? '', { size: 'frame', align: 'right' })),
  );
}

function issuer({ model }: Sheet): ReactElement {
  const policy = model.policies[0];
  return h(
    View,
    { style: { flexGrow: 1, flexBasis: 0, flexDirection: 'row', alignItems: 'flex-end', columnGap: mm(2) } },
    ...(model.address === null ? [] : [h(View, {}, qrCode(model.address, mm(14)))]),
    h(
      View,
      { style: { flexShrink: 1, rowGap: mm(0.4) } },
      text(model.company.name, { size: 'company', bold: true }),
      ...(policy === undefined ? [] : [text(words.policy(policy), { size: 'frame', color: ink.quiet })]),
      ...(model.address === null ? [] : [text(words.scan, { size: 'hint', color: ink.quiet })]),
    ),
  );
}

function title({ model, measures }: Sheet): ReactElement {
  const widest = measures.contentWidth * 0.46;
  const size =
    estimatedWidth(model.title, textSizes.title) + model.title.length * spacing > widest ? 'longTitle' : 'title';
  return h(
    View,
    { style: { alignItems: 'center', maxWidth: measures.contentWidth * 0.56 } },
    text(model.title, { size, bold: true, align: 'center', spacing }),
    ...(model.subtitle === null ? [] : [text(model.subtitle, { size: 'subtitle', align: 'center' })]),
    text(model.titleEn, { size: 'hint', color: ink.quiet, align: 'center', spacing: 0.4 }),
  );
}

function copyAndSerial(sheet: Sheet): ReactElement {
  const { model, copy } = sheet;
  return h(
    View,
    { style: { flexGrow: 1, flexBasis: 0, alignItems: 'flex-end', rowGap: mm(1) } },
    text(model.copies[copy] ?? '', { size: 'body', bold: true, align: 'right' }),
    ...serialNumber(sheet),
  );
}

function filling({ model }: Sheet): ReactElement {
  const item = (name: string, value: string) =>
    text([{ text: `${name}\u3000`, color: ink.quiet }, value], { size: 'frame' });
  return h(
    View,
    { style: { flexDirection: 'row', flexWrap: 'wrap', columnGap: mm(8), marginTop: mm(2), marginBottom: mm(1.2) } },
    item(words.filledBy, model.filledBy),
    item(words.filledWhen, model.filledWhen),
  );
}
