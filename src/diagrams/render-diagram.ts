import { wording } from '../wording/index.ts';
import { type Chart, nodeEdges, type Shape } from './chart.ts';
import { drawSvg, type NodeLink, svgFrame } from './draw-svg.ts';
import { layOutChart } from './lay-out-chart.ts';
import { cached } from './layout-cache.ts';
import type { Picture } from './picture.ts';
import { readChart } from './read-chart.ts';
import { readingOrder } from './reading-order.ts';

const BAD_PLACE = / (?:d|x|y|width|height|viewBox)="[^"]*(?:NaN|Infinity|undefined)/;

export interface DiagramSource {
  readonly source: string;
  readonly file: string;
  /** 1-based line of the fence in the file. */
  readonly line: number;
}

export interface DiagramNode {
  readonly id: string;
  /** The whole label, line breaks removed. */
  readonly label: string;
  readonly shape: Shape;
  /** Title of the lane or frame it stands in. */
  readonly lane: string | null;
  /** What stood in `click`: a document number such as SH-5-21, optionally with a clause: #6.2. */
  readonly target: string | null;
  readonly next: readonly { readonly to: string; readonly label: string | null }[];
}

export interface DiagramContent {
  readonly title: string;
  readonly description: string;
  /** Titles of the lanes, left to right; in an organisation chart, of the frames. */
  readonly lanes: readonly string[];
  /** As a reader follows them: from the start along the edges, first-named exit first. */
  readonly nodes: readonly DiagramNode[];
}

export interface Diagram extends DiagramContent {
  /** Ids in it are `chart-title` and `chart-desc`; diagramFigure makes them unique on a page. */
  readonly svg: string;
  /** Natural size, px. */
  readonly width: number;
  readonly height: number;
  /** What stands behind the nodes, by id. */
  readonly links: ReadonlyMap<string, NodeLink>;
}

/** Null for a document that is listed but not written; throws for one that is not listed. */
export type ResolveLink = (target: string) => { readonly href: string; readonly title: string } | null;

export interface RenderOptions {
  readonly resolveLink: ResolveLink;
  /** Absolute folder for layouts, or null to lay out anew. */
  readonly cacheDirectory: string | null;
}

/** Reads a chart without laying it out. @throws AuthoringError */
export async function readDiagram(diagram: DiagramSource): Promise<DiagramContent> {
  return contentOf(await readChart(diagram));
}

/** Draws a chart as SVG. @throws AuthoringError with file and line, and whatever the resolver throws */
export async function renderDiagram(diagram: DiagramSource, options: RenderOptions): Promise<Diagram> {
  const { chart, picture } = await cached(options.cacheDirectory, diagram.source, () => layOut(diagram));
  const content = contentOf(chart);
  const links = new Map(content.nodes.flatMap((node) => linkOf(node, options.resolveLink)));
  const { width, height } = svgFrame(picture);
  return { ...content, links, svg: checked(drawSvg(inOrder(picture, content), { ...content, links })), width, height };
}

async function layOut(diagram: DiagramSource): Promise<{ chart: Chart; picture: Picture }> {
  const chart = await readChart(diagram);
  return { chart, picture: layOutChart(chart) };
}

function contentOf(chart: Chart): DiagramContent {
  const edges = nodeEdges(chart);
  const { order } = readingOrder(chart.nodes, edges);
  const nodes = order.flatMap((id) => chart.nodes.filter((node) => node.id === id));
  return {
    title: chart.title,
    description: chart.description,
    lanes: chart.groups.map(({ title }) => title),
    nodes: nodes.map(({ id, lines, shape, group, target }) => ({
      id,
      label: lines.join(''),
      shape,
      lane: group === null ? null : (chart.groups[group]?.title ?? null),
      target,
      next: edges.filter(({ from }) => from === id).map(({ to, label }) => ({ to, label })),
    })),
  };
}

function linkOf({ id, label, target }: DiagramNode, resolveLink: ResolveLink): [string, NodeLink][] {
  if (target === null) return [];
  const words = wording.diagrams.figure;
  const found = resolveLink(target);
  if (found === null) return [[id, { href: null, name: label, tip: words.unwritten(target) }]];
  return [[id, { href: found.href, name: words.linkName(label, found.title), tip: found.title }]];
}

function inOrder(picture: Picture, { nodes }: DiagramContent): Picture {
  const rank = new Map(nodes.map(({ id }, index) => [id, index]));
  return { ...picture, nodes: picture.nodes.toSorted((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0)) };
}

/** A coordinate that went wrong would show as a shape that is not there. */
function checked(svg: string): string {
  if (BAD_PLACE.test(svg)) throw new Error('a chart has a place that is no number');
  return svg;
}
