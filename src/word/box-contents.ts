import type { Paragraph } from 'docx';
import type { Content, ContentKind } from '../excel/grid/block-grid.ts';
import { ink } from '../pdf/ink.ts';
import { evenLines } from '../pdf/label.ts';
import { mm } from '../pdf/length.ts';
import { textSizes } from '../pdf/text-sizes.ts';
import { fieldContents } from './field-contents.ts';
import { type Look, labelRuns, paragraph, run } from './type.ts';

type ContentOf<K extends ContentKind> = Extract<Content, { kind: K }>;

/** What stands in a box, and its fill. */
export interface BoxContents {
  readonly paragraphs: readonly Paragraph[];
  readonly fill: string | null;
}

type Drawing<K extends ContentKind> = (content: ContentOf<K>, width: number) => BoxContents;

const hint: Look = { size: 'hint', color: ink.quiet };
const centred: Look = { size: 'dense', align: 'center' };

const drawings: { readonly [K in ContentKind]: Drawing<K> } = {
  heading: ({ text, required, hint: note }) => ({
    paragraphs: [
      paragraph(
        [
          ...labelRuns(text, required, { size: 'heading', heading: true }),
          ...(note === null ? [] : [run(`\u3000${note}`, hint)]),
        ],
        { size: 'heading' },
      ),
    ],
    fill: ink.heading,
  }),
  label: ({ cell }, width) => ({
    paragraphs: labelLines(cell, width, { size: 'label' }),
    fill: ink.label,
  }),
  'column-head': ({ cell, hint: note }, width) => ({
    paragraphs: [
      ...labelLines(cell, width, { ...centred, heading: true }),
      ...(note === null ? [] : [paragraph([run(note, hint)], { ...hint, align: 'center' })]),
    ],
    fill: ink.label,
  }),
  field: ({ field }) => ({ paragraphs: fieldContents(field), fill: null }),
  printed: ({ value }) => ({
    paragraphs: [paragraph([run(String(value), centred)], typeof value === 'number' ? centred : { size: 'dense' })],
    fill: null,
  }),
  half: ({ text }) => ({
    paragraphs: [paragraph([run(text, { size: 'hint' })], { ...hint, align: 'center' })],
    fill: ink.label,
  }),
  day: ({ day }) => ({ paragraphs: [paragraph([run(String(day + 1), centred)], centred)], fill: ink.label }),
  mark: () => ({ paragraphs: [paragraph([run('', centred)], centred)], fill: null }),
  lines: ({ lines }) => ({
    paragraphs: lines.map((line) => paragraph([run(line, { size: 'frame' })], { size: 'frame' })),
    fill: null,
  }),
};

/** @param width in pt */
export function boxContents(content: Content, width: number): BoxContents {
  return (drawings[content.kind] as Drawing<ContentKind>)(content as never, width);
}

/** A label in lines that break where the paper's do. */
function labelLines({ label, required }: { label: string; required: boolean }, width: number, look: Look): Paragraph[] {
  const size = textSizes[look.size ?? 'label'];
  return evenLines(label, width - mm(2) - (required ? size * 0.6 : 0), size).map((line, index) =>
    paragraph(labelRuns(line, required && index === 0, look), look),
  );
}
