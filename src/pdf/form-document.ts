import { Document, Page, View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import type { FormModel, Side } from '../forms/form-model.ts';
import { drawBlock } from './blocks.ts';
import { cardBackHead, cardFrame } from './card.ts';
import type { Density } from './density.ts';
import { formStamp } from './form-stamp.ts';
import { instructions } from './instructions.ts';
import { pageFoot } from './page-foot.ts';
import { pageHead, runningHead } from './page-head.ts';
import type { Pen } from './pen.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { textSizes } from './text-sizes.ts';

/**
 * A form as a document for react-pdf: every copy in turn, each with its front and, where that copy has one, its back.
 * `fontFamily` is the family under which the fonts are registered.
 */
export function formDocument(model: FormModel, pen: Pen, fontFamily: string, density: Density): ReactElement {
  const issued = new Date(model.effectiveFrom);
  return h(
    Document,
    {
      title: `${model.title}${model.subtitle === null ? '' : ` ${model.subtitle}`} ${model.printedNumber}`,
      author: model.company.name,
      subject: model.purpose,
      creator: model.company.name,
      keywords: formStamp(model),
      language: 'zh-CN',
      pdfVersion: '1.7',
      pageMode: 'useNone',
      creationDate: issued,
      modificationDate: issued,
    },
    ...model.copies.map((_, copy) => copyPages(sheetOf(model, copy, pen, density), fontFamily)),
  );
}

/** One copy; as one react-pdf page that breaks, so that its pages are counted from 1. */
function copyPages(sheet: Sheet, fontFamily: string): ReactElement {
  const { margin, width, height, footHeight } = sheet.measures;
  const sides = sheet.model.sides.filter((side) => side.copies.includes(sheet.copy));
  return h(
    Page,
    {
      size: { width, height },
      style: {
        fontFamily,
        fontSize: textSizes.body,
        paddingTop: margin.top,
        paddingRight: margin.right,
        paddingBottom: margin.bottom + footHeight,
        paddingLeft: margin.left,
      },
    },
    ...(sheet.measures.card ? [cardFrame(sheet)] : []),
    pageHead(sheet),
    ...sides.map((side, index) => drawSide(side, index, sheet)),
    ...runningHead(sheet),
    ...pageFoot(sheet),
  );
}

function drawSide({ blocks, side }: Side, index: number, sheet: Sheet): ReactElement {
  return h(
    View,
    { break: index > 0, style: { flexGrow: 1 } },
    ...(index > 0 && sheet.measures.card ? [cardBackHead(sheet)] : []),
    ...blocks.flatMap((block) => drawBlock(block, sheet)),
    ...(side === 'front' ? [instructions(sheet)] : []),
  );
}
