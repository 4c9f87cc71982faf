import { fillXlsx } from '../excel/workbook.ts';
import { wording } from '../wording/index.ts';
import type { Format } from './format.ts';

export const xlsx: Format = {
  name: 'xlsx',
  suffix: '.xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  label: wording.office.formats.excel,
  render: async (model) => await fillXlsx(model, {}),
};
