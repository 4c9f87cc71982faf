import { wording } from '../wording/index.ts';

const { year, month, day, hour, minute } = wording.paper.dateParts;

/** What is printed between the spaces of a date that is written by hand. */
export const dateParts = {
  date: [year, month, day],
  'date-time': [year, month, day, hour, minute],
  time: [hour, minute],
  month: [year, month],
} as const;

export type DateKind = keyof typeof dateParts;
