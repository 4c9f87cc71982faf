import { addWorkdays } from '../forms/calendar.ts';
import type { Grade } from './complaint-grade.ts';
import { addDays, movedFromWeekend, numberOf, parameterIn, type ToolParameters } from './deadline.ts';

export type LimitId =
  | 'acknowledge'
  | 'review'
  | 'interim'
  | 'cause'
  | 'plan'
  | 'warning'
  | 'managerWarning'
  | 'close'
  | 'final'
  | 'external';

/** A time limit of a complaint; `at` is a date, or a date-time where hours count. */
export interface ComplaintLimit {
  readonly id: LimitId;
  readonly at: string;
  readonly clause: string;
  readonly law: string | null;
}

export const limitParameters = [
  'hotline_open',
  'hotline_close',
  'complaint_ack_a',
  'complaint_ack_b',
  'complaint_ack_c',
  'complaint_grade_review',
  'complaint_interim_a',
  'complaint_report_a',
  'complaint_cause_b',
  'complaint_cause_c',
  'complaint_plan_a',
  'complaint_plan_a_natural',
  'complaint_plan_b',
  'complaint_plan_c',
  'complaint_close_b',
  'complaint_close_c',
  'complaint_warning',
  'complaint_warning_manager',
  'complaint_final',
  'external_reply_margin',
] as const;

/** Latest time of telling the customer after a night: SH-4-08#6.3.2. */
export const morningAcknowledgement = '09:30';

export interface ComplaintTimes {
  readonly grade: Grade;
  /** `2026-12-14T20:10` */
  readonly receivedAt: string;
  /** The day on which the customer complained. */
  readonly raisedOn: string;
  /** Deadline set by an authority or a platform; null without one. */
  readonly externalBy: string | null;
}

/**
 * All limits of a complaint by SH-4-08 (6.2.7, 6.3, 6.4, 6.5.2), the dates also held to its days from the complaint
 * (6.4.2). Working days leave out weekends only.
 */
export function complaintLimits(times: ComplaintTimes, parameters: ToolParameters): ComplaintLimit[] {
  const { grade, receivedAt, raisedOn, externalBy } = times;
  const value = (id: (typeof limitParameters)[number]) => parameterIn(parameters, id).value;
  const day = receivedAt.slice(0, 10);
  const workdays = (id: (typeof limitParameters)[number]) => addWorkdays(numberOf(day), value(id));
  const days = (id: (typeof limitParameters)[number]) => addDays(raisedOn, value(id));
  const plan = { A: 'complaint_plan_a', B: 'complaint_plan_b', C: 'complaint_plan_c' } as const;
  const law = parameterIn(parameters, 'complaint_final').law;
  const limits: (ComplaintLimit | null)[] = [
    limit('acknowledge', acknowledgeBy(times, parameters), '6.4.1'),
    limit('review', reviewBy(times, parameters), '6.2.7'),
    grade === 'A' ? limit('interim', plusMinutes(receivedAt, value('complaint_interim_a') * 60), '6.4.1') : null,
    limit(
      'cause',
      workdays(grade === 'A' ? 'complaint_report_a' : grade === 'B' ? 'complaint_cause_b' : 'complaint_cause_c'),
      '6.4.1',
    ),
    limit('plan', earlier(workdays(plan[grade]), days('complaint_plan_a_natural')), '6.4.2'),
    limit('warning', workdayBy(days('complaint_warning')), '6.4.6'),
    limit('managerWarning', workdayBy(days('complaint_warning_manager')), '6.4.6'),
    grade === 'A'
      ? null
      : limit(
          'close',
          earlier(workdays(grade === 'B' ? 'complaint_close_b' : 'complaint_close_c'), days('complaint_final')),
          '6.4.2',
        ),
    limit('final', days('complaint_final'), '6.4.2', law),
    externalBy === null ? null : limit('external', workdayBefore(externalBy, value('external_reply_margin')), '6.5.2'),
  ];
  return limits.filter((found) => found !== null);
}

function limit(id: LimitId, at: string, clause: string, law: string | null = null): ComplaintLimit {
  return { id, at, clause: `SH-4-08#${clause}`, law };
}

/** Grade A counts round the clock; B and C count while the hotline is open, and the next morning at the latest. */
function acknowledgeBy({ grade, receivedAt }: ComplaintTimes, parameters: ToolParameters): string {
  const value = (id: string) => parameterIn(parameters, id).value;
  if (grade === 'A') return plusMinutes(receivedAt, value('complaint_ack_a'));
  const hours = value(grade === 'B' ? 'complaint_ack_b' : 'complaint_ack_c');
  const { opens, closes, day } = workday(receivedAt, parameters);
  if (receivedAt < opens) return `${day}T${morningAcknowledgement}`;
  const due = plusMinutes(receivedAt, hours * 60);
  return due <= closes ? due : `${addDays(day, 1)}T${morningAcknowledgement}`;
}

/** Two hours, for B and C of working time: what the evening has no room for is left for the morning. */
function reviewBy({ grade, receivedAt }: ComplaintTimes, parameters: ToolParameters): string {
  const minutes = parameterIn(parameters, 'complaint_grade_review').value * 60;
  if (grade === 'A') return plusMinutes(receivedAt, minutes);
  const { opens, closes, day } = workday(receivedAt, parameters);
  const from = receivedAt < opens ? opens : receivedAt;
  const due = plusMinutes(from, minutes);
  if (due <= closes) return due;
  const left = from > closes ? minutes : minutes - minutesBetween(from, closes);
  return plusMinutes(`${addDays(day, 1)}${opens.slice(10)}`, left);
}

function workday(at: string, parameters: ToolParameters) {
  const day = at.slice(0, 10);
  const clock = (id: string) => `${day}T${String(parameterIn(parameters, id).value).padStart(2, '0')}:00`;
  return { day, opens: clock('hotline_open'), closes: clock('hotline_close') };
}

function plusMinutes(at: string, minutes: number): string {
  return new Date(Date.parse(`${at}Z`) + minutes * 60_000).toISOString().slice(0, 16);
}

function minutesBetween(from: string, to: string): number {
  return (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000;
}

/** The day itself, or the working day before a weekend. */
function workdayBy(date: string): string {
  return movedFromWeekend(date) === null ? date : workdayBy(addDays(date, -1));
}

/** The working day so many working days before. */
function workdayBefore(by: string, workdays: number): string {
  let day = by.slice(0, 10);
  for (let left = workdays; left > 0; left -= 1) day = workdayBy(addDays(day, -1));
  return day;
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}
