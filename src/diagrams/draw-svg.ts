import { escapeXml } from './escape-xml.ts';
import { arrowPath, linePath } from './line-path.ts';
import type { Picture, PictureGroup, PictureLabel, PictureNode } from './picture.ts';
import { labelMiddle, outline } from './shape-outline.ts';
import { FONT_SIZE, LINE_HEIGHT } from './text-width.ts';

/** What stands behind a node: a document to open, or only a tip. */
export interface NodeLink {
  readonly href: string | null;
  readonly name: string;
  readonly tip: string;
}

export interface SvgTexts {
  readonly title: string;
  readonly description: string;
  readonly links: ReadonlyMap<string, NodeLink>;
}

/** From the middle of a line of text down to its baseline, px. */
const BASELINE = 5;
/** Half a stroke may stand out over the picture's edge. */
const EDGE = 1;

/** The picture as an SVG element, coloured by the site's style sheet alone. Nodes follow one another as they are read. */
export function drawSvg(picture: Picture, { title, description, links }: SvgTexts): string {
  const { width, height, kind } = svgFrame(picture);
  const role = [...links.values()].some(({ href }) => href !== null) ? 'group' : 'img';
  const arrows = [...new Set(picture.lines.filter(({ arrow }) => arrow).map(arrowPath))].join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart chart-${kind}" role="${role}" aria-labelledby="chart-title" aria-describedby="chart-desc"`,
    ` width="${width}" height="${height}" viewBox="${-EDGE} ${-EDGE} ${width} ${height}" font-size="${FONT_SIZE}" text-anchor="middle">`,
    `<title id="chart-title">${escapeXml(title)}</title><desc id="chart-desc">${escapeXml(description)}</desc>`,
    ...picture.groups.map((group) => drawGroup(group, kind)),
    ...drawLines(picture),
    arrows === '' ? '' : `<path class="chart-arrow" d="${arrows}"/>`,
    ...picture.nodes.map((node) => drawNode(node, links.get(node.id))),
    ...picture.labels.map(drawLabel),
    '</svg>',
  ].join('');
}

export function svgFrame({ width, height, kind }: Picture): Pick<Picture, 'width' | 'height' | 'kind'> {
  return { width: width + 2 * EDGE, height: height + 2 * EDGE, kind };
}

function drawGroup({ box, titleLines, titleHeight }: PictureGroup, kind: Picture['kind']): string {
  const rect = (name: string, height: number) =>
    `<rect class="${name}" x="${box.x}" y="${box.y}" width="${box.width}" height="${height}"/>`;
  const middle = { x: box.x + box.width / 2, y: box.y + titleHeight / 2 };
  const head = kind === 'lanes' ? rect('chart-head', titleHeight) : '';
  return `<g class="chart-group">${rect('chart-lane', box.height)}${head}${drawText(titleLines, middle)}</g>`;
}

/** One path for all lines of a kind: where they run on top of one another, the stroke is painted once. */
function drawLines({ lines }: Picture): string[] {
  return [false, true].flatMap((dashed) => {
    const paths = lines.filter((line) => line.dashed === dashed).map((line) => linePath(line, lines));
    if (paths.length === 0) return [];
    return [`<path class="chart-line${dashed ? ' chart-dashed' : ''}" d="${[...new Set(paths)].join('')}"/>`];
  });
}

function drawNode(node: PictureNode, link: NodeLink | undefined): string {
  const shape = `${outline(node)}${drawText(node.lines, labelMiddle(node))}`;
  const tip = link === undefined ? '' : `<title>${escapeXml(link.tip)}</title>`;
  if (link === undefined || link.href === null) return `<g class="chart-${node.shape}">${tip}${shape}</g>`;
  return `<a class="chart-${node.shape}" href="${escapeXml(link.href)}" aria-label="${escapeXml(link.name)}">${tip}${shape}</a>`;
}

function drawText(lines: readonly string[], middle: { x: number; y: number }): string {
  const first = middle.y - ((lines.length - 1) * LINE_HEIGHT) / 2 + BASELINE;
  const [only, ...more] = lines;
  if (only === undefined || more.length === 0)
    return `<text x="${middle.x}" y="${first}">${escapeXml(only ?? '')}</text>`;
  const rows = lines.map(
    (line, index) => `<tspan x="${middle.x}" y="${first + index * LINE_HEIGHT}">${escapeXml(line)}</tspan>`,
  );
  return `<text>${rows.join('')}</text>`;
}

function drawLabel({ text, x, y, anchor }: PictureLabel): string {
  return `<text class="chart-label" x="${x}" y="${y}" text-anchor="${anchor}">${escapeXml(text)}</text>`;
}
