import type { Shape } from './chart.ts';

/** A chart with places: all lengths in px, origin top left, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Frame extends Point {
  readonly width: number;
  readonly height: number;
}

export interface PictureNode {
  readonly id: string;
  readonly shape: Shape;
  readonly lines: readonly string[];
  readonly target: string | null;
  /** Bounding box, x and y its top left corner. */
  readonly box: Frame;
}

/** A lane or a frame, with its title in a band at its top. */
export interface PictureGroup {
  readonly box: Frame;
  readonly titleLines: readonly string[];
  readonly titleHeight: number;
}

export interface PictureLine {
  /** Corners from the border of one shape to the border of the other; every stretch runs straight across or down. */
  readonly points: readonly Point[];
  readonly arrow: boolean;
  readonly dashed: boolean;
}

export interface PictureLabel extends Point {
  readonly text: string;
  /** Which end of the text stands at x; y is its baseline. */
  readonly anchor: 'start' | 'end';
}

export interface Picture {
  readonly kind: 'lanes' | 'flow' | 'tree';
  readonly width: number;
  readonly height: number;
  readonly groups: readonly PictureGroup[];
  readonly nodes: readonly PictureNode[];
  readonly lines: readonly PictureLine[];
  readonly labels: readonly PictureLabel[];
}
