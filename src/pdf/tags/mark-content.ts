import type { ContentPart } from './content-parts.ts';
import type { TableCell } from './tables-on-page.ts';

export type Role = 'H1' | 'H2' | 'P';

/** A line of text as one element of the page's structure. */
export interface TextElement {
  readonly role: Role;
  /** Numbers of the marked stretches of content that belong to it. */
  readonly marks: readonly number[];
  /** Where it begins, in pt from the lower left corner of the page. */
  readonly x: number;
  readonly y: number;
  /** The cell of a table in which it stands. */
  readonly cell: TableCell | null;
}

interface Marking {
  /** What a text of that size is; null for what repeats on every page, which nobody wants read out again. */
  readonly roleOf: (y: number, size: number) => Role | null;
  readonly cellAt: (x: number, y: number) => TableCell | null;
}

/** Marks every text of a page as an element and everything else as decoration; returns the new content. */
export function markContent(
  parts: readonly ContentPart[],
  { roleOf, cellAt }: Marking,
): { content: string; elements: TextElement[] } {
  const elements: TextElement[] = [];
  let marks = 0;
  let drawnSince = true;
  const marked = parts.map((part) => {
    if (part.kind !== 'text') {
      drawnSince ||= part.kind === 'drawing';
      return part.kind === 'drawing' ? decoration(part) : part.lines.join('\n');
    }
    const role = roleOf(part.y, part.size);
    if (role === null) return decoration(part);
    const { x, y } = part;
    addTo(elements, { role, marks: [marks], x, y, cell: cellAt(x, y) }, drawnSince);
    drawnSince = false;
    marks += 1;
    return [`/${role} <</MCID ${marks - 1}>> BDC`, ...part.lines, 'EMC'].join('\n');
  });
  return { content: marked.join('\n'), elements };
}

/** A text that goes on on the same baseline, in the same cell and with nothing drawn between, belongs to the one before. */
function addTo(elements: TextElement[], element: TextElement, startsAnew: boolean): void {
  const last = elements.at(-1);
  const goesOn = last !== undefined && Math.abs(last.y - element.y) <= 0.5 && last.cell === element.cell;
  if (startsAnew || !goesOn) elements.push(element);
  else elements[elements.length - 1] = { ...last, marks: [...last.marks, ...element.marks] };
}

function decoration({ lines }: ContentPart): string {
  return ['/Artifact BMC', ...lines, 'EMC'].join('\n');
}
