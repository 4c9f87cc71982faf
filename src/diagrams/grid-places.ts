import { isChannel } from './grid.ts';
import { type Channel, type Laid, type Measures, TRACK_PITCH } from './grid-measures.ts';
import type { Frame } from './picture.ts';

/** Where the lines, cells and borders of a measured grid lie, px. */
export class GridPlaces {
  readonly width: number;
  readonly height: number;
  readonly #measures: Measures;
  readonly #left: readonly number[];
  readonly #top: readonly number[];

  /** @param headerHeight room above the first row for the lanes' titles */
  constructor(measures: Measures, headerHeight: number) {
    this.#measures = measures;
    this.#left = starts(measures.down, measures.columnWidths, 0);
    this.#top = starts(measures.across, measures.rowHeights, headerHeight);
    this.width = this.#left.at(-1) ?? 0;
    this.height = this.#top.at(-1) ?? 0;
  }

  /** Of a line that runs down. */
  x(line: number, track: number): number {
    return place(line, track, this.#left, this.#measures.down);
  }

  /** Of a line that runs across. */
  y(line: number, track: number): number {
    return place(line, track, this.#top, this.#measures.across);
  }

  /** Left edge of a lane; the right edge of the last one for the number of lanes. */
  border(lane: number): number {
    const channel = this.#measures.down[lane];
    if (channel === undefined || lane === 0) return 0;
    if (channel.border === null) return this.width;
    return (this.#left[2 * lane] ?? 0) + channel.before + channel.border * TRACK_PITCH;
  }

  /** The box of a node, in the middle of its cell. */
  box(id: string, { grid, sizes }: Laid): Frame {
    const cell = grid.cells.get(id);
    const size = sizes.get(id);
    if (cell === undefined || size === undefined) throw new Error(`no place for ${id}`);
    const { width, height } = size;
    return {
      x: this.x(2 * cell.column + 1, 0) - width / 2,
      y: this.y(2 * cell.row + 1, 0) - height / 2,
      width,
      height,
    };
  }
}

/** Start of every line's strip: channel, cell, channel, …, and the end of the last. */
function starts(channels: readonly Channel[], cells: readonly number[], first: number): number[] {
  const result = [first];
  for (const [index, channel] of channels.entries()) {
    const channelEnd = (result.at(-1) ?? 0) + channel.size;
    const cell = cells[index];
    result.push(channelEnd);
    if (cell !== undefined) result.push(channelEnd + cell);
  }
  return result;
}

function place(line: number, track: number, strips: readonly number[], channels: readonly Channel[]): number {
  const start = strips[line] ?? 0;
  if (!isChannel(line)) return Math.round((start + (strips[line + 1] ?? start)) / 2);
  const channel = channels[line / 2];
  if (channel === undefined) return start;
  const pastBorder = channel.border !== null && track >= channel.border ? 1 : 0;
  return start + channel.before + (track + pastBorder) * TRACK_PITCH;
}
