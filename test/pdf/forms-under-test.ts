import type { FormModel } from '../../src/forms/form-model.ts';
import { attendanceSheet } from './fixtures/attendance-sheet.ts';
import { complaintRegistration } from './fixtures/complaint-registration.ts';
import { warrantyCard } from './fixtures/warranty-card.ts';

/** Every form that the PDF tests loop over. */
export const formsUnderTest: readonly FormModel[] = [complaintRegistration, attendanceSheet, warrantyCard];
