import { parameterIn, type ToolParameters } from './deadline.ts';

/** Answers of whoever takes a complaint, in the words of the table in SH-4-08#6.2.1. */
export interface ComplaintAnswers {
  readonly injury: boolean;
  /** Complaints of the same model, batch and problem within 30 days, this one included. */
  readonly batch: number;
  /** Media have reported or asked, or an authority has opened a case. */
  readonly publicity: boolean;
  /** Claimed or lost, in yuan; null where there is no claim and no loss. */
  readonly amount: number | null;
  /** There is a loss, but the customer cannot say how much (SH-4-08#6.2.5). */
  readonly amountUnknown: boolean;
  readonly people: number;
  /** How many times this customer has complained of this problem. */
  readonly times: number;
  /** A business stands still. */
  readonly standstill: boolean;
  readonly leak: boolean;
  readonly conduct: boolean;
}

export type Grade = 'A' | 'B' | 'C';
export type Reason = 'A1' | 'A2' | 'A3' | 'A4' | 'A5' | 'B1' | 'B2' | 'B3' | 'B4' | 'B5' | 'unknownAmount' | 'C';

export const gradeParameters = [
  'complaint_batch_a',
  'complaint_grade_a',
  'complaint_grade_b',
  'complaint_group_a',
  'complaint_repeat_b',
] as const;

export interface GradeResult {
  readonly grade: Grade;
  /** All rows that apply, the highest grade first. */
  readonly reasons: readonly Reason[];
}

/** The grade of a complaint by SH-4-08#6.2.1: the highest of all rows that apply. */
export function gradeOf(answers: ComplaintAnswers, parameters: ToolParameters): GradeResult {
  const least = (id: (typeof gradeParameters)[number]) => parameterIn(parameters, id).value;
  const amount = answers.amount ?? 0;
  const rows: readonly (readonly [Reason, boolean])[] = [
    ['A1', answers.injury],
    ['A2', answers.batch >= least('complaint_batch_a')],
    ['A3', answers.publicity],
    ['A4', amount >= least('complaint_grade_a')],
    ['A5', answers.people >= least('complaint_group_a')],
    ['B1', amount >= least('complaint_grade_b') && amount < least('complaint_grade_a')],
    ['unknownAmount', answers.amountUnknown],
    ['B2', answers.times >= least('complaint_repeat_b')],
    ['B3', answers.standstill],
    ['B4', answers.leak],
    ['B5', answers.conduct],
  ];
  const reasons = rows.filter(([, applies]) => applies).map(([reason]) => reason);
  const [first = 'C'] = reasons;
  return {
    grade: first === 'unknownAmount' ? 'B' : (first[0] as Grade),
    reasons: reasons.length > 0 ? reasons : ['C'],
  };
}
