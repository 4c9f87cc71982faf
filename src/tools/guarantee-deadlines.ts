import { addMonths, addWorkdays } from '../forms/calendar.ts';
import {
  addDays,
  type Deadline,
  daysBetween,
  movedFromWeekend,
  numberOf,
  parameterIn,
  type ToolParameters,
} from './deadline.ts';
import type { GuaranteeCase, Repair } from './guarantee-case.ts';

export const guaranteeParameters = [
  'sanbao_return',
  'sanbao_exchange',
  'sanbao_repairs',
  'sanbao_repairer_days',
  'sanbao_parts_days',
  'sanbao_inspection',
  'repair_watch_first',
  'repair_watch_second',
  'burden_6m',
  'distance_return',
  'distance_refund',
  'refund_target',
  'return_address',
  'legal_refuse_15d',
] as const;

export type GuaranteeDeadline =
  | 'start'
  | 'return'
  | 'exchange'
  | 'warranty'
  | 'noReason'
  | 'burden'
  | 'watchFirst'
  | 'watchSecond'
  | 'repairerLate'
  | 'partsLate'
  | 'address'
  | 'inspection'
  | 'refuse'
  | 'refundQuality'
  | 'refundTarget'
  | 'refundLatest';

/**
 * Every deadline that follows from a case, as SH-4-22 (sections 6.2 to 6.7) and SH-4-29 (6.1, 6.4, 6.5) lay down.
 * Working days leave out weekends only: public holidays are announced year by year.
 */
export function guaranteeDeadlines(given: GuaranteeCase, parameters: ToolParameters): Deadline<GuaranteeDeadline>[] {
  return [
    ...periods(given, parameters),
    ...openRepair(given, parameters),
    ...afterAsking(given, parameters),
    ...refunds(given, parameters),
  ];
}

/** The day from which periods run: delivery, or the end of installing (SH-4-22#6.2.1). */
export function startOf({ deliveredOn, installedOn }: GuaranteeCase): string {
  return installedOn ?? deliveredOn;
}

function periods(given: GuaranteeCase, parameters: ToolParameters): Deadline<GuaranteeDeadline>[] {
  const start = startOf(given);
  const period = (id: 'sanbao_return' | 'sanbao_exchange') =>
    lengthened(addDays(start, parameterIn(parameters, id).value), given.repairs);
  const warranty = addMonths(start, given.warrantyMonths) ?? start;
  const burden = addMonths(given.deliveredOn, parameterIn(parameters, 'burden_6m').value) ?? given.deliveredOn;
  const { distance_return: noReason } = parameters;
  return [
    fixed('start', start, 'SH-4-22#6.2.1', null),
    moving('return', period('sanbao_return'), 'SH-4-22#6.3.1', lawOf(parameters, 'sanbao_return')),
    moving('exchange', period('sanbao_exchange'), 'SH-4-22#6.3.1', lawOf(parameters, 'sanbao_exchange')),
    moving('warranty', lengthened(warranty, given.repairs), 'SH-4-22#6.2.3', null),
    ...(given.remote && noReason
      ? [moving('noReason', addDays(given.deliveredOn, noReason.value), 'SH-4-29#6.1.1', noReason.law)]
      : []),
    fixed('burden', burden, 'SH-4-22#6.4.4', lawOf(parameters, 'burden_6m')),
  ];
}

/** A period grows by the days of the repairs that began in it (SH-4-22#6.2.3, 4.5). */
function lengthened(end: string, repairs: readonly Repair[]): string {
  return repairs.reduce(
    (last, { sentOn, returnedOn }) =>
      returnedOn !== null && sentOn <= last ? addDays(last, daysBetween(sentOn, returnedOn)) : last,
    end,
  );
}

/** What a repair that is not done yet leads to (SH-4-22#6.3.1, 6.3.4, 6.3.5); "more than" ends on the day after. */
function openRepair({ repairs, partsDays }: GuaranteeCase, parameters: ToolParameters): Deadline<GuaranteeDeadline>[] {
  const open = repairs.find(({ returnedOn }) => returnedOn === null);
  if (open === undefined) return [];
  const after = (id: string, more: number) => addDays(open.sentOn, parameterIn(parameters, id).value + more);
  return [
    fixed('watchFirst', after('repair_watch_first', 0), 'SH-4-22#6.3.5', null),
    fixed('watchSecond', after('repair_watch_second', 0), 'SH-4-22#6.3.5', null),
    fixed(
      'repairerLate',
      after('sanbao_repairer_days', partsDays + 1),
      'SH-4-22#6.3.4',
      lawOf(parameters, 'sanbao_repairer_days'),
    ),
    fixed('partsLate', after('sanbao_parts_days', 1), 'SH-4-22#6.3.4', lawOf(parameters, 'sanbao_parts_days')),
  ];
}

function afterAsking(
  { remote, askedOn, seenOn }: GuaranteeCase,
  parameters: ToolParameters,
): Deadline<GuaranteeDeadline>[] {
  const inspection = parameterIn(parameters, 'sanbao_inspection').value;
  const hours = parameterIn(parameters, 'return_address').value;
  const refuse = parameterIn(parameters, 'legal_refuse_15d');
  return [
    ...(remote && askedOn !== null ? [fixed('address', addDays(askedOn, hours / 24), 'SH-4-29#6.4.2', null)] : []),
    ...(seenOn !== null ? [fixed('inspection', addWorkdays(numberOf(seenOn), inspection), 'SH-4-22#6.4.1', null)] : []),
    ...(askedOn !== null ? [fixed('refuse', addDays(askedOn, refuse.value), 'SH-4-22#6.5.4', refuse.law)] : []),
  ];
}

function refunds(
  { remote, approvedOn, receivedOn }: GuaranteeCase,
  parameters: ToolParameters,
): Deadline<GuaranteeDeadline>[] {
  if (receivedOn === null) return [];
  const target = (from: string) => addWorkdays(numberOf(from), parameterIn(parameters, 'refund_target').value);
  const latest = parameterIn(parameters, 'distance_refund');
  const both = approvedOn !== null && approvedOn > receivedOn ? approvedOn : receivedOn;
  return [
    ...(approvedOn !== null ? [fixed('refundQuality', target(both), 'SH-4-22#6.7.2', null)] : []),
    ...(remote
      ? [
          fixed('refundTarget', target(receivedOn), 'SH-4-29#6.5.1', null),
          fixed('refundLatest', addDays(receivedOn, latest.value), 'SH-4-29#6.5.1', latest.law),
        ]
      : []),
  ];
}

function fixed(id: GuaranteeDeadline, date: string, clause: string, law: string | null): Deadline<GuaranteeDeadline> {
  return { id, date, movedTo: null, clause, law };
}

/** A period whose last day may move (SH-4-22#6.2.2). */
function moving(id: GuaranteeDeadline, date: string, clause: string, law: string | null): Deadline<GuaranteeDeadline> {
  return { id, date, movedTo: movedFromWeekend(date), clause, law };
}

function lawOf(parameters: ToolParameters, id: string): string | null {
  return parameterIn(parameters, id).law;
}
