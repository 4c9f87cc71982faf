import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { type Measurement, measurement } from './measurement.ts';

/** Tells the build's own peak of resident memory, KiB, as its last line. */
const reporter = 'process.on("exit",()=>console.log("peak "+process.resourceUsage().maxRSS))';

/** Cold (no cache) and warm (nothing changed) build of the whole site. */
export function measureBuild(): Measurement[] {
  rmSync('.cache', { recursive: true, force: true });
  rmSync('node_modules/.astro', { recursive: true, force: true });
  return [...build('cold build'), ...build('warm build')];
}

function build(what: string): Measurement[] {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(reporter)}`, 'scripts/build.ts'],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  const seconds = (performance.now() - started) / 1000;
  const peak = Number(/peak (\d+)/.exec(stdout)?.[1] ?? Number.NaN) / 1024;
  return [measurement(what, seconds, 's'), measurement(`${what}, peak memory`, peak, 'MiB', 0)];
}
