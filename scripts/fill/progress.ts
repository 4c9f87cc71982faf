import { wording } from '../../src/wording/index.ts';

const words = wording.filled.command;
/** Milliseconds between two lines. */
const pause = 1000;

/** Tells on stderr how many are done, and how many a second. */
export function showProgress(all: number): { step(): void; end(): void; seconds(): string } {
  const begun = performance.now();
  let done = 0;
  let shown = begun;
  const elapsed = () => (performance.now() - begun) / 1000;
  const show = () => console.error(words.progress(done, all, (done / Math.max(elapsed(), 0.001)).toFixed(1)));
  return {
    step() {
      done += 1;
      if (performance.now() - shown < pause) return;
      shown = performance.now();
      show();
    },
    end: show,
    seconds: () => elapsed().toFixed(1),
  };
}
