import type { Parent, Root, Table } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { wording } from '../wording/index.ts';

/** Puts each table in a box that scrolls by itself, reachable by keyboard, so that a phone's page does not. */
export function remarkTables() {
  return (root: Root): void => {
    let count = 0;
    visit(root, 'table', (table: Table, index, parent: Parent | undefined) => {
      if (parent === undefined || index === undefined) return undefined;
      count += 1;
      const hProperties = {
        className: ['table-scroll'],
        role: 'region',
        tabIndex: 0,
        ariaLabel: wording.markdown.table(count),
      };
      const box = { type: 'tableBox', data: { hName: 'div', hProperties }, children: [table] };
      (parent.children as unknown[])[index] = box;
      return SKIP;
    });
  };
}
