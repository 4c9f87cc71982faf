import type { Chart, ChartEdge, ChartGroup, ChartNode } from './chart.ts';

/** A node or a frame of an organisation chart, with what hangs below it. */
export interface Branch {
  readonly element: ChartNode | TreeGroup;
  /** The edge that leads here, null for a root. */
  readonly edge: ChartEdge | null;
  readonly children: readonly Branch[];
}

/** A frame; its nodes may form small trees of their own. */
export interface TreeGroup extends ChartGroup {
  readonly branches: readonly Branch[];
}

/** The trees that a flowchart consists of, or null where it is a process: with decisions, labels, joins or loops. */
export function readTrees(chart: Chart): Branch[] | null {
  const process = chart.nodes.some(({ shape }) => shape === 'decision' || shape === 'terminal');
  if (process || chart.edges.some(({ label }) => label !== null)) return null;
  const groupOf = new Map(
    chart.nodes.flatMap(({ id, group }) => (group === null ? [] : [[id, chart.groups[group]?.id ?? '']])),
  );
  const inner = chart.edges.filter(({ from, to }) => groupOf.has(from) && groupOf.get(from) === groupOf.get(to));
  const outer = chart.edges.filter((edge) => !inner.includes(edge)).map((edge) => lifted(edge, groupOf));
  const groups = chart.groups.map((group, index) => {
    const branches = grow(
      chart.nodes.filter((node) => node.group === index),
      inner,
    );
    return branches === null ? null : { ...group, branches };
  });
  if (groups.includes(null)) return null;
  return grow(
    inSourceOrder(
      chart,
      groups.filter((group) => group !== null),
    ),
    outer,
  );
}

/** An edge to a node inside a frame belongs to the frame. */
function lifted(edge: ChartEdge, groupOf: ReadonlyMap<string, string>): ChartEdge {
  return { ...edge, from: groupOf.get(edge.from) ?? edge.from, to: groupOf.get(edge.to) ?? edge.to };
}

/** Frames stand where the first edge names them, as nodes do. */
function inSourceOrder({ nodes, edges }: Chart, groups: readonly TreeGroup[]): (ChartNode | TreeGroup)[] {
  const elements = [...nodes.filter(({ group }) => group === null), ...groups];
  const named = edges.flatMap(({ from, to }) => [from, to]);
  const rank = ({ id }: { id: string }) => (named.includes(id) ? named.indexOf(id) : named.length);
  return elements.toSorted((a, b) => rank(a) - rank(b));
}

function grow(elements: readonly (ChartNode | TreeGroup)[], edges: readonly ChartEdge[]): Branch[] | null {
  const own = edges.filter(({ to }) => elements.some(({ id }) => id === to));
  if (new Set(own.map(({ to }) => to)).size < own.length) return null;
  const placed = new Set<string>();
  const branch = (element: ChartNode | TreeGroup, edge: ChartEdge | null): Branch => {
    placed.add(element.id);
    const below = own.filter(({ from }) => from === element.id);
    const children = below.flatMap((next) =>
      elements.filter(({ id }) => id === next.to).map((child) => branch(child, next)),
    );
    return { element, edge, children };
  };
  const roots = elements.filter(({ id }) => own.every(({ to }) => to !== id)).map((root) => branch(root, null));
  return placed.size === elements.length ? roots : null;
}
