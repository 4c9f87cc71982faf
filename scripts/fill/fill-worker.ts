import { writeFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { fontPlace } from '../../src/build/font-response.ts';
import { isAuthoringError } from '../../src/documents/authoring-error.ts';
import { readPaperFonts, readWholeFont } from '../../src/formats/read-paper-fonts.ts';
import { needsFullFont, UnprintableError } from '../../src/pdf/filled-characters.ts';
import { filledForm } from '../../src/pdf/filled-form.ts';
import type { FillJob, FillResult, FillTask } from './worker-pool.ts';

/** Makes one file after another as it is told to; the fonts and the form's density are worked out once. */
const { model, copies } = workerData as FillJob;
const fonts = await readPaperFonts(fontPlace.root, fontPlace.cacheDirectory);
let whole: Promise<Uint8Array> | null = null;

parentPort?.on('message', (task: FillTask) => {
  void fill(task).then((result) => parentPort?.postMessage(result));
});

async function fill({ line, record, file }: FillTask): Promise<FillResult> {
  try {
    const regular = needsFullFont(model, record, fonts.regular) ? await wholeFont() : fonts.regular;
    await writeFile(file, await filledForm(model, record, { ...fonts, regular }, { copies }));
    return { line, message: null };
  } catch (error) {
    const known = error instanceof UnprintableError || isAuthoringError(error);
    return { line, message: known ? error.message : String(error) };
  }
}

async function wholeFont(): Promise<Uint8Array> {
  whole ??= readWholeFont(fontPlace.root, 'regular');
  return await whole;
}
