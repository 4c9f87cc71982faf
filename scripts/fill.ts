import { readFileSync, writeFileSync } from 'node:fs';
import { isAuthoringError } from '../src/documents/authoring-error.ts';
import { projectSources } from '../src/documents/sources.ts';
import { loadHandbook } from '../src/handbook.ts';
import { UnprintableError } from '../src/pdf/filled-characters.ts';
import { wording } from '../src/wording/index.ts';
import { fillMany } from './fill/fill-many.ts';
import { fillOne } from './fill/fill-one.ts';
import { type FillArguments, readArguments } from './fill/read-arguments.ts';
import { Refusal } from './fill/refusal.ts';

/**
 * `npm run fill -- SH-5-21 record.json out.pdf` or `… records.csv folder/`, with `--copy 1` for one copy only. Ends with
 * status 1 if anything was not made.
 */
const words = wording.filled.command;

try {
  await run(readArguments(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Refusal || error instanceof UnprintableError || isAuthoringError(error))) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function run({ number, input, output, copy }: FillArguments): Promise<void> {
  const { forms } = await loadHandbook(projectSources());
  const form = forms.get(number);
  if (form === undefined) throw new Refusal(words.unknownForm(number));
  const { copies } = form.model;
  if (copy !== null && !(copy >= 1 && copy <= copies.length)) throw new Refusal(words.noCopy(copy, copies.length));
  const chosen = copy === null ? copies.map((_, index) => index) : [copy - 1];
  const bytes = readInput(input);
  if (input.toLowerCase().endsWith('.csv')) {
    const { failed } = await fillMany(form, { bytes, file: input, folder: output, copies: chosen });
    if (failed > 0) process.exitCode = 1;
    return;
  }
  writeFileSync(output, await fillOne(form, { bytes, file: input, copies: chosen }));
  console.error(words.written(output));
}

function readInput(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    throw new Refusal(words.unreadable(file));
  }
}
