import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { type Parameters, printParameter } from '../documents/parameters.ts';

/** Puts the company's number and unit in the place of `<Value id="…" />`. */
export function remarkValues(parameters: () => Parameters) {
  return () => (root: Root) => {
    visit(root, (node, index, parent) => {
      const id = valueId(node);
      if (id === null || parent === undefined || index === undefined) return;
      const parameter = parameters().get(id);
      if (parameter === undefined) return;
      const replacement = {
        type: 'value',
        data: {
          hName: 'data',
          hProperties: { className: ['value'], value: String(parameter.value), title: parameter.name },
        },
        children: [{ type: 'text', value: printParameter(parameter) }],
      };
      (parent.children as unknown[])[index] = replacement;
    });
  };
}

/** Id asked for by a `<Value>` element, or null if the node is none. */
export function valueId(node: { readonly type: string }): string | null {
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return null;
  const element = node as MdxJsxTextElement | MdxJsxFlowElement;
  if (element.name !== 'Value') return null;
  const attribute = element.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === 'id');
  return typeof attribute?.value === 'string' ? attribute.value : '';
}
