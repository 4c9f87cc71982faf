import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FormModel, FormRecord } from '../../src/forms/form-model.ts';

/** A record and the file that it goes into. */
export interface FillTask {
  readonly line: number;
  readonly record: FormRecord;
  readonly file: string;
}

export interface FillResult {
  readonly line: number;
  /** What went wrong, in a sentence; null if the file was written. */
  readonly message: string | null;
}

/** What a worker is started with. */
export interface FillJob {
  readonly model: FormModel;
  readonly copies: readonly number[];
}

/** More would take memory without being faster: drawing is all computing. */
const mostWorkers = 4;
/** MB for young objects: react-pdf makes so many that a small space is cleared all the time. */
const youngSpace = 64;

/** Makes the files, several at a time; every record is told of once, in the order in which they are done. */
export async function fillInWorkers(
  model: FormModel,
  copies: readonly number[],
  tasks: readonly FillTask[],
  told: (result: FillResult) => void,
): Promise<void> {
  const waiting = tasks.values();
  const count = Math.min(mostWorkers, availableParallelism(), tasks.length);
  await Promise.all(Array.from({ length: count }, async () => await work({ model, copies }, waiting, told)));
}

async function work(job: FillJob, waiting: Iterator<FillTask>, told: (result: FillResult) => void): Promise<void> {
  const worker = new Worker(new URL('./fill-worker.ts', import.meta.url), {
    workerData: job,
    // React's development build checks everything that it is given.
    env: { ...process.env, NODE_ENV: 'production' },
    resourceLimits: { maxYoungGenerationSizeMb: youngSpace },
  });
  await new Promise<void>((resolve, reject) => {
    const next = () => {
      const { value, done } = waiting.next();
      if (done === true) resolve();
      else worker.postMessage(value);
    };
    worker.on('message', (result: FillResult) => {
      told(result);
      next();
    });
    worker.on('error', reject);
    next();
  });
  await worker.terminate();
}
