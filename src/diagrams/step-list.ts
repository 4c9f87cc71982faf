import type { NodeLink } from './draw-svg.ts';
import type { Diagram, DiagramNode } from './render-diagram.ts';

export interface StepExit {
  readonly label: string | null;
  readonly number: number;
  readonly target: string;
}

/** A node of a chart as an item of a numbered list. */
export interface Step {
  readonly number: number;
  readonly id: string;
  readonly label: string;
  readonly lane: string | null;
  readonly kind: 'start' | 'end' | 'decision' | 'step';
  readonly link: NodeLink | null;
  /** Empty where the reader simply goes on to the next number. */
  readonly exits: readonly StepExit[];
}

/** A chart as text, for narrow screens and for those who do not see it. */
export function stepList({ nodes, links }: Pick<Diagram, 'nodes' | 'links'>): Step[] {
  const numbers = new Map(nodes.map(({ id }, index) => [id, index + 1]));
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  const entered = new Set(nodes.flatMap(({ next }) => next.map(({ to }) => to)));
  return nodes.map((node, index) => {
    const exits = node.next.map(({ to, label }) => ({
      label,
      number: numbers.get(to) ?? 0,
      target: labels.get(to) ?? to,
    }));
    const goesOn = exits.length === 1 && exits[0]?.label === null && exits[0].number === index + 2;
    return {
      number: index + 1,
      id: node.id,
      label: node.label,
      lane: node.lane,
      kind: kindOf(node, entered.has(node.id)),
      link: links.get(node.id) ?? null,
      exits: goesOn ? [] : exits,
    };
  });
}

function kindOf({ shape, next }: DiagramNode, entered: boolean): Step['kind'] {
  if (shape === 'decision') return 'decision';
  if (shape !== 'terminal') return 'step';
  return next.length === 0 ? 'end' : entered ? 'step' : 'start';
}
