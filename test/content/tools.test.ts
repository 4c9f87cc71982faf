import { beforeAll, describe, expect, test } from 'vitest';
import { projectSources } from '../../src/documents/sources.ts';
import { type Handbook, loadHandbook } from '../../src/handbook.ts';
import { AddressBook } from '../../src/markdown/address-book.ts';
import { approverOf, approverParameters } from '../../src/tools/complaint-approver.ts';
import { type ComplaintAnswers, gradeOf, gradeParameters } from '../../src/tools/complaint-grade.ts';
import { complaintLimits, limitParameters, morningAcknowledgement } from '../../src/tools/complaint-limits.ts';
import { beginningOf } from '../../src/tools/complaint-page.ts';
import type { ToolParameters } from '../../src/tools/deadline.ts';
import { caseFaults, type GuaranteeCase } from '../../src/tools/guarantee-case.ts';
import { guaranteeChoices } from '../../src/tools/guarantee-choices.ts';
import { guaranteeDeadlines, guaranteeParameters } from '../../src/tools/guarantee-deadlines.ts';
import { toolParameters } from '../../src/tools/tool-data.ts';
import { wording } from '../../src/wording/index.ts';
import { paragraphsOf } from './plain-text.ts';

let handbook: Handbook;
let parameters: ToolParameters;

beforeAll(async () => {
  handbook = await loadHandbook(projectSources());
  const ids = [...guaranteeParameters, ...gradeParameters, ...limitParameters, ...approverParameters];
  parameters = toolParameters(ids, [...handbook.parameters.values()]);
});

const product: GuaranteeCase = {
  remote: false,
  deliveredOn: '2026-12-05',
  installedOn: '2026-12-10',
  warrantyMonths: 12,
  repairs: [],
  partsDays: 0,
  faultOn: null,
  askedOn: null,
  seenOn: null,
  approvedOn: null,
  receivedOn: null,
};
const first = { sentOn: '2027-03-01', returnedOn: '2027-03-09' };
const second = { sentOn: '2027-07-12', returnedOn: '2027-07-16' };

describe('the periods of a product', () => {
  const dates = (given: Partial<GuaranteeCase>) =>
    Object.fromEntries(
      guaranteeDeadlines({ ...product, ...given }, parameters).map(({ id, date, movedTo }) => [id, movedTo ?? date]),
    );

  test.each<[string, Partial<GuaranteeCase>, { [id: string]: string }]>([
    [
      'run from the end of installing',
      {},
      { start: '2026-12-10', return: '2026-12-17', exchange: '2026-12-25', warranty: '2027-12-10' },
    ],
    [
      'run from delivery where the company does not install',
      { installedOn: null },
      { start: '2026-12-05', exchange: '2026-12-21' },
    ],
    ['grow by a repair', { repairs: [first] }, { warranty: '2027-12-20' }],
    ['grow by two repairs', { repairs: [first, second] }, { warranty: '2027-12-22' }],
    [
      'of return and exchange grow by a repair in them',
      { repairs: [{ sentOn: '2026-12-14', returnedOn: '2026-12-18' }] },
      { return: '2026-12-21', exchange: '2026-12-29', warranty: '2027-12-14' },
    ],
    [
      'end on the last day of a shorter month',
      { installedOn: '2026-08-31', deliveredOn: '2026-08-31', warrantyMonths: 6 },
      { warranty: '2027-03-01' },
    ],
    [
      'know the leap day',
      { installedOn: '2027-02-28', deliveredOn: '2027-02-28', warrantyMonths: 12 },
      { warranty: '2028-02-28' },
    ],
    [
      'of a return by the net begin after delivery',
      { remote: true, deliveredOn: '2026-12-03', installedOn: null },
      { noReason: '2026-12-10' },
    ],
    [
      'of a return by the net move from a Saturday',
      { remote: true, deliveredOn: '2026-12-05', installedOn: null },
      { noReason: '2026-12-14' },
    ],
    [
      'of a return by the net do not wait for installing',
      { remote: true },
      { noReason: '2026-12-14', return: '2026-12-17' },
    ],
    [
      'of an open repair leave out the days of waiting for parts',
      {
        deliveredOn: '2026-11-01',
        installedOn: null,
        repairs: [{ sentOn: '2027-01-04', returnedOn: null }],
        partsDays: 45,
      },
      { repairerLate: '2027-03-21', partsLate: '2027-04-05', watchFirst: '2027-01-24', watchSecond: '2027-03-25' },
    ],
    ['of an answer run from the first demand, on weekends too', { askedOn: '2026-12-11' }, { refuse: '2026-12-26' }],
    ['of the inspection are working days', { seenOn: '2026-12-11' }, { inspection: '2026-12-15' }],
    [
      'of a refund run from approval and receipt, the later one',
      { askedOn: '2026-12-11', approvedOn: '2026-12-14', receivedOn: '2026-12-17' },
      { refundQuality: '2026-12-22' },
    ],
    [
      'of a refund by the net have the aim and the latest lawful day',
      { remote: true, askedOn: '2026-12-11', receivedOn: '2026-12-17' },
      { refundTarget: '2026-12-22', refundLatest: '2026-12-24', address: '2026-12-12' },
    ],
    ['of proof are six months from receipt', {}, { burden: '2027-06-05' }],
  ])('%s', (_, given, expected) => {
    expect(dates(given)).toMatchObject(expected);
  });

  test.each<[string, Partial<GuaranteeCase>, string, string[]]>([
    ['on the last day of the return period', { faultOn: '2026-12-17' }, '2026-12-17', ['inReturn']],
    ['a day later', { faultOn: '2026-12-18' }, '2026-12-18', ['inExchange']],
    ['later in the warranty', { faultOn: '2027-03-01' }, '2027-03-01', ['inWarranty']],
    [
      'after two repairs',
      { repairs: [first, second], faultOn: '2027-09-20' },
      '2027-09-20',
      ['inWarranty', 'manyRepairs'],
    ],
    [
      'when a repair takes too long',
      { repairs: [{ sentOn: '2027-01-04', returnedOn: null }], faultOn: '2027-01-04' },
      '2027-02-04',
      ['inWarranty', 'repairLate'],
    ],
    [
      'when a repair takes long, but not too long',
      { repairs: [{ sentOn: '2027-01-04', returnedOn: null }], faultOn: '2027-01-04' },
      '2027-02-03',
      ['inWarranty'],
    ],
    [
      'bought by the net, in its days',
      { remote: true, askedOn: '2026-12-14' },
      '2026-12-20',
      ['inExchange', 'noReason'],
    ],
    ['when all is over', { faultOn: '2028-01-01' }, '2028-01-01', ['none']],
  ])('let the customer choose %s', (_, given, today, expected) => {
    const whole = { ...product, ...given };
    expect(guaranteeChoices(whole, guaranteeDeadlines(whole, parameters), parameters, today)).toEqual(expected);
  });

  test('are not worked out from dates that contradict one another', () => {
    expect(caseFaults({ ...product, installedOn: '2026-12-01' })).toEqual([
      { field: 'installedOn', earlier: 'deliveredOn' },
    ]);
    expect(caseFaults({ ...product, repairs: [first, { sentOn: '2027-03-05', returnedOn: null }] })).toEqual([
      { field: 'sentOn.1', earlier: 'returnedOn.0' },
    ]);
    expect(caseFaults({ ...product, askedOn: '2027-01-02', receivedOn: '2027-01-01' })).toEqual([
      { field: 'receivedOn', earlier: 'askedOn' },
    ]);
    expect(caseFaults({ ...product, repairs: [first, second] })).toEqual([]);
  });
});

