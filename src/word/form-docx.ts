import { Document, type ISectionOptions, Packer, PageOrientation, type Paragraph, type Table } from 'docx';
import { resealArchive } from '../archive/seal-archive.ts';
import { toGrid } from '../excel/grid/to-grid.ts';
import { copiesOf } from '../excel/page-rows.ts';
import type { FormModel, Side } from '../forms/form-model.ts';
import { instructionsOf } from '../forms/instructions-of.ts';
import { type Density, densities } from '../pdf/density.ts';
import { mm } from '../pdf/length.ts';
import { type PaperMeasures, paperMeasures } from '../pdf/paper-measures.ts';
import { type TextSize, textSizes } from '../pdf/text-sizes.ts';
import { estimatedWidth } from '../pdf/text-width.ts';
import { estimatedHeight } from './estimated-height.ts';
import { gridTable } from './grid-table.ts';
import { backHead, instructionLines, pageFoot, pageHead, runningHead } from './page-parts.ts';
import { bodyFont, halfPoints, lineDistance, spacer, twips } from './type.ts';

/** A form as a Word document that looks like its paper and can be changed and filled in there. */
export async function formDocx(model: FormModel): Promise<Uint8Array> {
  const packed = await Packer.toArrayBuffer(documentOf(model));
  return resealArchive(new Uint8Array(packed), (path, content) =>
    path === 'docProps/core.xml' ? issuedOn(content, model.effectiveFrom) : content,
  );
}

/** docx writes the time at which it runs; a form has the day from which it is used. */
function issuedOn(content: Uint8Array, date: string): Uint8Array {
  const text = new TextDecoder().decode(content);
  return new TextEncoder().encode(text.replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, `${date}T00:00:00Z`));
}

function documentOf(model: FormModel): Document {
  const measures = paperMeasures(model);
  const foot = pageFoot(model, measures);
  return new Document({
    title: `${model.title} ${model.printedNumber}`,
    subject: model.purpose,
    creator: model.company.name,
    lastModifiedBy: model.company.name,
    styles: {
      default: { document: { run: { font: bodyFont, size: halfPoints('body'), language: { eastAsia: 'zh-CN' } } } },
    },
    sections: [
      {
        properties: pageOf(model, measures),
        // A card has its band on either side.
        headers: measures.card ? {} : { default: runningHead(model, measures) },
        footers: { default: foot, first: foot },
        children: model.sides.flatMap((side) => sideOf(side, model, measures)),
      },
    ],
  });
}

function pageOf({ paper }: FormModel, measures: PaperMeasures): NonNullable<ISectionOptions['properties']> {
  const { margin, width, height, footHeight } = measures;
  const landscape = paper.orientation === 'landscape';
  return {
    titlePage: true,
    page: {
      // docx turns the sheet itself when told that it lies on its side.
      size: {
        width: twips(landscape ? height : width),
        height: twips(landscape ? width : height),
        orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: twips(margin.top),
        right: twips(margin.right),
        bottom: twips(margin.bottom + footHeight),
        left: twips(margin.left),
        header: twips(margin.top / 2),
        footer: twips(margin.bottom),
        gutter: 0,
      },
    },
  };
}

function sideOf(side: Side, model: FormModel, measures: PaperMeasures): (Paragraph | Table)[] {
  const front = side.side === 'front';
  const density = fittingDensity(side, model, measures);
  const blocks = side.blocks.flatMap((block) => [
    gridTable(toGrid(block, { measures, density, rowsOf: () => 0 })),
    spacer(density.blockGap),
  ]);
  if (front) return [...pageHead(model, measures), spacer(mm(0.8)), ...blocks, instructionLines(model)];
  return [spacer(1, true), backHead(model, side.copies, measures), spacer(mm(1.6)), ...blocks];
}

/** The roomiest setting with which a side keeps to its pages, as near as can be told before Word sets it. */
function fittingDensity(side: Side, model: FormModel, measures: PaperMeasures): Density {
  const { height, margin, footHeight } = measures;
  const pages = side.side === 'front' ? model.paper.pages : 1;
  const room = (height - margin.top - margin.bottom - footHeight) * pages - headHeight(side, model, measures);
  const heightAt = (density: Density) =>
    side.blocks.reduce(
      (sum, block) => sum + estimatedHeight(toGrid(block, { measures, density, rowsOf: () => 0 })) + density.blockGap,
      0,
    );
  return densities.find((density) => heightAt(density) <= room) ?? densities.at(-1) ?? densities[0];
}

/** Room in pt for what stands around the blocks: the page's head, who fills in, the copies, the instructions. */
function headHeight({ side }: Side, model: FormModel, { contentWidth, card }: PaperMeasures): number {
  if (side === 'back') return mm(12);
  const lines = (text: string, size: TextSize) =>
    Math.ceil((estimatedWidth(text, textSizes[size]) * 1.05) / contentWidth) * textSizes[size] * lineDistance;
  const filling = lines(model.filledBy + model.filledWhen, 'frame') + lines(copiesOf(model), 'frame');
  return mm(card ? 20 : 19) + filling + lines(instructionsOf(model).join(''), 'hint') + mm(1);
}
