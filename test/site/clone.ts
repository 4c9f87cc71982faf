import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll } from 'vitest';

export interface Clone {
  readonly folder: string;
  /** Runs a script of the project to its end, as npm would. */
  run(script: string, options?: readonly string[], env?: NodeJS.ProcessEnv): { status: number | null; output: string };
  /** Starts a script that does not end by itself; ended with the tests. */
  start(script: string, env?: NodeJS.ProcessEnv): ChildProcess;
}

/** A newcomer's shell knows nothing of the test runner, whose variables change how Vite behaves. */
const shell = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL)/.test(name)),
);

/** The project's files as a newcomer would get them, in another folder, with the installed packages. */
export function cloneProject(): Clone {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-clone-'));
  const running: ChildProcess[] = [];
  const { stdout } = spawnSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const files = stdout.split('\0').filter((file) => file !== '');
  if (files.length === 0) throw new Error('git names no files');
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(file, join(folder, file), { recursive: true, force: true });
  }
  // Charts that the build has drawn already: drawing them takes most of the time until a clone answers.
  if (existsSync('.cache/diagrams')) cpSync('.cache/diagrams', join(folder, '.cache/diagrams'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  afterAll(() => {
    for (const child of running) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    folder,
    run(script, options = [], env = {}) {
      const result = spawnSync(process.execPath, [`scripts/${script}.ts`, ...options], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...shell, ...env },
        maxBuffer: 1e8,
      });
      return { status: result.status, output: `${result.stdout}${result.stderr}` };
    },
    start(script, env = {}) {
      const child = spawn(process.execPath, [`scripts/${script}.ts`], { cwd: folder, env: { ...shell, ...env } });
      running.push(child);
      return child;
    },
  };
}
