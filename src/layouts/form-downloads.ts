import type { PublishedForm } from '../documents/published.ts';
import { fullTitle } from '../documents/register.ts';
import { wording } from '../wording/index.ts';
import type { Download } from './download.ts';

/** The two PDF files that clerks want most, as lists offer them. */
export function paperDownloads({ number, model }: PublishedForm): Omit<Download, 'bytes'>[] {
  const folder = `/${number.toLowerCase()}`;
  const { blank, fillable } = wording.paper.formats;
  const name = `${number} ${fullTitle(model)}`.replaceAll('/', '-');
  return [
    { path: `${folder}/${number}.pdf`, label: blank, fileName: `${name}.pdf` },
    { path: `${folder}/${number}-fillable.pdf`, label: fillable, fileName: `${name} ${fillable}.pdf` },
  ];
}
