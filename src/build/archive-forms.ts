import { sealArchive } from '../archive/seal-archive.ts';
import { blankPdf } from '../formats/blank-pdf.ts';
import type { FormArchive } from '../layouts/form-archives.ts';
import { fileNameOf } from '../layouts/form-downloads.ts';
import { formFile } from './form-file.ts';

/** The blank PDFs of an archive's forms in their folders, packed. @throws AuthoringError */
export async function archiveForms({ forms }: FormArchive): Promise<Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const { form, folder } of forms) {
    const name = fileNameOf(form, blankPdf);
    files.set(folder === '' ? name : `${folder}/${name}`, await formFile(form, blankPdf));
  }
  return sealArchive(files);
}
