import { isChannel } from './grid.ts';
import type { Route } from './route-edges.ts';
import { extent, inChannel, mayJoin, type Run, runsOf } from './runs.ts';

const CROSSING = 1;
const TOUCH = 30;
const OVERLAP = 60;
/** Half the extent of a channel in the scale of `place`; a track is one unit. */
const CHANNEL = 50;
const ROUNDS = 12;

/** All runs, those in channels put on tracks beside one another so that lines cross as little as possible. */
export function assignTracks(routes: readonly Route[]): Run[] {
  const runs = routes.flatMap(runsOf);
  const channels = groupByChannel(runs);
  for (const channel of channels) spread(channel);
  for (let round = 0; round < ROUNDS; round += 1) {
    const improved = channels.map((channel) => improve(channel, runs));
    if (!improved.includes(true)) break;
  }
  for (const channel of channels) closeRanks(channel);
  return runs;
}

function groupByChannel(runs: readonly Run[]): Run[][] {
  const channels = new Map<string, Run[]>();
  for (const run of runs.filter(inChannel)) {
    const key = `${run.across},${run.line}`;
    channels.set(key, [...(channels.get(key) ?? []), run]);
  }
  return [...channels.values()];
}

/** A first order: every run on a track of its own. */
function spread(channel: Run[]): void {
  for (const [index, run] of channel.entries()) run.track = index;
}

function improve(channel: readonly Run[], runs: readonly Run[]): boolean {
  let improved = false;
  for (const run of channel) {
    for (let track = 0; track < channel.length; track += 1) {
      improved = tryOut(runs, () => [[run, track]]) || improved;
    }
    for (const other of channel) {
      improved =
        tryOut(runs, () => [
          [run, other.track],
          [other, run.track],
        ]) || improved;
    }
  }
  return improved;
}

/** Keeps new tracks when they cost less than the old ones. */
function tryOut(runs: readonly Run[], propose: () => [Run, number][]): boolean {
  const proposal = propose();
  const old = proposal.map(([run]): [Run, number] => [run, run.track]);
  const before = cost(runs);
  for (const [run, track] of proposal) run.track = track;
  if (cost(runs) < before - 1e-9) return true;
  for (const [run, track] of old) run.track = track;
  return false;
}

function cost(runs: readonly Run[]): number {
  let sum = 0;
  for (const [index, a] of runs.entries()) {
    for (let other = index + 1; other < runs.length; other += 1) {
      const b = runs[other];
      if (b !== undefined && !mayJoin(a.route, b.route))
        sum += a.across === b.across ? overlapCost(a, b) : crossingCost(a, b);
    }
    sum += length(a) * 1e-5 + a.track * 1e-4;
  }
  return sum;
}

function length(run: Run): number {
  const [from, to] = extent(run, place);
  return to - from;
}

function overlapCost(a: Run, b: Run): number {
  if (place(a.line, a.track) !== place(b.line, b.track)) return 0;
  const [aFrom, aTo] = extent(a, place);
  const [bFrom, bTo] = extent(b, place);
  return aFrom <= bTo && bFrom <= aTo ? OVERLAP : 0;
}

function crossingCost(a: Run, b: Run): number {
  const aPlace = place(a.line, a.track);
  const bPlace = place(b.line, b.track);
  const [aFrom, aTo] = extent(a, place);
  const [bFrom, bTo] = extent(b, place);
  if (bPlace < aFrom || bPlace > aTo || aPlace < bFrom || aPlace > bTo) return 0;
  const inside = bPlace > aFrom && bPlace < aTo && aPlace > bFrom && aPlace < bTo;
  return inside ? CROSSING : TOUCH;
}

/** Order and distinctness are as in the finished picture; the distances are not. */
function place(line: number, track: number): number {
  return line * CHANNEL + (isChannel(line) ? track : 0);
}

/** Numbers the tracks in use without gaps. */
function closeRanks(channel: readonly Run[]): void {
  const used = [...new Set(channel.map(({ track }) => track))].toSorted((a, b) => a - b);
  for (const run of channel) run.track = used.indexOf(run.track);
}
