import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedAnchors } from '../documents/anchor-ledger.ts';
import type { Handbook } from '../handbook.ts';
import { clausesOf } from './clauses.ts';
import { parseMdx } from './parse-mdx.ts';

/**
 * Anchors that the handbook publishes now. A heading counts with its text, a clause only with its existence:
 * correcting a clause's sentence does not change what its address means.
 */
export function publishedAnchors({ documents, sources }: Handbook): PublishedAnchors[] {
  return [...documents.values()].map(({ control, file }) => {
    const root = parseMdx(readFileSync(join(sources.project, file), 'utf8'), file);
    const anchors = clausesOf(root).map(
      ({ anchor, node, text }) => [anchor, node.type === 'heading' ? text : ''] as const,
    );
    return {
      number: control.number,
      file,
      version: control.version,
      anchors: new Map(anchors),
      reworded: control.anchors?.reworded ?? [],
      moved: control.anchors?.moved ?? {},
    };
  });
}
