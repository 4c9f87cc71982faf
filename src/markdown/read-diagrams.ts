import { visit } from 'unist-util-visit';
import { type DiagramNode, readDiagram } from '../diagrams/render-diagram.ts';
import { resolveValues } from '../documents/parameters.ts';
import type { DocumentFile } from '../documents/read-document.ts';
import type { Handbook } from '../handbook.ts';
import { parseMdx } from './parse-mdx.ts';

export interface ReadDiagram {
  readonly line: number;
  readonly lanes: readonly string[];
  readonly nodes: readonly DiagramNode[];
}

/** Lanes and nodes of every chart in a document, without drawing it. @throws AuthoringError for a bad chart */
export async function readDiagrams({ body, bodyLine, file }: DocumentFile, handbook: Handbook): Promise<ReadDiagram[]> {
  const fences: { source: string; line: number }[] = [];
  visit(parseMdx(body, file), 'code', ({ lang, value, position }) => {
    if (lang === 'mermaid') fences.push({ source: value, line: (position?.start.line ?? 1) + bodyLine - 1 });
  });
  const diagrams: ReadDiagram[] = [];
  for (const { source, line } of fences) {
    const resolved = resolveValues(source, handbook.parameters, { file, line });
    diagrams.push({ line, ...(await readDiagram({ source: resolved, file, line })) });
  }
  return diagrams;
}
