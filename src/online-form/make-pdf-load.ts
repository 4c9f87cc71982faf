import type { FormModel, FormRecord } from '../forms/form-model.ts';

/** What is going on while a PDF is made; sizes in bytes. */
export type PdfStep =
  | { readonly kind: 'loading' | 'drawing' }
  | { readonly kind: 'received' | 'full-font'; readonly done: number; readonly all: number };

export interface PdfEngine {
  /** @throws UnprintableError for characters that no font has */
  make(model: FormModel, record: FormRecord, copies: readonly number[]): Promise<Uint8Array>;
  /** The sentence for a person if this is a fault of the record, else null. */
  explain(error: unknown): string | null;
}

type Report = (step: PdfStep) => void;

/** Fonts stay in memory once loaded, so that the next PDF needs no network. */
const fonts = new Map<string, Promise<Uint8Array>>();

/**
 * Loads the code that draws PDFs and its fonts, once; the one place that knows where they come from.
 * @param fontFolder address of the folder of the fonts, with a slash at its end
 * @throws Error when they cannot be had; the next call tries again
 */
export async function loadPdfEngine(fontFolder: string, report: Report): Promise<PdfEngine> {
  report({ kind: 'loading' });
  const progress = { done: 0, all: 0 };
  const load = async (name: string, kind: 'received' | 'full-font', sum = progress) =>
    await loadFont(`${fontFolder}${name}`, (done, all) => {
      sum.done += done;
      sum.all += all;
      report({ kind, ...sum });
    });
  const [engine, regular, bold] = await Promise.all([
    import('./make-pdf-engine.ts'),
    load('paper-regular.ttf', 'received'),
    load('paper-bold.ttf', 'received'),
  ]);
  return {
    async make(model, record, copies) {
      const whole = engine.needsFullFont(model, record, regular)
        ? await load('paper-full.ttf', 'full-font', { done: 0, all: 0 })
        : regular;
      report({ kind: 'drawing' });
      await nextFrame();
      return await engine.filledForm(model, record, { regular: whole, bold }, { copies });
    },
    explain: (error) => (error instanceof engine.UnprintableError ? error.message : null),
  };
}

async function loadFont(address: string, received: (done: number, all: number) => void): Promise<Uint8Array> {
  const known = fonts.get(address) ?? fetchFont(address, received);
  fonts.set(address, known);
  known.catch(() => fonts.delete(address));
  return await known;
}

async function fetchFont(address: string, received: (done: number, all: number) => void): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok || response.body === null) throw new Error(`${response.status} ${address}`);
  const parts: Uint8Array[] = [];
  received(0, Number(response.headers.get('Content-Length') ?? 0));
  const reader = response.body.getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    parts.push(chunk.value);
    received(chunk.value.length, 0);
  }
  return joined(parts);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Lets the browser show what is going on before the drawing keeps it busy. */
async function nextFrame(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 50));
}
