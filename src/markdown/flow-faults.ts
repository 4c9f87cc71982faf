import { AuthoringError, type Fault } from '../documents/authoring-error.ts';
import type { FlowControl } from '../documents/controlled-document.ts';
import type { DocumentFile } from '../documents/read-document.ts';
import type { Handbook } from '../handbook.ts';
import { wording } from '../wording/index.ts';
import type { AddressBook } from './address-book.ts';
import { linkResolver } from './link-resolver.ts';
import { type ReadDiagram, readDiagrams } from './read-diagrams.ts';

const words = wording.markdown.faults;

/** A flow's chart and its front matter must name the same lanes and steps. @throws AuthoringError for a bad chart */
export async function flowFaults(document: DocumentFile, handbook: Handbook, book: AddressBook): Promise<Fault[]> {
  const diagrams = await readDiagrams(document, handbook);
  const { control, file, lineOf } = document;
  const targets = targetFaults(diagrams, file, book);
  if (!('steps' in control)) return [...targets, ...weightFaults(document)];
  const [chart] = diagrams;
  if (chart === undefined) return [{ file, line: document.bodyLine, ...words.noChart }];
  return [...targets, ...laneFaults(control, chart, file, lineOf(['lanes'])), ...stepFaults(control, chart, document)];
}

/** What a node's `click` names must be there. */
function targetFaults(diagrams: readonly ReadDiagram[], file: string, book: AddressBook): Fault[] {
  return diagrams.flatMap(({ line, nodes }) => {
    const resolve = linkResolver(book, { file, line });
    return nodes.flatMap(({ target }) => {
      try {
        if (target !== null) resolve(target);
        return [];
      } catch (error) {
        if (error instanceof AuthoringError) return [...error.faults];
        throw error;
      }
    });
  });
}

function laneFaults(control: FlowControl, chart: ReadDiagram, file: string, line: number | undefined): Fault[] {
  const listed = control.lanes.map(({ label }) => label);
  return listed.join() === chart.lanes.join()
    ? []
    : [{ file, line, field: 'lanes', ...words.laneDiffers(chart.lanes, listed) }];
}

function stepFaults(control: FlowControl, chart: ReadDiagram, { file, lineOf }: DocumentFile): Fault[] {
  const inChart = new Set(chart.nodes.map(({ id }) => id));
  const listed = new Set(control.steps.map(({ id }) => id));
  const strangers = control.steps.flatMap(({ id }, index) =>
    inChart.has(id) ? [] : [{ file, line: lineOf(['steps', index, 'id']), field: id, ...words.stepWithoutNode }],
  );
  const missing = chart.nodes
    .filter(({ id }) => !listed.has(id))
    .map(({ id, label }) => ({ file, line: lineOf(['steps']), field: `${id} ${label}`, ...words.nodeWithoutStep }));
  return [...strangers, ...missing];
}

function weightFaults({ control, file, lineOf }: DocumentFile): Fault[] {
  if (!('kpis' in control) || control.kpis.length === 0) return [];
  const sum = control.kpis.reduce((total, { weight }) => total + weight, 0);
  return sum === 100 ? [] : [{ file, line: lineOf(['kpis']), field: 'kpis', ...wording.documents.faults.weights(sum) }];
}
