import type { ConditionalRule, DataValidation } from 'hucre/xlsx';
import { wording } from '../wording/index.ts';
import { relative } from './address.ts';
import type { Area } from './area.ts';
import type { Formulas } from './formulas.ts';
import type { Entry, Piece } from './piece.ts';
import { validationOf } from './validations.ts';

type ListRange = (options: readonly string[]) => string;

/** One rule for all cells that accept the same. */
export function validations(
  areas: ReadonlyMap<Piece, Area>,
  { listRange, formulas }: { readonly listRange: ListRange; readonly formulas: Formulas },
): DataValidation[] {
  const ranges = new Map<string, { rule: Omit<DataValidation, 'range'>; cells: string[] }>();
  for (const [{ entry }, { top, first }] of areas) {
    const rule = entry === null || formulas.computed.has(entry.path) ? null : ruleOf(entry, listRange);
    if (rule === null) continue;
    const key = JSON.stringify(rule);
    const known = ranges.get(key) ?? { rule, cells: [] };
    known.cells.push(relative(top, first));
    ranges.set(key, known);
  }
  return [...ranges.values()].map(({ rule, cells }) => ({ ...rule, range: cells.join(' ') }));
}

function ruleOf({ cell, part }: Entry, listRange: ListRange): Omit<DataValidation, 'range'> | null {
  if (part.kind === 'printed' || part.kind === 'in-words') return null;
  if (part.kind !== 'option') return validationOf(cell, listRange);
  const { empty, ticked } = wording.office.box;
  return validationOf({ ...cell, hint: wording.office.validation.tick }, listRange, {
    kind: 'list',
    options: [ticked, empty],
  });
}

/** A field whose rule is broken is shown on a tint: red for what must be put right, yellow for a reminder. */
export function markedCells(areas: ReadonlyMap<Piece, Area>, { broken }: Formulas): ConditionalRule[] {
  const places = new Map([...areas].map(([{ entry }, area]) => [entry?.part.kind === 'value' ? entry.path : '', area]));
  return broken.flatMap(({ path, formula, kind }, index): ConditionalRule[] => {
    const area = places.get(path);
    if (area === undefined) return [];
    const color = { rgb: kind === 'check' ? 'FFD9D9' : 'FFF2CC' };
    return [
      {
        type: 'expression',
        priority: index + 1,
        formula,
        range: `${relative(area.top, area.first)}:${relative(area.bottom, area.last)}`,
        style: { fill: { type: 'pattern', pattern: 'solid', fgColor: color, bgColor: color } },
      },
    ];
  });
}
