import type { WriteSheet } from 'hucre/xlsx';
import type { FormModel } from '../forms/form-model.ts';
import { wording } from '../wording/index.ts';
import { absolute } from './address.ts';
import type { Columns } from './columns.ts';
import { roomOf, type SheetPlan } from './sheet-plan.ts';

const points = 72;
/** Height that may be shrunk into the promised pages, as a multiple of their room. */
const mostShrinking = 1.4;
const papers = { A3: 'a3', A4: 'a4', A5: 'a5' } as const;

/** How a sheet prints: on the form's paper, as wide as the page, on as many pages as the form promises. */
export function pageOf(
  model: FormModel,
  { measures, side, repeated }: SheetPlan,
  { edges }: Columns,
  heights: readonly number[],
): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  const { margin, footHeight } = measures;
  const total = heights.reduce((sum, height) => sum + height, 0);
  const pages = side.side === 'front' ? model.paper.pages : 1;
  return {
    pageSetup: {
      paperSize: papers[model.paper.size],
      orientation: model.paper.orientation,
      fitToPage: true,
      fitToWidth: 1,
      // Rows that have grown with their texts may run on to further pages rather than make the print too small to read.
      fitToHeight: total > roomOf(model, side) * mostShrinking ? 0 : pages,
      horizontalCentered: true,
      margins: {
        top: margin.top / points,
        right: margin.right / points,
        bottom: (margin.bottom + footHeight) / points,
        left: margin.left / points,
        header: margin.top / 2 / points,
        footer: margin.bottom / points,
      },
      printArea: `${absolute(0, 0)}:${absolute(heights.length - 1, edges.length - 2)}`,
      ...(repeated !== null && { printTitlesRow: `$${repeated[0] + 1}:$${repeated[1] + 1}` }),
    },
    headerFooter: headerFooter(model, pages > 1),
  };
}

/** The head of following pages, so that loose sheets can be told; the first page has its own. */
function headerFooter(model: FormModel, runningHead: boolean): NonNullable<WriteSheet['headerFooter']> {
  const { edition, retention } = wording.paper.foot;
  const [page, pages] = ['&P', '&N'];
  const foot = [
    `&L&8${escaped(edition(model.printedNumber, model.effectiveFrom))}`,
    `&C&8${wording.office.page(page, pages)}`,
    `&R&8${escaped(retention(model.retention))}`,
  ].join('');
  if (!runningHead) return { oddFooter: foot };
  const head = `&L&8${escaped(model.company.name)}&C&9${escaped(model.title)}`;
  return { oddFooter: foot, firstFooter: foot, oddHeader: head, firstHeader: '', differentFirst: true };
}

/** A sign of its own means a command, and a figure right after a size would belong to it. */
function escaped(text: string): string {
  return ` ${text.replaceAll('&', '&&')}`;
}
