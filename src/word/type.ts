import { AlignmentType, type IRunOptions, LineRuleType, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { ink } from '../pdf/ink.ts';
import { type TextSize, textSizes } from '../pdf/text-sizes.ts';
import { wording } from '../wording/index.ts';

const { text, heading, latin } = wording.office.fonts;

/** Word counts lengths in twentieths of a point. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

export interface Look {
  readonly size?: TextSize;
  readonly heading?: boolean;
  readonly color?: string;
  readonly align?: 'left' | 'center' | 'right';
}

/** The font of all text that says no other: Chinese characters in one, figures and Latin letters in another. */
export const bodyFont = { ascii: latin, hAnsi: latin, cs: latin, eastAsia: text } as const;
const headingFont = { ascii: latin, hAnsi: latin, cs: latin, eastAsia: heading } as const;

/** A run of text as the paper sets it. */
export function run(content: string, { size = 'body', heading: bold = false, color = ink.text }: Look = {}): TextRun {
  return new TextRun({ text: content, ...runLook({ size, heading: bold, color }) });
}

export function runLook({ size = 'body', heading: strong = false, color = ink.text }: Look): IRunOptions {
  return { font: strong ? headingFont : bodyFont, size: halfPoints(size), color: color.slice(1) };
}

/** Word counts text sizes in half points. */
export function halfPoints(size: TextSize): number {
  return Math.round(textSizes[size] * 2);
}

/** Distance of two printed lines, in text sizes. */
export const lineDistance = 1.25;

/** Printed text: its lines keep their distance whatever font the computer has, so that pages stay as they are. */
export function paragraph(children: readonly ParagraphChild[], look: Look = {}): Paragraph {
  return lineOf(children, look, LineRuleType.EXACT);
}

/** Room to type in: a line that grows with what somebody puts there. */
export function entryLine(children: readonly ParagraphChild[], look: Look = {}): Paragraph {
  return lineOf(children, look, LineRuleType.AT_LEAST);
}

type Rule = typeof LineRuleType.EXACT | typeof LineRuleType.AT_LEAST;

function lineOf(
  children: readonly ParagraphChild[],
  { size = 'body', align = 'left' }: Look,
  lineRule: Rule,
): Paragraph {
  return new Paragraph({
    children: [...children],
    alignment: { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT }[align],
    spacing: { before: 0, after: 0, line: twips(textSizes[size] * lineDistance), lineRule },
    run: runLook({ size }),
  });
}

/** A paragraph that takes no more than the given room; Word needs one between two tables. */
export function spacer(points: number, onNewPage = false): Paragraph {
  return new Paragraph({
    children: [],
    pageBreakBefore: onNewPage,
    spacing: { before: 0, after: 0, line: twips(points), lineRule: LineRuleType.EXACT },
    run: { size: 2 },
  });
}

/** A label with the red star of a required field before it. */
export function labelRuns(label: string, required: boolean, look: Look): TextRun[] {
  return [...(required ? [run('*', { ...look, color: ink.required })] : []), run(label, look)];
}
