import { sealArchive } from '../archive/seal-archive.ts';
import type { FormArchive } from '../layouts/form-archives.ts';
import { blankFormats, fileNameOf } from '../layouts/form-downloads.ts';
import { formFile } from './form-file.ts';

/** The blank PDFs of an archive's forms in their folders, packed. @throws AuthoringError */
export async function archiveForms({ forms }: FormArchive): Promise<Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const { form, folder } of forms) {
    for (const format of blankFormats(form)) {
      const name = fileNameOf(form, format);
      files.set(folder === '' ? name : `${folder}/${name}`, await formFile(form, format));
    }
  }
  return sealArchive(files);
}
