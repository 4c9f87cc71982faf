import type { FlowControl, Step } from '../documents/controlled-document.ts';
import type { DocumentLink } from '../documents/page-data.ts';
import type { PublishedDocument, PublishedHandbook } from '../documents/published.ts';
import type { LinkTo } from './link-to.ts';
import { type TextPart, toLinkedText } from './linked-text.ts';

/** A row of a flow's step table. */
export interface StepView {
  readonly count: number;
  readonly anchor: string;
  readonly lane: string;
  /** The lane's job description, if it is a position of the department. */
  readonly position: DocumentLink | null;
  /** Positions that take the step together with it. */
  readonly also: readonly DocumentLink[];
  readonly action: readonly TextPart[];
  readonly input: readonly TextPart[];
  readonly limit: string | null;
  readonly documents: readonly DocumentLink[];
}

export interface FlowView {
  readonly trigger: readonly TextPart[];
  readonly result: readonly TextPart[];
  readonly steps: readonly StepView[];
}

/** A step elsewhere that a form or position has a part in. */
export interface StepUse {
  readonly count: number;
  readonly path: string;
  readonly lane: string;
  readonly action: readonly TextPart[];
}
export interface FlowUse {
  readonly flow: DocumentLink;
  readonly steps: readonly StepUse[];
}

export interface PublishedFlow extends PublishedDocument {
  readonly control: FlowControl;
}

export function flowsOf(handbook: PublishedHandbook): PublishedFlow[] {
  return handbook.documents.filter((document): document is PublishedFlow => 'steps' in document.control);
}

export function toFlowView(
  { control, laneOfStep }: PublishedFlow,
  departments: readonly string[],
  link: LinkTo,
): FlowView {
  const positions = new Map(control.lanes.map(({ label, position }) => [label, position]));
  const steps = control.steps.map(({ id, action, input, limit, also, forms, policies }, index): StepView => {
    const lane = laneOfStep[id] ?? '';
    const position = positions.get(lane);
    return {
      count: index + 1,
      anchor: stepAnchor(id),
      lane,
      position: position === undefined ? null : link(position),
      also: also.map(link),
      action: toLinkedText(action, departments, link),
      input: toLinkedText(input ?? '', departments, link),
      limit: limit ?? null,
      documents: [...forms, ...policies].map(link),
    };
  });
  const text = (source: string) => toLinkedText(source, departments, link);
  return { trigger: text(control.trigger), result: text(control.result), steps };
}

/** Steps of all written flows that produce this form. */
export function stepsProducing(
  form: string,
  handbook: PublishedHandbook,
  departments: readonly string[],
  link: LinkTo,
): FlowUse[] {
  return usesOf(handbook, departments, link, (flow, step) => step.forms.includes(form) || flow.number === form);
}

/** Steps of all written flows that lie in this position's lane or are taken together with it. */
export function stepsOfPosition(
  position: string,
  handbook: PublishedHandbook,
  departments: readonly string[],
  link: LinkTo,
): FlowUse[] {
  const ownLane = (flow: PublishedFlow, step: Step) =>
    flow.control.lanes.some((lane) => lane.position === position && lane.label === flow.laneOfStep[step.id]);
  return usesOf(handbook, departments, link, (flow, step) => step.also.includes(position) || ownLane(flow, step));
}

function usesOf(
  handbook: PublishedHandbook,
  departments: readonly string[],
  link: LinkTo,
  concerns: (flow: PublishedFlow, step: Step) => boolean,
): FlowUse[] {
  return flowsOf(handbook).flatMap((flow) => {
    const target = link(flow.number);
    const steps = flow.control.steps.flatMap((step, index) => {
      const path = `${target.path ?? ''}#${stepAnchor(step.id)}`;
      const action = toLinkedText(step.action, departments, link);
      return concerns(flow, step) ? [{ count: index + 1, path, lane: flow.laneOfStep[step.id] ?? '', action }] : [];
    });
    return steps.length === 0 ? [] : [{ flow: target, steps }];
  });
}

function stepAnchor(id: string): string {
  return `step-${id}`;
}
