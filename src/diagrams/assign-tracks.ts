import type { Route } from './route-edges.ts';
import { inChannel, type Run, runsOf } from './runs.ts';
import { costAround, overlaps } from './track-cost.ts';

const ROUNDS = 12;
/** Below the smallest true difference, above the noise of sums. */
const LEAST_GAIN = 1e-9;

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

/** How often lines lie on one another. */
export function overlapCount(runs: readonly Run[]): number {
  const hits = runs.map((run, index) => runs.slice(index + 1).filter((other) => overlaps(run, other)).length);
  return hits.reduce((sum, count) => sum + count, 0);
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

/** Tries every run on every track, and every pair with tracks exchanged. */
function improve(channel: readonly Run[], runs: readonly Run[]): boolean {
  let improved = false;
  for (const run of channel) {
    for (let track = 0; track < channel.length; track += 1) improved = tryOut([run], [track], runs) || improved;
    for (const other of channel) improved = tryOut([run, other], [other.track, run.track], runs) || improved;
  }
  return improved;
}

/** Keeps new tracks when they cost less than the old ones. */
function tryOut(changed: readonly Run[], tracks: readonly number[], runs: readonly Run[]): boolean {
  const old = changed.map(({ track }) => track);
  const before = costAround(changed, runs);
  setTracks(changed, tracks);
  if (costAround(changed, runs) < before - LEAST_GAIN) return true;
  setTracks(changed, old);
  return false;
}

function setTracks(runs: readonly Run[], tracks: readonly number[]): void {
  for (const [index, run] of runs.entries()) run.track = tracks[index] ?? run.track;
}

/** Numbers the tracks in use without gaps. */
function closeRanks(channel: readonly Run[]): void {
  const used = [...new Set(channel.map(({ track }) => track))].toSorted((a, b) => a - b);
  for (const run of channel) run.track = used.indexOf(run.track);
}