const harmless: ComplaintAnswers = {
  injury: false,
  batch: 1,
  publicity: false,
  amount: null,
  amountUnknown: false,
  people: 1,
  times: 1,
  standstill: false,
  leak: false,
  conduct: false,
};

describe('a complaint', () => {
  test.each<[Partial<ComplaintAnswers>, string, string[]]>([
    [{}, 'C', ['C']],
    [{ injury: true }, 'A', ['A1']],
    [{ batch: 4 }, 'C', ['C']],
    [{ batch: 5 }, 'A', ['A2']],
    [{ publicity: true }, 'A', ['A3']],
    [{ amount: 4999.99 }, 'C', ['C']],
    [{ amount: 5000 }, 'B', ['B1']],
    [{ amount: 49_999.99 }, 'B', ['B1']],
    [{ amount: 50_000 }, 'A', ['A4']],
    [{ people: 9 }, 'C', ['C']],
    [{ people: 10 }, 'A', ['A5']],
    [{ times: 2 }, 'B', ['B2']],
    [{ standstill: true }, 'B', ['B3']],
    [{ leak: true }, 'B', ['B4']],
    [{ conduct: true }, 'B', ['B5']],
    [{ amountUnknown: true }, 'B', ['unknownAmount']],
    [{ amount: 6000, injury: true, times: 3 }, 'A', ['A1', 'B1', 'B2']],
  ])('with %o is graded %s', (answers, grade, reasons) => {
    expect(gradeOf({ ...harmless, ...answers }, parameters)).toEqual({ grade, reasons });
  });

  test.each<[string, Parameters<typeof complaintLimits>[0], { [id: string]: string }]>([
    [
      'the first example of SH-4-08',
      { grade: 'C', receivedAt: '2026-12-07T10:00', raisedOn: '2026-12-07', externalBy: null },
      {
        acknowledge: '2026-12-07T14:00',
        cause: '2026-12-08',
        plan: '2026-12-10',
        close: '2026-12-14',
        warning: '2026-12-17',
        managerWarning: '2026-12-18',
        final: '2026-12-22',
      },
    ],
    [
      'the second example',
      { grade: 'B', receivedAt: '2026-12-12T08:05', raisedOn: '2026-12-11', externalBy: null },
      {
        acknowledge: '2026-12-12T10:05',
        cause: '2026-12-15',
        plan: '2026-12-18',
        close: '2026-12-22',
        warning: '2026-12-21',
        managerWarning: '2026-12-24',
        final: '2026-12-26',
      },
    ],
    [
      'the third example',
      { grade: 'A', receivedAt: '2026-12-08T22:40', raisedOn: '2026-12-08', externalBy: null },
      {
        acknowledge: '2026-12-08T23:10',
        interim: '2026-12-09T22:40',
        cause: '2026-12-15',
        plan: '2026-12-20',
        warning: '2026-12-18',
        managerWarning: '2026-12-21',
        final: '2026-12-23',
      },
    ],
    [
      'a B of the evening is told in the morning, its grade checked two working hours later',
      { grade: 'B', receivedAt: '2026-12-07T19:10', raisedOn: '2026-12-07', externalBy: null },
      { acknowledge: '2026-12-08T09:30', review: '2026-12-08T09:10' },
    ],
    [
      'a C of the night',
      { grade: 'C', receivedAt: '2026-12-07T23:00', raisedOn: '2026-12-07', externalBy: null },
      { acknowledge: '2026-12-08T09:30', review: '2026-12-08T10:00' },
    ],
    [
      'a C before opening',
      { grade: 'C', receivedAt: '2026-12-08T06:00', raisedOn: '2026-12-08', externalBy: null },
      { acknowledge: '2026-12-08T09:30', review: '2026-12-08T10:00' },
    ],
    [
      'one passed on with a deadline on a Monday',
      { grade: 'C', receivedAt: '2026-12-08T10:00', raisedOn: '2026-12-08', externalBy: '2026-12-14' },
      { external: '2026-12-11' },
    ],
  ])('has the time limits of %s', (_, times, expected) => {
    const limits = Object.fromEntries(complaintLimits(times, parameters).map(({ id, at }) => [id, at]));
    expect(limits).toMatchObject(expected);
  });

  test.each([
    ['C', 500, 'agent'],
    ['C', 500.01, 'supervisor'],
    ['B', 2000, 'supervisor'],
    ['B', 10_000, 'manager'],
    ['B', 10_000.01, 'deputy'],
    ['A', 0, 'deputy'],
    ['A', 50_000.01, 'president'],
  ] as const)('of grade %s for %d yuan is approved by the %s', (grade, amount, approver) => {
    expect(approverOf(grade, amount, parameters)).toBe(approver);
  });

  test('begins a complaint form with fields and options that the form has', () => {
    const model = handbook.forms.get('SH-5-21')?.model;
    const cells = new Map(
      model?.sides
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) => ('rows' in block ? block.rows.flatMap((row) => row.cells) : []))
        .map((cell) => [cell.name, cell]),
    );
    for (const answers of [harmless, { ...harmless, injury: true, amount: 60_000 }]) {
      const times = { receivedAt: '2026-12-08T10:00', raisedOn: '2026-12-08', externalBy: '2026-12-14' };
      const record = beginningOf(answers, times, { parameters, base: '/' });
      expect(Object.keys(record).length).toBeGreaterThan(5);
      for (const [name, value] of Object.entries(record)) {
        const input = cells.get(name)?.input;
        expect(input, name).toBeDefined();
        if (input?.kind === 'choice')
          expect(
            input.options.map((option) => option.value),
            name,
          ).toContain(value);
      }
    }
  });
});

