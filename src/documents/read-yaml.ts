import { LineCounter, parseDocument } from 'yaml';
import { wording } from '../wording/index.ts';
import { AuthoringError } from './authoring-error.ts';

export interface YamlFile {
  readonly data: unknown;
  /** 1-based line in the file where the value (or its nearest parent) stands. */
  lineOf(path: readonly PropertyKey[]): number | undefined;
}

/**
 * Parses YAML and remembers where each value stands.
 * @param firstLine line of the file on which the text begins, for front matter
 * @throws AuthoringError on a syntax error, with its line
 */
export function readYaml(text: string, file: string, firstLine = 1): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const line = lines.linePos(error.pos[0]).line + firstLine - 1;
    throw new AuthoringError({ file, line, ...wording.documents.faults.yamlSyntax(error.message) });
  }
  const lineOf = (path: readonly PropertyKey[]): number | undefined => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true) as { range?: [number, number, number] } | undefined;
      if (node?.range) return lines.linePos(node.range[0]).line + firstLine - 1;
    }
    return path.length === 0 ? undefined : firstLine;
  };
  return { data: document.toJS(), lineOf };
}
