import type { z } from 'zod';
import { wording } from '../wording/index.ts';
import { AuthoringError, type Fault } from './authoring-error.ts';

type Issue = z.core.$ZodIssue;

/**
 * Data as the schema reads it.
 * @param lineOf line of a key in the file, where the data came from a file with lines
 * @throws AuthoringError with one fault for each unknown, missing or wrong key
 */
export function checkShape<T extends z.ZodType>(
  schema: T,
  data: unknown,
  file: string,
  lineOf: (path: readonly PropertyKey[]) => number | undefined = () => undefined,
): z.output<T> {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return result.data;
  throw new AuthoringError(result.error.issues.flatMap((issue) => toFaults(issue, file, lineOf)));
}

function toFaults(issue: Issue, file: string, lineOf: (path: readonly PropertyKey[]) => number | undefined): Fault[] {
  const words = wording.documents.faults;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      return { file, line: lineOf(path), field: path.join('.'), ...words.unknownKey };
    });
  }
  const field = issue.path.join('.');
  const expected = words.expected(keyOf(issue.path));
  const line = lineOf(issue.path);
  if (issue.code === 'invalid_type' && issue.input === undefined)
    return [{ file, line, field, ...words.missingKey(expected) }];
  return [{ file, line, field, ...words.wrongValue(shown(issue.input), expected) }];
}

/** Last named key of a path: `revisions.0.date` → `date`. */
function keyOf(path: readonly PropertyKey[]): string {
  return String(path.findLast((part) => typeof part === 'string') ?? '');
}

function shown(input: unknown): string {
  return typeof input === 'string' ? input : (JSON.stringify(input) ?? '');
}
