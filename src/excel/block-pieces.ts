import { evenLines } from '../pdf/label.ts';
import { mm } from '../pdf/length.ts';
import { wording } from '../wording/index.ts';
import { type Layer, layersOf, type Part } from './field-layers.ts';
import type { BlockGrid, Box, Content, ContentKind } from './grid/block-grid.ts';
import { type Look, sizeOf } from './looks.ts';
import { noText, type Piece } from './piece.ts';

/** Rows of a sheet and what stands on them; rows count from 0, heights in pt. */
export interface Rows {
  readonly heights: readonly number[];
  readonly pieces: readonly Piece[];
}

type ContentOf<K extends ContentKind> = Extract<Content, { kind: K }>;

/** Turns a block into sheet rows: a row whose boxes hold several cells below one another becomes several rows. */
export function blockPieces(grid: BlockGrid): Rows & { readonly headRows: number } {
  const layered = grid.boxes.map((box) => ({ box, layers: boxLayers(box) }));
  const counts = grid.heights.map((_, row) =>
    Math.max(1, ...layered.filter(({ box }) => lastRow(box) === row).map(({ layers }) => layers.length)),
  );
  const starts = counts.map((_, row) => counts.slice(0, row).reduce((sum, count) => sum + count, 0));
  const heights = grid.heights.flatMap((least, row) => {
    const ending = layered.filter(({ box }) => lastRow(box) === row).map(({ layers }) => layers);
    return splitHeight(least, counts[row] ?? 1, ending);
  });
  const pieces = layered.flatMap(({ box, layers }) => {
    const top = starts[box.row] ?? 0;
    const end = (starts[lastRow(box)] ?? 0) + (counts[lastRow(box)] ?? 1);
    return piecesOf(box, layers, top, end);
  });
  const headRows = grid.heights.slice(0, grid.headRows).reduce((sum, _, row) => sum + (counts[row] ?? 1), 0);
  return { heights, pieces, headRows };
}

function lastRow({ row, rows }: Box): number {
  return row + rows - 1;
}

/** Lower layers keep their own height; the first takes what is left of the row. */
function splitHeight(least: number, count: number, boxes: readonly (readonly Layer[])[]): number[] {
  const fromBottom = Array.from({ length: count }, (_, place) =>
    Math.max(0, ...boxes.map((layers) => layers[layers.length - 1 - place]?.height ?? 0)),
  );
  const lower = fromBottom.slice(0, -1);
  const taken = lower.reduce((sum, height) => sum + height, 0);
  const first = Math.max(fromBottom.at(-1) ?? 0, least - taken);
  return [first, ...lower.toReversed()];
}

/** The first layer reaches from the box's top to where the second begins. */
function piecesOf(box: Box, layers: readonly Layer[], top: number, end: number): Piece[] {
  const firstRows = end - top - (layers.length - 1);
  return layers.flatMap((layer, index) => {
    const row = index === 0 ? top : top + firstRows + index - 1;
    const rows = index === 0 ? firstRows : 1;
    const edge = { top: index === 0, bottom: index === layers.length - 1 };
    return sideBySide(box, layer.parts).map(
      ({ part, left, width, first, last }): Piece => ({
        row,
        rows,
        left,
        width,
        look: part.look,
        text: part.text,
        entry: part.entry,
        edges: { ...edge, left: first, right: last },
      }),
    );
  });
}

/** In pt. What a part is left that takes the rest. */
const leastPart = mm(6);

function sideBySide({ left: start, width: whole }: Box, parts: readonly Part[]) {
  const open = parts.filter(({ width }) => width === null).length * leastPart;
  const taken = parts.reduce((sum, { width }) => sum + (width ?? 0), 0);
  const scale = Math.min(1, (whole - open) / taken);
  const rest = whole - taken * scale;
  let left = start;
  return parts.map((part, index) => {
    const last = index === parts.length - 1;
    const width = last ? start + whole - left : part.width === null ? rest : part.width * scale;
    const placed = { part, left, width, first: index === 0, last };
    left += width;
    return placed;
  });
}

type Layers<K extends ContentKind> = (content: ContentOf<K>, width: number) => Layer[];

const layers: { readonly [K in ContentKind]: Layers<K> } = {
  heading: ({ text, required, hint }) => [single('heading', { value: text, required, hint })],
  label: ({ cell }, width) => [single('label', { value: broken(cell, width, 'label'), required: cell.required })],
  'column-head': ({ cell, hint, options }, width) => [
    single('column-head', {
      value: broken(cell, width, 'column-head'),
      required: cell.required,
      hint: headHint(hint, options),
    }),
  ],
  field: ({ field }) => layersOf(field),
  printed: ({ value, field: { cell, path } }) => {
    const look = typeof value === 'number' ? 'table-number' : 'table-value';
    return [
      { height: 0, parts: [{ width: null, look, text: { value }, entry: { cell, path, part: { kind: 'printed' } } }] },
    ];
  },
  half: ({ text }) => [single('small-name', { value: text })],
  day: ({ day }) => [single('column-head', { value: day + 1 })],
  mark: ({ field: { cell, path }, half, day }) => [
    {
      height: 0,
      parts: [
        {
          width: null,
          look: 'table-number',
          text: noText,
          entry: { cell, path: `${path}.${half}`, part: { kind: 'mark', half, day } },
        },
      ],
    },
  ],
  lines: ({ lines }) => [single('lines', { value: lines.join('\n') })],
};

function boxLayers({ content, width }: Box): Layer[] {
  return (layers[content.kind] as Layers<ContentKind>)(content as never, width);
}

/** On paper the options stand in every row; a sheet's cell holds one, and its column's head says which there are. */
function headHint(hint: string | null, options: readonly string[]): string | null {
  const parts = [hint, options.length === 0 ? null : wording.paper.optionList(options)].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join('\n');
}

/** A label in lines that break where the paper's do. */
function broken({ label, required }: { label: string; required: boolean }, width: number, look: Look): string {
  const size = sizeOf(look);
  return evenLines(label, width - mm(1.6) - (required ? size * 0.6 : 0), size).join('\n');
}

function single(look: Look, text: Part['text']): Layer {
  return { height: 0, parts: [{ width: null, look, text, entry: null }] };
}
