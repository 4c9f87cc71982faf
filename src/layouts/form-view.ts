import type { Revision } from '../documents/controlled-document.ts';
import { type DocumentLink, type PageData, toPageData } from '../documents/page-data.ts';
import type { PublishedForm, PublishedHandbook } from '../documents/published.ts';
import { wording } from '../wording/index.ts';
import { type ControlFacts, toControlFacts } from './control-facts.ts';
import { type GuideSection, toFieldGuide } from './field-guide.ts';
import { type FlowUse, stepsProducing } from './flow-view.ts';
import { isJobDescription } from './job-description.ts';
import { linkTo } from './link-to.ts';

/** All that a form's page shows. */
export interface FormView {
  readonly data: PageData;
  readonly facts: ControlFacts;
  readonly purpose: string;
  readonly uses: readonly Fact[];
  readonly fillPath: string;
  readonly guide: readonly GuideSection[];
  readonly policies: readonly DocumentLink[];
  readonly flows: readonly FlowUse[];
  /** Flows that name the form but have no written step with it. */
  readonly otherFlows: readonly DocumentLink[];
  readonly positions: readonly DocumentLink[];
  readonly revisions: readonly Revision[];
}

export interface Fact {
  readonly name: string;
  readonly values: readonly string[];
}

export function toFormView({ number, control, model }: PublishedForm, handbook: PublishedHandbook): FormView {
  const data = toPageData(number, handbook.register, handbook.manuals);
  const link = linkTo(handbook.register);
  const departments = handbook.manuals.map(({ code }) => code);
  const flows = stepsProducing(number, handbook, departments, link);
  const inSteps = new Set(flows.map(({ flow }) => flow.number));
  return {
    data,
    facts: toControlFacts(data.entry, control, handbook.company, link),
    purpose: model.purpose,
    uses: factsOf(model),
    fillPath: `${data.entry.path}fill/`,
    guide: toFieldGuide(model),
    policies: data.related.policy,
    flows,
    otherFlows: data.related.flow.filter((flow) => !inSteps.has(flow.number)),
    positions: data.related.position.filter((position) => isJobDescription(position.number)),
    revisions: control.revisions,
  };
}

function factsOf({
  filledBy,
  filledWhen,
  copies,
  signChain,
  retention,
  privacy,
  paper,
}: PublishedForm['model']): Fact[] {
  const words = wording.site.form;
  return [
    { name: words.filledBy, values: [filledBy] },
    { name: words.filledWhen, values: [filledWhen] },
    { name: words.copies, values: copies },
    { name: words.signChain, values: [signChain.join(words.arrow)] },
    { name: words.retention, values: [retention] },
    ...(privacy === null ? [] : [{ name: words.privacy, values: [privacy] }]),
    { name: words.paper, values: [printedPaper(paper)] },
  ];
}

/** Paper in words, e.g. A4 upright. */
export function printedPaper({ size, orientation, pages }: PublishedForm['model']['paper']): string {
  return wording.site.form.paperSize(size, orientation === 'landscape', pages);
}
