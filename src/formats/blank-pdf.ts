import { assertGlyphs } from '../pdf/assert-glyphs.ts';
import { blankForm } from '../pdf/blank-form.ts';
import { wording } from '../wording/index.ts';
import type { Format } from './format.ts';

export const blankPdf: Format = {
  name: 'blank-pdf',
  suffix: '.pdf',
  mediaType: 'application/pdf',
  label: wording.paper.formats.blank,
  render: async (model, fonts) => {
    assertGlyphs(model, fonts);
    return await blankForm(model, fonts);
  },
};
