import { projectSources } from '../../src/documents/sources.ts';
import type { FormModel } from '../../src/forms/form-model.ts';
import { loadHandbook } from '../../src/handbook.ts';
import { attendanceSheet } from '../pdf/fixtures/attendance-sheet.ts';
import { complaintRegistration } from '../pdf/fixtures/complaint-registration.ts';
import { warrantyCard } from '../pdf/fixtures/warranty-card.ts';
import { model as everyKind } from './every-kind-model.ts';

const { forms } = await loadHandbook(projectSources());

/** Every form that the Word and Excel tests loop over: the manual's own, and those that hold what they may lack. */
export const officeForms: readonly FormModel[] = [
  ...[...forms.values()].map(({ model }) => model),
  complaintRegistration,
  attendanceSheet,
  warrantyCard,
  everyKind,
];
