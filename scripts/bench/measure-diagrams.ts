import { readFileSync } from 'node:fs';
import { renderDiagram } from '../../src/diagrams/render-diagram.ts';
import { resolveValues } from '../../src/documents/parameters.ts';
import { projectSources } from '../../src/documents/sources.ts';
import { loadHandbook } from '../../src/handbook.ts';
import { type Measurement, measurement } from './measurement.ts';

/** Charts drawn a second, without cache, the first one with the loading of Mermaid. */
export async function measureDiagrams(): Promise<Measurement[]> {
  const { documents, parameters } = await loadHandbook(projectSources());
  const charts = [...documents.values()].flatMap(({ file }) =>
    [...readFileSync(file, 'utf8').matchAll(/```mermaid\n([\s\S]*?)```/g)].map(([, source = '']) => ({
      source: resolveValues(source, parameters, { file }),
      file,
      line: 1,
    })),
  );
  const times: number[] = [];
  for (const chart of charts) {
    const started = performance.now();
    await renderDiagram(chart, { resolveLink: () => null, cacheDirectory: null });
    times.push(performance.now() - started);
  }
  const [first = Number.NaN, ...others] = times;
  const rate = (1000 * others.length) / others.reduce((total, time) => total + time, 0);
  return [
    measurement('first chart, with loading', first, 'ms', 0),
    measurement(`charts a second (${others.length})`, rate, '1/s'),
  ];
}
