import { projectSources } from '../../src/documents/sources.ts';
import { formats } from '../../src/formats/index.ts';
import { readPaperFonts } from '../../src/formats/read-paper-fonts.ts';
import { loadHandbook } from '../../src/handbook.ts';
import { type Measurement, measurement, median } from './measurement.ts';

/** Files a second and size of every rendition, without cache, in one process; the first file of a kind counts too. */
export async function measureForms(): Promise<Measurement[]> {
  const sources = projectSources();
  const fonts = await readPaperFonts(sources.project, null);
  const forms = [...(await loadHandbook(sources)).forms.values()];
  const rows: Measurement[] = [];
  for (const format of formats) {
    const sizes: number[] = [];
    const started = performance.now();
    for (const { model } of forms) sizes.push((await format.render(model, fonts)).length / 1000);
    const seconds = (performance.now() - started) / 1000;
    rows.push(
      measurement(`${format.name}, files a second (${forms.length})`, forms.length / seconds, '1/s', 2),
      measurement(`${format.name}, median size`, median(sizes), 'KB', 0),
      measurement(`${format.name}, largest`, Math.max(...sizes), 'KB', 0),
    );
  }
  return rows;
}
