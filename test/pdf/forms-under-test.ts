import { projectSources } from '../../src/documents/sources.ts';
import type { FormModel } from '../../src/forms/form-model.ts';
import { loadHandbook } from '../../src/handbook.ts';
import { attendanceSheet } from './fixtures/attendance-sheet.ts';
import { complaintRegistration } from './fixtures/complaint-registration.ts';
import { warrantyCard } from './fixtures/warranty-card.ts';

const { forms } = await loadHandbook(projectSources());

/** Every form that the PDF tests loop over: the manual's own, and three that hold what those may lack. */
export const formsUnderTest: readonly FormModel[] = [
  ...[...forms.values()].map(({ model }) => model),
  complaintRegistration,
  attendanceSheet,
  warrantyCard,
];
