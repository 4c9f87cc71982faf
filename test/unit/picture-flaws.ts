import type { Frame, Picture, PictureLabel, PictureLine, PictureNode, Point } from '../../src/diagrams/picture.ts';
import { labelMiddle } from '../../src/diagrams/shape-outline.ts';
import { EXTRA_HEIGHT } from '../../src/diagrams/shape-size.ts';
import { LINE_HEIGHT, textWidth } from '../../src/diagrams/text-width.ts';

/** Nearest that two lines may run beside one another, px. */
const NEAREST = 8;
/** Half the height of the glyphs of a line of text, px. */
const HALF_GLYPH = 7;

/** What a reader would stumble over in a picture, in words for the one who reads the test. */
export function pictureFlaws(picture: Picture): string[] {
  const labels = picture.labels.map((label) => ({ text: label.text, area: labelArea(label) }));
  return [
    ...picture.nodes.filter((node) => !holdsItsLabel(node)).map(({ id }) => `the label of ${id} leaves its shape`),
    ...picture.lines.flatMap((line) => lineFlaws(line, picture, labels)),
    ...pairs(picture.lines)
      .filter(([a, b]) => !meet(a, b) && runAlong(a, b))
      .map(([a, b]) => `${show(a)} runs along ${show(b)}`),
    ...pairs(labels)
      .filter(([a, b]) => overlap(a.area, b.area))
      .map(([a, b]) => `${a.text} lies on ${b.text}`),
    ...pairs(picture.nodes)
      .filter(([a, b]) => overlap(a.box, b.box))
      .map(([a, b]) => `${a.id} lies on ${b.id}`),
    ...labels
      .filter(({ area }) => area.x < 0 || area.x + area.width > picture.width)
      .map(({ text }) => `${text} is cut off`),
  ];
}

function lineFlaws(
  line: PictureLine,
  { nodes, width, height }: Picture,
  labels: readonly { text: string; area: Frame }[],
): string[] {
  return stretches(line).flatMap((stretch) => [
    ...(stretch.width > 0 && stretch.height > 0 ? [`${show(line)} is slanted`] : []),
    ...(stretch.x < 0 || stretch.y < 0 || stretch.x + stretch.width > width || stretch.y + stretch.height > height
      ? [`${show(line)} leaves the picture`]
      : []),
    ...nodes.filter((node) => overlap(stretch, core(node))).map(({ id }) => `${show(line)} runs through ${id}`),
    ...labels.filter(({ area }) => overlap(stretch, area)).map(({ text }) => `${show(line)} runs through “${text}”`),
  ]);
}

function holdsItsLabel(node: PictureNode): boolean {
  const middle = labelMiddle(node);
  return node.lines.every((line, index) => {
    const y = Math.abs((index - (node.lines.length - 1) / 2) * LINE_HEIGHT) + HALF_GLYPH;
    const x = textWidth(line) / 2;
    if (node.shape === 'decision') return x / (node.box.width / 2) + y / (node.box.height / 2) <= 1;
    const room = Math.min(middle.y - node.box.y, node.box.y + node.box.height - middle.y);
    return x <= node.box.width / 2 && y <= room;
  });
}

/** A shape without the rim on which lines end. */
function core({ shape, box }: PictureNode): Frame {
  const rim = 1 + EXTRA_HEIGHT[shape];
  return { x: box.x + 1, y: box.y + rim, width: box.width - 2, height: box.height - 2 * rim };
}

function labelArea({ text, x, y, anchor }: PictureLabel): Frame {
  const width = textWidth(text);
  return { x: anchor === 'start' ? x : x - width, y: y - 12, width, height: 14 };
}

function stretches({ points }: PictureLine): Frame[] {
  return points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    return {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.abs(from.x - to.x),
      height: Math.abs(from.y - to.y),
    };
  });
}

/** Lines from or into the same place of a shape are meant to run together. */
function meet(a: PictureLine, b: PictureLine): boolean {
  return samePlace(a.points[0], b.points[0]) || samePlace(a.points.at(-1), b.points.at(-1));
}

function runAlong(a: PictureLine, b: PictureLine): boolean {
  return stretches(a).some((one) =>
    stretches(b).some((other) => {
      const across = one.height === 0 && other.height === 0 && Math.abs(one.y - other.y) < NEAREST;
      const down = one.width === 0 && other.width === 0 && Math.abs(one.x - other.x) < NEAREST;
      return (
        (across && spans(one.x, one.width, other.x, other.width)) ||
        (down && spans(one.y, one.height, other.y, other.height))
      );
    }),
  );
}

function overlap(a: Frame, b: Frame): boolean {
  return spans(a.x, a.width, b.x, b.width) && spans(a.y, a.height, b.y, b.height);
}

function spans(from: number, length: number, otherFrom: number, otherLength: number): boolean {
  return from < otherFrom + otherLength && otherFrom < from + length;
}

function samePlace(a: Point | undefined, b: Point | undefined): boolean {
  return a?.x === b?.x && a?.y === b?.y;
}

function show({ points }: PictureLine): string {
  return points.map(({ x, y }) => `${x},${y}`).join(' ');
}

function pairs<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [Item, Item] => [a, b]));
}
