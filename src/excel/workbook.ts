import type { NamedRange } from 'hucre';
import { type WriteOptions, writeXlsx } from 'hucre/xlsx';
import { resealArchive } from '../archive/seal-archive.ts';
import { computeFields } from '../forms/compute-fields.ts';
import { indexFields } from '../forms/field-index.ts';
import { rowsOf as recordRows } from '../forms/field-path.ts';
import type { FormModel, FormRecord } from '../forms/form-model.ts';
import { wording } from '../wording/index.ts';
import { dataSheet } from './data-sheet.ts';
import { formulasOf } from './formulas.ts';
import { OptionLists } from './option-lists.ts';
import { planSheet } from './sheet-plan.ts';
import { writeSheet } from './write-sheet.ts';

/**
 * A form as an Excel workbook that looks like its paper, with a record written in: `{}` leaves it blank. Computed fields
 * are formulas; names of cells and the hidden sheet of data let `readRecord` take it back.
 */
export async function fillXlsx(model: FormModel, record: FormRecord): Promise<Uint8Array> {
  const bytes = await writeXlsx(workbookOf(model, record));
  return resealArchive(bytes);
}

function workbookOf(model: FormModel, record: FormRecord): WriteOptions {
  const { tables } = indexFields(model);
  const rowsOf = (name: string) =>
    Math.max(
      tables.get(name)?.printedRows ?? 0,
      tables.get(name)?.fixedRows.length ?? 0,
      recordRows(record, name).length,
    );
  const formulas = formulasOf(model, rowsOf);
  const options = new OptionLists();
  const complete = computeFields(model, record);
  const written = model.sides.map((side) => {
    const name = side.side === 'front' ? wording.office.sheets.front : wording.office.sheets.back;
    const plan = planSheet(model, side, rowsOf);
    return writeSheet({ name, model, plan, record: complete, formulas, listRange: (list) => options.rangeOf(list) });
  });
  const data = dataSheet(
    model,
    rowsOf,
    formulas.lists,
    written.flatMap(({ entries }) => entries),
  );
  const issued = new Date(`${model.effectiveFrom}T00:00:00Z`);
  return {
    sheets: [...written.map(({ sheet }) => sheet), options.sheet(), data.sheet],
    namedRanges: [...written.flatMap(({ names }) => names), ...data.names].toSorted(byName),
    // The width of its figures is the unit of column widths; see `write-sheet.ts`.
    defaultFont: { name: wording.office.fonts.latin, size: 10 },
    properties: {
      title: `${model.title} ${model.printedNumber}`,
      subject: model.purpose,
      creator: model.company.name,
      created: issued,
      modified: issued,
    },
  };
}

/** Excel keeps names in the order of the alphabet. */
function byName(one: NamedRange, other: NamedRange): number {
  const [first, second] = [one.name.toLowerCase(), other.name.toLowerCase()];
  return first < second ? -1 : first > second ? 1 : 0;
}
