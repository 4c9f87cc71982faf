import { parseArgs } from 'node:util';
import { wording } from '../../src/wording/index.ts';
import { Refusal } from './refusal.ts';

export interface FillArguments {
  readonly number: string;
  readonly input: string;
  readonly output: string;
  /** Counted from 1; null for all copies. */
  readonly copy: number | null;
}

/** @throws Refusal with the usage */
export function readArguments(given: string[]): FillArguments {
  const { positionals, values } = parsed(given);
  const [number, input, output, ...others] = positionals;
  if (!(number && input && output) || others.length > 0) throw new Refusal(wording.filled.command.usage);
  return {
    number: number.toUpperCase(),
    input,
    output,
    copy: values.copy === undefined ? null : Number(values.copy),
  };
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { copy: { type: 'string' } } });
  } catch {
    throw new Refusal(wording.filled.command.usage);
  }
}
