/**
 * Runs in a thread of its own: Mermaid wants `window` and `document` as globals, which other code in the same
 * process (Astro, react-pdf) would take for a browser.
 */
import { parentPort } from 'node:worker_threads';
import { JSDOM } from 'jsdom';
import type { MermaidAnswer, MermaidReading, MermaidRequest } from './mermaid-reading.ts';

const { window } = new JSDOM('');
Object.assign(globalThis, { window, document: window.document });
const { default: mermaid } = await import('mermaid');
mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });

/** The part of Mermaid's flowchart data that we read; its own types leave the data untyped. */
interface FlowData {
  getVertices(): Map<string, { id: string; text?: string; type?: string }>;
  getEdges(): { start: string; end: string; text: string; type?: string; stroke: string }[];
  getSubGraphs(): { id: string; title: string; nodes: string[] }[];
  getAccTitle(): string;
  getAccDescription(): string;
}

let queue = Promise.resolve();
parentPort?.on('message', (request: MermaidRequest) => {
  queue = queue.then(async () => parentPort?.postMessage(await answer(request)));
});

async function answer({ id, text }: MermaidRequest): Promise<MermaidAnswer> {
  try {
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
    return { id, reading: readData(db as unknown as FlowData) };
  } catch (error) {
    return {
      id,
      failure: { message: String(error instanceof Error ? error.message : error), line: lineOfError(error) },
    };
  }
}

function readData(data: FlowData): MermaidReading {
  return {
    title: data.getAccTitle(),
    description: data.getAccDescription(),
    nodes: [...data.getVertices().values()].map(({ id, text, type }) => ({
      id,
      text: text ?? id,
      shape: type ?? null,
    })),
    edges: data
      .getEdges()
      .map(({ start, end, text, type, stroke }) => ({ from: start, to: end, text, type: type ?? '', stroke })),
    groups: data.getSubGraphs().map(({ id, title, nodes }) => ({ id, title, nodes })),
  };
}

function lineOfError(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('hash' in error)) return null;
  const { hash } = error as { hash?: { loc?: { last_line?: number } } };
  return hash?.loc?.last_line ?? null;
}
