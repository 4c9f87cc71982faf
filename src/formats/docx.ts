import { formDocx } from '../word/form-docx.ts';
import { wording } from '../wording/index.ts';
import type { Format } from './format.ts';

export const docx: Format = {
  name: 'docx',
  suffix: '.docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  label: wording.office.formats.word,
  render: async (model) => await formDocx(model),
};
