import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

/**
 * `npm test`: lint, types, a fresh build, then every test; the last line counts them as Vitest's JSON report does.
 * Ends with status 1 if a step or a test fails or if no test ran.
 */
const report = 'test-results/report.json';
const steps: readonly (readonly string[])[] = [
  ['biome', 'ci', '--error-on-warnings', '.'],
  ['astro', 'check', '--minimumFailingSeverity', 'warning', '--minimumSeverity', 'warning'],
  ['node', 'scripts/build.ts'],
  ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile=${report}`],
];

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly success: boolean;
}

rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });
const failed = steps.filter((step) => !run(step));
const counts = readReport();
const passed = counts?.numPassedTests ?? 0;
const good = failed.length === 0 && counts?.success === true && passed > 0;
for (const step of failed) console.error(`failed: ${step.join(' ')}`);
console.log(
  `${passed} passed, ${counts?.numFailedTests ?? 0} failed, ${(counts?.numPendingTests ?? 0) + (counts?.numTodoTests ?? 0)} skipped`,
);
process.exitCode = good ? 0 : 1;

function run([command = '', ...options]: readonly string[]): boolean {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  return spawnSync(command, options, { stdio: 'inherit', env, shell: process.platform === 'win32' }).status === 0;
}

function readReport(): Report | null {
  try {
    return JSON.parse(readFileSync(report, 'utf8')) as Report;
  } catch {
    return null;
  }
}
