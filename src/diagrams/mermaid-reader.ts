import { Worker } from 'node:worker_threads';
import type { MermaidAnswer, MermaidRequest } from './mermaid-reading.ts';

type Pending = { readonly resolve: (answer: MermaidAnswer) => void; readonly reject: (error: Error) => void };

let thread: Worker | null = null;
let count = 0;
const pending = new Map<number, Pending>();

/** Has Mermaid read a chart. The thread starts on first use and does not keep the process alive. */
export function readWithMermaid(text: string): Promise<MermaidAnswer> {
  const request: MermaidRequest = { id: ++count, text };
  thread ??= startThread();
  thread.ref();
  thread.postMessage(request);
  return new Promise((resolve, reject) => pending.set(request.id, { resolve, reject }));
}

function startThread(): Worker {
  const worker = new Worker(new URL('./mermaid-worker.ts', import.meta.url));
  worker.on('message', (answer: MermaidAnswer) => {
    pending.get(answer.id)?.resolve(answer);
    pending.delete(answer.id);
    if (pending.size === 0) worker.unref();
  });
  worker.on('error', (error: Error) => {
    for (const { reject } of pending.values()) reject(error);
    pending.clear();
    thread = null;
  });
  return worker;
}
