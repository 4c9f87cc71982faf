import { enlarged } from '../forms/enlarge.ts';
import { wording } from '../wording/index.ts';
import { blankPdf } from './blank-pdf.ts';
import type { Format } from './format.ts';

/** For the few forms whose paper has `a3Rows`; the others have no such file. @throws RangeError for one of those */
export const blankA3Pdf: Format = {
  name: 'blank-a3-pdf',
  suffix: '-A3.pdf',
  mediaType: 'application/pdf',
  label: wording.paper.formats.blankA3,
  render: async (model, fonts) => {
    const large = enlarged(model);
    if (large === null) throw new RangeError(`${model.number} has no A3 sheet`);
    return await blankPdf.render(large, fonts);
  },
};
