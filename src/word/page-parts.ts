import {
  BorderStyle,
  Footer,
  Header,
  HeightRule,
  type ITableBordersOptions,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  type Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { copiesOf } from '../excel/page-rows.ts';
import type { FormModel } from '../forms/form-model.ts';
import { instructionsOf } from '../forms/instructions-of.ts';
import { ink } from '../pdf/ink.ts';
import { mm } from '../pdf/length.ts';
import type { PaperMeasures } from '../pdf/paper-measures.ts';
import { wording } from '../wording/index.ts';
import { fixedTable } from './grid-table.ts';
import { entryLine, labelRuns, paragraph, run, runLook, twips } from './type.ts';

const { head, foot } = wording.paper;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const unruled: ITableBordersOptions = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};
const box = { style: BorderStyle.SINGLE, size: 4, color: ink.rule.slice(1) } as const;

/** Head of the first page; on a card a dark band, as on the paper. */
export function pageHead(model: FormModel, { contentWidth, card }: PaperMeasures): (Table | Paragraph)[] {
  const side = contentWidth * 0.29;
  const color = card ? ink.onBand : ink.text;
  const quiet = card ? ink.onBand : ink.quiet;
  const policy = model.policies[0];
  const below = card ? wording.office.hotline(model.company.hotline) : policy === undefined ? '' : head.policy(policy);
  const left = [
    paragraph([run(model.company.name, { size: 'company', heading: true, color })]),
    paragraph([run(below, { size: 'frame', color: quiet })], { size: 'frame' }),
  ];
  const title = [
    paragraph([run(model.title, { size: card ? 'cardTitle' : 'title', heading: true, color })], { align: 'center' }),
    ...(model.subtitle === null
      ? []
      : [paragraph([run(model.subtitle, { size: 'subtitle', color })], { align: 'center' })]),
    paragraph([run(model.titleEn, { size: 'hint', color: quiet })], { size: 'hint', align: 'center' }),
  ];
  const height = { value: twips(card ? mm(7.5) : mm(6.2)), rule: HeightRule.ATLEAST };
  const rows = [
    new TableRow({
      children: [
        plainCell(left, side, card, { rowSpan: 2 }),
        plainCell(title, contentWidth - 2 * side, card, { rowSpan: 2 }),
        plainCell([paragraph([])], side, card, { columnSpan: 2 }),
      ],
      height,
    }),
    new TableRow({ children: serialCells(model, side, card), height }),
  ];
  const edges = [0, side, contentWidth - side, contentWidth - serialWidth, contentWidth];
  return [fixedTable(rows, edges, unruled), ...filling(model)];
}

const serialWidth = mm(34);

/** The serial number's name, and a box for it. */
function serialCells({ serial }: FormModel, side: number, card: boolean): TableCell[] {
  if (serial === null) return [plainCell([paragraph([])], side, card, { columnSpan: 2 })];
  const name = labelRuns(head.serial, serial.required, { color: card ? ink.onBand : ink.text });
  return [
    plainCell([paragraph(name, { align: 'right' })], side - serialWidth, card),
    new TableCell({
      children: [entryLine([run('')])],
      width: { size: twips(serialWidth), type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      borders: { top: box, bottom: box, left: box, right: box },
    }),
  ];
}

function plainCell(
  children: readonly Paragraph[],
  width: number,
  card: boolean,
  span: { readonly rowSpan?: number; readonly columnSpan?: number } = {},
): TableCell {
  return new TableCell({
    ...span,
    children: [...children],
    width: { size: twips(width), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(card && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: ink.band.slice(1) } }),
  });
}

function filling(model: FormModel): Paragraph[] {
  const quiet = { size: 'frame', color: ink.quiet } as const;
  const item = (name: string, value: string) => [
    run(`${name}\u3000`, quiet),
    run(`${value}\u3000\u3000`, { size: 'frame' }),
  ];
  return [
    paragraph([...item(head.filledBy, model.filledBy), ...item(head.filledWhen, model.filledWhen)], quiet),
    paragraph([run(copiesOf(model), quiet)], quiet),
  ];
}

/** A lower band over the other side. */
export function backHead(model: FormModel, copies: readonly number[], { contentWidth, card }: PaperMeasures): Table {
  const color = card ? ink.onBand : ink.text;
  const side = contentWidth * 0.3;
  const named = copies.map((copy) => model.copies[copy] ?? '').join('\uff1b');
  const row = new TableRow({
    children: [
      plainCell([paragraph([run(model.company.name, { heading: true, color })])], side, card),
      plainCell(
        [paragraph([run(model.title, { size: 'heading', heading: true, color })], { align: 'center' })],
        contentWidth - 2 * side,
        card,
      ),
      plainCell([paragraph([run(named, { color })], { align: 'right' })], side, card),
    ],
    height: { value: twips(mm(8)), rule: HeightRule.ATLEAST },
  });
  return fixedTable([row], [0, side, contentWidth - side, contentWidth], unruled);
}

/** How to fill in any form, after the last block of the front. */
export function instructionLines(model: FormModel): Paragraph {
  const look = { size: 'hint', color: ink.quiet } as const;
  const heading = run(`${wording.paper.instructions.heading}\u3000`, { size: 'hint' });
  return paragraph([heading, run(instructionsOf(model).join(''), look)], look);
}

/** Head of the following pages, so that loose sheets can be told. */
export function runningHead({ company, title }: FormModel, { contentWidth }: PaperMeasures): Header {
  const name = run(company.name, { size: 'frame', color: ink.quiet });
  return new Header({
    children: [inThirds([name, '\t', run(title, { size: 'heading', heading: true })], contentWidth)],
  });
}

/** Foot of every page: number and version, page, how long the record is kept. */
export function pageFoot(model: FormModel, { contentWidth }: PaperMeasures): Footer {
  const look = { size: 'frame' } as const;
  const [before = '', between = '', after = ''] = foot.page(0, 0).split('0');
  const page = new TextRun({
    ...runLook(look),
    children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
  });
  const edition = run(foot.edition(model.printedNumber, model.effectiveFrom), look);
  return new Footer({
    children: [inThirds([edition, '\t', page, '\t', run(foot.retention(model.retention), look)], contentWidth)],
  });
}

/** At the left, in the middle and at the right. */
function inThirds(parts: readonly (ParagraphChild | '\t')[], width: number): Paragraph {
  return new Paragraph({
    children: parts.map((part) => (part === '\t' ? new TextRun({ text: '\t' }) : part)),
    tabStops: [
      { type: TabStopType.CENTER, position: twips(width / 2) },
      { type: TabStopType.RIGHT, position: twips(width) },
    ],
    spacing: { before: 0, after: 0 },
  });
}
