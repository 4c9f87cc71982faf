import type { PublishedForm } from '../documents/published.ts';
import { fullTitle } from '../documents/register.ts';
import { blankA3Pdf } from '../formats/blank-a3-pdf.ts';
import { blankPdf } from '../formats/blank-pdf.ts';
import type { Format } from '../formats/format.ts';
import { formats } from '../formats/index.ts';
import { enlarged } from '../forms/enlarge.ts';
import { wording } from '../wording/index.ts';
import type { Download } from './download.ts';

/** Every rendition of a form as a file to download, as lists offer it. */
export function paperDownloads(form: PublishedForm): Omit<Download, 'bytes'>[] {
  return formatsOf(form).map((format) => toDownload(form, format));
}

/** The same with sizes, and the JSON Schema for those who exchange records. @param sizeOf bytes of a rendition */
export async function formDownloads(
  form: PublishedForm,
  sizeOf: (format: Format) => Promise<number>,
): Promise<Download[]> {
  const files = formatsOf(form).map(async (format) => ({ ...toDownload(form, format), bytes: await sizeOf(format) }));
  return [...(await Promise.all(files)), schemaDownload(form)];
}

/** Sheets of a form to print and fill in by hand. */
export function blankFormats({ model }: PublishedForm): Format[] {
  return enlarged(model) === null ? [blankPdf] : [blankPdf, blankA3Pdf];
}

function formatsOf(form: PublishedForm): Format[] {
  return formats.flatMap((format) => (format === blankPdf ? blankFormats(form) : [format]));
}

function toDownload(form: PublishedForm, format: Format): Omit<Download, 'bytes'> {
  return { path: pathOf(form, format.suffix), label: format.label, fileName: fileNameOf(form, format) };
}

/** What a rendition is called on the reader's computer. */
export function fileNameOf(form: PublishedForm, { suffix, label }: Format): string {
  const tail = suffix.slice(suffix.indexOf('.'));
  return `${nameOf(form)}${suffix.startsWith('-') ? ` ${label}` : ''}${tail}`;
}

function schemaDownload(form: PublishedForm): Download {
  const suffix = '.schema.json';
  const bytes = new TextEncoder().encode(JSON.stringify(form.jsonSchema, null, 2)).length;
  return {
    path: pathOf(form, suffix),
    label: wording.site.form.jsonSchema,
    fileName: `${nameOf(form)}${suffix}`,
    bytes,
  };
}

function pathOf({ number }: PublishedForm, suffix: string): string {
  return `/${number.toLowerCase()}/${number}${suffix}`;
}

/** The reader's computer takes no slash in a file's name. */
function nameOf({ number, model }: PublishedForm): string {
  return `${number} ${fullTitle(model)}`.replaceAll('/', '-');
}
