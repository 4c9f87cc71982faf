import type { Code, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { diagramFigure } from '../diagrams/diagram-figure.ts';
import { renderDiagram } from '../diagrams/render-diagram.ts';
import { type Parameters, resolveValues } from '../documents/parameters.ts';
import type { AddressBook } from './address-book.ts';
import { linkResolver } from './link-resolver.ts';

export interface DiagramSettings {
  readonly addressBook: () => AddressBook;
  readonly parameters: () => Parameters;
  /** Absolute folder for rendered charts, or null to render each anew. */
  readonly cacheDirectory: string | null;
  /** File names in messages, relative to the project. */
  readonly nameOf: (path: string) => string;
}

/** Draws every ```mermaid fence at build time: a figure with an SVG and a list of the steps. */
export function remarkDiagrams(settings: DiagramSettings) {
  return () => async (root: Root, vfile: VFile) => {
    const fences: Code[] = [];
    visit(root, 'code', (node) => {
      if (node.lang === 'mermaid') fences.push(node);
    });
    const file = settings.nameOf(vfile.path);
    for (const [index, fence] of fences.entries()) {
      Object.assign(fence, rawHtml(await drawFence(fence, index + 1, file, settings)));
    }
  };
}

async function drawFence(fence: Code, count: number, file: string, settings: DiagramSettings): Promise<string> {
  const line = fence.position?.start.line ?? 1;
  const source = resolveValues(fence.value, settings.parameters(), { file, line });
  const diagram = await renderDiagram(
    { source, file, line },
    { resolveLink: linkResolver(settings.addressBook(), { file, line }), cacheDirectory: settings.cacheDirectory },
  );
  return diagramFigure(diagram, { id: `chart-${count}` });
}

/** MDX knows no raw HTML; Astro's `set:html` puts it in unescaped. */
function rawHtml(html: string) {
  return {
    type: 'mdxJsxFlowElement',
    name: 'Fragment',
    attributes: [{ type: 'mdxJsxAttribute', name: 'set:html', value: html }],
    children: [],
    lang: undefined,
    value: undefined,
  };
}