test('every clause that the tools cite is there, and says the time of the morning that the rules use', () => {
  const book = new AddressBook(handbook, '/');
  const given = {
    ...product,
    remote: true,
    askedOn: '2026-12-11',
    seenOn: '2026-12-11',
    approvedOn: '2026-12-11',
    receivedOn: '2026-12-12',
    repairs: [{ sentOn: '2026-12-11', returnedOn: null }],
  };
  const limits = (['A', 'B', 'C'] as const).flatMap((grade) =>
    complaintLimits(
      { grade, receivedAt: '2026-12-08T10:00', raisedOn: '2026-12-08', externalBy: '2026-12-14' },
      parameters,
    ),
  );
  const clauses = [
    ...guaranteeDeadlines(given, parameters).map(({ clause }) => clause),
    ...limits.map(({ clause }) => clause),
    ...Object.values(wording.tools.guarantee.choice).map(({ clause }) => clause),
    'SH-4-08#6.1',
    'SH-4-08#6.2.1',
    'SH-4-08#6.8',
    'SH-4-25#6.6',
  ];
  expect(clauses.length).toBeGreaterThan(20);
  for (const clause of clauses) {
    const [number = '', part = ''] = clause.split('#');
    expect(book.lookUp(number, part), clause).toHaveProperty('found');
  }
  const standard = handbook.documents.get('SH-4-08');
  expect(standard && paragraphsOf(standard).join('')).toContain(morningAcknowledgement.replace(/^0/, ''));
});
