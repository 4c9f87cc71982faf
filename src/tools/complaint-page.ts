import type { FormRecord } from '../forms/form-model.ts';
import { keepRecord, newRecordId } from '../online-form/kept-records.ts';
import { localTime } from '../online-form/local-time.ts';
import { make } from '../online-form/make-element.ts';
import { wording } from '../wording/index.ts';
import { approverOf } from './complaint-approver.ts';
import { type ComplaintAnswers, type GradeResult, gradeOf } from './complaint-grade.ts';
import { complaintLimits } from './complaint-limits.ts';
import { parameterIn } from './deadline.ts';
import { resultTable } from './result-table.ts';
import type { PageToolData } from './tool-data.ts';
import { clauseLink, connectTool, readToolData, type ToolForm } from './tool-form.ts';

const words = wording.tools.complaint;

/** Makes the page that grades complaints work. */
export function startComplaintTool(): void {
  const data = readToolData();
  const form = connectTool((changed) => {
    document.querySelector('[data-shown]')?.replaceChildren(...resultOf(changed, data));
    const handover = document.querySelector<HTMLElement>('[data-handover]');
    if (handover) handover.hidden = data.form === undefined || timesOf(changed) === null;
  });
  const now = localTime(Date.now());
  form.set('receivedAt', now);
  form.set('raisedOn', now.slice(0, 10));
  form.element.dispatchEvent(new Event('input'));
  document.querySelector('[data-begin]')?.addEventListener('click', () => begin(form, data));
}

function resultOf(form: ToolForm, data: PageToolData): Node[] {
  const faults = faultsOf(form);
  form.showFaults(faults);
  const times = timesOf(form);
  if (faults.size > 0) return [make('p', {}, [...faults.values()].join(''))];
  const answers = answersOf(form);
  const result = gradeOf(answers, data.parameters);
  return [
    ...grade(result, answers, data),
    ...(times === null ? [make('p', {}, wording.tools.none)] : [limitTable(result, times, data)]),
  ];
}

function grade(result: GradeResult, answers: ComplaintAnswers, { parameters, base }: PageToolData): Node[] {
  const value = (id: string) => parameterIn(parameters, id).value;
  const reasons = result.reasons.map((reason) => make('li', {}, words.reason[reason](value)));
  const approver = words.approvers[approverOf(result.grade, answers.amount ?? 0, parameters)];
  const flow = make(
    'a',
    { href: `${base}${result.grade === 'A' ? 'sh-3-13' : 'sh-3-12'}/` },
    result.grade === 'A' ? 'SH-3-13' : 'SH-3-12',
  );
  const fact = (name: string, ...content: (Node | string)[]) => [make('dt', {}, name), make('dd', {}, ...content)];
  return [
    make('p', { class: `tool-grade is-${result.grade.toLowerCase()}` }, words.grades[result.grade]),
    make('p', {}, words.because, clauseLink('SH-4-08#6.2.1', base)),
    make('ul', { class: 'tool-choices' }, ...reasons),
    make(
      'dl',
      { class: 'tool-facts' },
      ...fact(words.firstSteps, words.first[result.grade], ' ', clauseLink('SH-4-08#6.1', base)),
      ...fact(words.flow, flow),
      ...fact(words.approver, approver, ' ', clauseLink('SH-4-25#6.6', base)),
      ...fact(words.closing, words.closedBy[result.grade], ' ', clauseLink('SH-4-08#6.8', base)),
    ),
  ];
}

interface Times {
  readonly receivedAt: string;
  readonly raisedOn: string;
  readonly externalBy: string | null;
}

function limitTable({ grade: letter }: GradeResult, times: Times, { parameters, base }: PageToolData): Node {
  const lines = complaintLimits({ grade: letter, ...times }, parameters).map((limit) => ({
    ...limit,
    ...words.limits[limit.id],
    movedTo: null,
  }));
  return resultTable(lines, localTime(Date.now()).slice(0, 10), base);
}

function timesOf(form: ToolForm): Times | null {
  const [receivedAt, raisedOn] = [form.text('receivedAt'), form.text('raisedOn')];
  return receivedAt === null || raisedOn === null
    ? null
    : { receivedAt, raisedOn, externalBy: form.text('externalBy') };
}

function answersOf(form: ToolForm): ComplaintAnswers {
  return {
    injury: form.checked('injury'),
    publicity: form.checked('publicity'),
    standstill: form.checked('standstill'),
    leak: form.checked('leak'),
    conduct: form.checked('conduct'),
    amountUnknown: form.checked('amountUnknown'),
    amount: form.number('amount'),
    batch: form.number('batch') ?? 1,
    people: form.number('people') ?? 1,
    times: form.number('times') ?? 1,
  };
}

function faultsOf(form: ToolForm): Map<string, string> {
  const faults = new Map<string, string>();
  for (const name of ['amount', 'batch', 'people', 'times']) {
    if ((form.number(name) ?? 0) < 0) faults.set(name, words.bad.number(form.label(name)));
  }
  const [received, raised] = [form.text('receivedAt'), form.text('raisedOn')];
  if (received !== null && raised !== null && raised > received.slice(0, 10)) faults.set('raisedOn', words.bad.order);
  return faults;
}

/** Puts what is known into the list of records of the complaint form, where the fill page finds it. */
function begin(form: ToolForm, data: PageToolData): void {
  const place = document.querySelector('[data-begun]');
  const times = timesOf(form);
  if (data.form === undefined || times === null || place === null) return;
  const now = Date.now();
  const kept = keepRecord(data.form, newRecordId(now), beginningOf(answersOf(form), times, data), now);
  const open = make('a', { href: `${data.base}${data.form.number.toLowerCase()}/fill/` }, words.open);
  place.replaceChildren(kept ? words.begun : words.notKept, ' ', open, kept ? ` ${words.kept}` : '');
}

/** Fields of SH-5-21 that the answers tell. */
export function beginningOf(answers: ComplaintAnswers, times: Times, { parameters }: PageToolData): FormRecord {
  const { grade: letter } = gradeOf(answers, parameters);
  const known = {
    demandedOn: times.raisedOn,
    receivedAt: times.receivedAt,
    externalDeadline: times.externalBy === null ? undefined : `${times.externalBy}T18:00`,
    timesRaised: answers.times,
    claimedAmount: answers.amount ?? undefined,
    personalInjury: answers.injury ? words.options.yes : words.options.no,
    propertyDamage: answers.amountUnknown || (answers.amount ?? 0) > 0 ? words.options.loss : words.options.noLoss,
    complaintGrade: words.grades[letter],
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as FormRecord;
}
