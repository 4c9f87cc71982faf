/** What a chart says, read from its Mermaid source: no geometry, no addresses. */
export type Shape = 'task' | 'decision' | 'terminal' | 'document' | 'input';

export interface ChartNode {
  readonly id: string;
  /** The label as the author broke it. */
  readonly lines: readonly string[];
  readonly shape: Shape;
  /** Index into the chart's groups. */
  readonly group: number | null;
  /** What stood in `click`: a document number, optionally with a clause. */
  readonly target: string | null;
}

/** A lane of a swimlane chart, or a frame round some nodes of a flowchart. */
export interface ChartGroup {
  readonly id: string;
  readonly title: string;
}

export interface ChartEdge {
  /** Id of a node or of a group. */
  readonly from: string;
  readonly to: string;
  readonly label: string | null;
  readonly arrow: boolean;
  readonly dashed: boolean;
}

export interface Chart {
  readonly kind: 'swimlane' | 'flowchart';
  readonly title: string;
  readonly description: string;
  readonly groups: readonly ChartGroup[];
  readonly nodes: readonly ChartNode[];
  readonly edges: readonly ChartEdge[];
}

/** Edges between nodes only: one that ends at a group reaches all its nodes, one that starts there leaves its first. */
export function nodeEdges({ nodes, groups, edges }: Chart): ChartEdge[] {
  const members = (id: string) => {
    const group = groups.findIndex((candidate) => candidate.id === id);
    return nodes.filter((node) => node.group === group).map((node) => node.id);
  };
  const isNode = new Set(nodes.map(({ id }) => id));
  return edges.flatMap((edge) => {
    const from = isNode.has(edge.from) ? edge.from : members(edge.from)[0];
    const targets = isNode.has(edge.to) ? [edge.to] : members(edge.to);
    return from === undefined ? [] : targets.map((to) => ({ ...edge, from, to }));
  });
}
