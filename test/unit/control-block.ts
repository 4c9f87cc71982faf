import type { DocumentControl } from '../../src/documents/controlled-document.ts';

/** What every controlled form states about itself, for forms made in tests. */
export const controlBlock: Omit<DocumentControl, 'number' | 'title'> = {
  titleEn: 'Trial form',
  version: 'A/0',
  status: 'in-force',
  effectiveFrom: '2026-12-01',
  reviewBy: '2027-12-01',
  owner: 'SH-2-02-01',
  confidentiality: 'internal',
  prepared: { by: '部门文员', on: '2026-10-20' },
  reviewed: { by: '售后服务主管', on: '2026-11-06' },
  approved: { by: '售后服务部经理', on: '2026-11-16' },
  revisions: [
    { version: 'A/0', date: '2026-12-01', clauses: '全文', summary: '首次发布', by: '部门文员', approvedBy: '经理' },
  ],
};
