import type { FormModel } from '../forms/form-model.ts';
import { instructionsOf } from '../forms/instructions-of.ts';
import { mm } from '../pdf/length.ts';
import type { PaperMeasures } from '../pdf/paper-measures.ts';
import { estimatedWidth } from '../pdf/text-width.ts';
import { wording } from '../wording/index.ts';
import type { Rows } from './block-pieces.ts';
import type { Look } from './looks.ts';
import { type Entry, framed, noText, type Piece, unframed } from './piece.ts';

const head = wording.paper.head;
const serialWidth = mm(34);
/** Share of the width that the title may take; company and serial number stand to its sides. */
const titleShare = 0.44;

interface Place {
  readonly row: number;
  readonly rows?: number;
  readonly left: number;
  readonly width: number;
}

function words(place: Place, look: Look, value: string): Piece {
  return { rows: 1, ...place, look, edges: unframed, text: { value }, entry: null };
}

/** Head of the first page: company, title, running number, who fills the form in and when, its copies. */
export function headRows(model: FormModel, { contentWidth, card }: PaperMeasures): Rows {
  const side = (contentWidth * (1 - titleShare)) / 2;
  const [left, right] = [side, side + contentWidth * titleShare];
  const look = (plain: Look, onBand: Look) => (card ? onBand : plain);
  const middle = { left, width: right - left };
  const policy = model.policies[0];
  const second = card ? wording.office.hotline(model.company.hotline) : policy === undefined ? '' : head.policy(policy);
  const pieces: Piece[] = [
    words({ row: 0, left: 0, width: left }, look('company', 'band-company'), model.company.name),
    words({ row: 0, ...middle }, look('title', 'band-title'), model.title),
    words({ row: 0, left: right, width: contentWidth - right }, look('aside', 'band-aside'), ''),
    words({ row: 1, left: 0, width: left }, look('quiet', 'band-quiet'), second),
    words(
      { row: 1, ...middle },
      look('subtitle', 'band'),
      [model.subtitle, model.titleEn].filter(Boolean).join('\u3000'),
    ),
    ...serialPieces(model, right, contentWidth, look('aside', 'band-aside')),
    ...fillingRows(model, contentWidth),
  ];
  return { heights: [mm(9), mm(6.4), mm(5), heightOf(copiesOf(model), contentWidth), mm(1)], pieces };
}

function serialPieces({ serial }: FormModel, left: number, end: number, look: Look): Piece[] {
  if (serial === null) return [words({ row: 1, left, width: end - left }, look, '')];
  const width = Math.min(serialWidth, (end - left) * 0.7);
  const entry: Entry = { cell: serial, path: serial.name, part: { kind: 'value' } };
  const label = { value: head.serial, required: serial.required };
  return [
    { row: 1, rows: 1, left, width: end - left - width, look, edges: unframed, text: label, entry: null },
    { row: 1, rows: 1, left: end - width, width, look: 'value', edges: framed, text: noText, entry },
  ];
}

function fillingRows(model: FormModel, width: number): Piece[] {
  const filling = `${head.filledBy}\u3000${model.filledBy}\u3000\u3000${head.filledWhen}\u3000${model.filledWhen}`;
  return [
    words({ row: 2, left: 0, width }, 'quiet', filling),
    words({ row: 3, left: 0, width }, 'quiet', copiesOf(model)),
  ];
}

/** One copy stands for all; each is named, with what it must not show. */
export function copiesOf(model: FormModel): string {
  const { copies, withheldOn } = wording.office;
  const labels = labelsOf(model);
  return copies(
    model.copies.map((copy, index) => {
      const fields = model.withheld.filter((entry) => entry.copy === index).flatMap((entry) => entry.fields);
      return fields.length === 0
        ? copy
        : withheldOn(
            copy,
            fields.map((field) => labels.get(field) ?? field),
          );
    }),
  );
}

function labelsOf({ sides }: FormModel): Map<string, string> {
  const blocks = sides.flatMap((side) => side.blocks);
  return new Map(
    blocks.flatMap((block): [string, string][] => {
      if (block.kind === 'note') return [];
      if (block.kind !== 'table')
        return block.rows.flatMap(({ cells }) => cells.map(({ name, label }): [string, string] => [name, label]));
      return [
        [block.name, block.heading],
        ...block.columns.map((column): [string, string] => [`${block.name}.${column.name}`, column.label]),
      ];
    }),
  );
}

/** Head of the other side: whose form it is, on one row. */
export function backRows(model: FormModel, { contentWidth, card }: PaperMeasures): Rows {
  const side = contentWidth * 0.3;
  const look = (plain: Look, onBand: Look) => (card ? onBand : plain);
  const back = model.sides.find(({ side: name }) => name === 'back');
  const copies = (back?.copies ?? []).map((copy) => model.copies[copy] ?? '').join('\uff1b');
  const pieces = [
    words({ row: 0, left: 0, width: side }, look('company', 'band-company'), model.company.name),
    words({ row: 0, left: side, width: contentWidth - 2 * side }, look('title', 'band-title'), model.title),
    words({ row: 0, left: contentWidth - side, width: side }, look('aside', 'band-aside'), copies),
  ];
  return { heights: [mm(9), mm(1.6)], pieces };
}

/** How to fill in any form, after the last block of the front. */
export function instructionRows(model: FormModel, { contentWidth }: PaperMeasures): Rows {
  const text = `${wording.paper.instructions.heading}\u3000${instructionsOf(model).join('')}`;
  return {
    heights: [heightOf(text, contentWidth)],
    pieces: [words({ row: 0, left: 0, width: contentWidth }, 'hint', text)],
  };
}

function heightOf(text: string, width: number): number {
  return Math.ceil((estimatedWidth(text, 7.5) * 1.05) / width) * mm(3.6) + mm(0.8);
}
