import { assertGlyphs } from '../pdf/assert-glyphs.ts';
import { fillableForm } from '../pdf/fillable-form.ts';
import { wording } from '../wording/index.ts';
import type { Format } from './format.ts';

export const fillablePdf: Format = {
  name: 'fillable-pdf',
  suffix: '-fillable.pdf',
  mediaType: 'application/pdf',
  label: wording.paper.formats.fillable,
  render: async (model, fonts) => {
    assertGlyphs(model, fonts);
    return await fillableForm(model, fonts);
  },
};
