import { z } from 'zod';
import { documentNumberPattern } from './document-number.ts';

/** `A/0`: edition letter, revision digit. */
export const versionPattern = /^[A-Z]\/\d$/;

const documentNumber = z.string().regex(documentNumberPattern);
const version = z.string().regex(versionPattern);
const date = z.iso.date();
const text = z.string().trim().min(1);
const numbers = z.array(documentNumber).default([]);
const signOff = z.strictObject({ by: text, on: date });

const revision = z.strictObject({
  version,
  date,
  /** Clauses that changed, or the whole text. */
  clauses: text,
  summary: text,
  by: text,
  approvedBy: text,
});

const law = z.strictObject({
  title: text,
  /** Edition or order number with the date it took effect. */
  edition: text.optional(),
  articles: text.optional(),
  /** What it requires, in one sentence of our own. */
  requires: text,
  checked: date,
});

const status = z.enum(['draft', 'in-review', 'approved', 'in-force', 'under-revision', 'withdrawn', 'withdrawn-kept']);

/** What every controlled document says of itself (ISO 9001 clause 7.5.2), forms included. */
const control = {
  /** Printed on every copy; never reused or changed. */
  number: documentNumber,
  title: text,
  /** Tells documents of equal title apart. */
  subtitle: text.optional(),
  titleEn: text,
  version,
  status,
  effectiveFrom: date,
  reviewBy: date,
  /** Number of the position that keeps the document. */
  owner: documentNumber,
  confidentiality: z.enum(['public', 'internal', 'confidential', 'secret']),
  prepared: signOff.optional(),
  reviewed: signOff.optional(),
  approved: signOff.optional(),
  policies: numbers,
  flows: numbers,
  /** Words people type to find it. */
  aliases: z.array(text).default([]),
  revisions: z.array(revision).min(1),
};

/** Front matter of a page of text. */
const page = {
  ...control,
  readers: numbers,
  forms: numbers,
  law: z.array(law).default([]),
  /** What the document controller still has to verify; never printed as fact. */
  toVerify: z.array(text).default([]),
  summary: text,
  /** Anchors whose heading changed on purpose since they were published. */
  anchors: z.strictObject({ reworded: z.array(text).default([]), moved: z.record(text, text).default({}) }).optional(),
};

const lane = z.strictObject({
  label: text,
  position: documentNumber.optional(),
  party: z.enum(['external', 'internal']).optional(),
});

const step = z.strictObject({
  /** Id of the node in the chart. */
  id: text,
  action: text,
  input: text.optional(),
  limit: text.optional(),
  /** Positions that take this step together with the lane's own. */
  also: numbers,
  forms: numbers,
  policies: numbers,
});

const kpi = z.strictObject({ name: text, target: text, weight: z.number().int().min(1).max(100), source: text });

export const formControl = z.object(control);

export const frontMatter = {
  organisation: z.strictObject(page),
  policy: z.strictObject(page),
  flow: z.strictObject({
    ...page,
    trigger: text,
    result: text,
    lanes: z.array(lane).min(1),
    steps: z.array(step).min(1),
  }),
  position: z.strictObject({
    ...page,
    reportsTo: documentNumber.optional(),
    manages: numbers,
    deputy: text.optional(),
    headcount: text.optional(),
    reading: numbers,
    kpis: z.array(kpi).default([]),
  }),
};

export type Status = z.infer<typeof status>;
export type Revision = z.infer<typeof revision>;
export type Law = z.infer<typeof law>;
export type Lane = z.infer<typeof lane>;
export type Step = z.infer<typeof step>;
export type Kpi = z.infer<typeof kpi>;
export type SignOff = z.infer<typeof signOff>;
/** As an author writes it in a form's file. */
export type DocumentControl = z.input<typeof formControl>;
/** As the register reads it. */
export type ControlBlock = z.output<typeof formControl>;
export type PageControl = z.output<(typeof frontMatter)['policy']>;
export type FlowControl = z.output<(typeof frontMatter)['flow']>;
export type PositionControl = z.output<(typeof frontMatter)['position']>;
