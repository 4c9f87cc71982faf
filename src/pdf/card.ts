import { Canvas, View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import { wording } from '../wording/index.ts';
import { ink } from './ink.ts';
import { mm } from './length.ts';
import { qrCode } from './qr-code.ts';
import { serialNumber } from './serial-number.ts';
import type { Sheet } from './sheet.ts';
import { text } from './text.ts';

const words = wording.paper.head;
/** Distance of the frame from the edge of the sheet: what any printer can still print. */
const inset = mm(5);
const radius = mm(3);

/** The rounded line around every side of a card that a customer keeps. */
export function cardFrame({ measures }: Sheet): ReactElement {
  return h(Canvas, {
    fixed: true,
    style: {
      position: 'absolute',
      left: inset,
      top: inset,
      width: measures.width - 2 * inset,
      height: measures.height - 2 * inset,
    },
    paint: (painter, width, height) => {
      painter.lineWidth(0.9).strokeColor(ink.rule).roundedRect(0, 0, width, height, radius).stroke();
      return null;
    },
  });
}

/** The dark band of a card: company and hotline, title, running number. */
export function cardHead(sheet: Sheet): ReactElement {
  const { model, copy } = sheet;
  const onBand = { color: ink.onBand } as const;
  return h(
    View,
    { style: band },
    ...(model.address === null
      ? []
      : [h(View, { style: { padding: mm(0.8), backgroundColor: '#ffffff' } }, qrCode(model.address, mm(12)))]),
    h(
      View,
      { style: side },
      text(model.company.name, { size: 'company', bold: true, ...onBand }),
      text(words.hotline(model.company.hotline), onBand),
      ...(model.address === null ? [] : [text(words.scan, { size: 'hint', ...onBand })]),
    ),
    h(
      View,
      { style: { alignItems: 'center' } },
      text(model.title, { size: 'cardTitle', bold: true, align: 'center', spacing: 2, ...onBand }),
      text(model.titleEn, { size: 'hint', align: 'center', spacing: 0.4, ...onBand }),
    ),
    h(
      View,
      { style: { ...side, alignItems: 'flex-end' } },
      text(model.copies[copy] ?? '', { bold: true, align: 'right', ...onBand }),
      ...serialNumber(sheet, ink.onBand),
    ),
  );
}

/** A lower band over the other side, so that the card is known from either. */
export function cardBackHead({ model, copy }: Sheet): ReactElement {
  const onBand = { color: ink.onBand } as const;
  return h(
    View,
    { style: { ...band, minHeight: mm(8) } },
    h(View, { style: side }, text(model.company.name, { bold: true, ...onBand })),
    text(model.title, { size: 'heading', bold: true, spacing: 1.5, ...onBand }),
    h(View, { style: side }, text(model.copies[copy] ?? '', { align: 'right', ...onBand })),
  );
}

const side = { flexGrow: 1, flexBasis: 0, rowGap: mm(0.7) } as const;

const band = {
  flexDirection: 'row',
  alignItems: 'center',
  columnGap: mm(2.5),
  minHeight: mm(16),
  marginBottom: mm(1.6),
  paddingHorizontal: mm(2.5),
  paddingVertical: mm(1.2),
  backgroundColor: ink.band,
  borderRadius: mm(1.5),
} as const;
