import { join } from 'node:path';
import { AuthoringError, isAuthoringError } from '../documents/authoring-error.ts';
import type { PublishedForm } from '../documents/published.ts';
import { blankPdf } from '../formats/blank-pdf.ts';
import type { Format } from '../formats/format.ts';
import { readPaperFonts } from '../formats/read-paper-fonts.ts';
import { cached } from '../formats/rendition-cache.ts';
import type { PaperFonts } from '../pdf/paper-fonts.ts';
import { firstPage } from '../pictures/first-page.ts';

/** `npm run` starts every command in the project's folder; a bundled page no longer knows where it came from. */
const project = process.cwd();
const cacheDirectory = process.env.HANDBOOK_NO_CACHE ? null : join(project, '.cache/forms');

let fonts: Promise<PaperFonts> | null = null;

/** Bytes of one rendition of a form; the fonts are read once, and only if something has to be drawn. @throws AuthoringError */
export async function formFile({ model, file }: PublishedForm, format: Format): Promise<Uint8Array> {
  const render = async () => {
    fonts ??= readPaperFonts(project, cacheDirectory);
    return await format.render(model, await fonts);
  };
  try {
    return await cached(model, format, { project, directory: cacheDirectory }, render);
  } catch (error) {
    // The paper knows the form's number only; the author needs its file.
    throw isAuthoringError(error) ? new AuthoringError(error.faults.map((fault) => ({ ...fault, file }))) : error;
  }
}

/** In px: twice the width at which a list shows it. */
const pictureWidth = 440;
const picture = { name: 'picture', suffix: '.webp' } as const;

/** The blank form's first page as a picture. @throws AuthoringError */
export async function formPicture(form: PublishedForm): Promise<Uint8Array> {
  const place = { project, directory: cacheDirectory };
  return await cached(form.model, picture, place, async () => firstPage(await formFile(form, blankPdf), pictureWidth));
}

/** One path for each form: `/sh-5-21/SH-5-21…`. */
export function formPaths(forms: readonly PublishedForm[]) {
  return forms.map((form) => ({ params: { form: form.number.toLowerCase(), file: form.number }, props: { form } }));
}

/** What a download route answers. */
export async function formResponse(form: PublishedForm, format: Format): Promise<Response> {
  const bytes = await formFile(form, format);
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': format.mediaType } });
}
