import type { Law, Revision } from '../documents/controlled-document.ts';
import type { DocumentKind } from '../documents/document-number.ts';
import { type DocumentLink, type PageData, toPageData } from '../documents/page-data.ts';
import type { PublishedDocument, PublishedHandbook } from '../documents/published.ts';
import { wording } from '../wording/index.ts';
import { type ControlFacts, toControlFacts } from './control-facts.ts';
import { type FlowUse, type FlowView, type PublishedFlow, stepsOfPosition, toFlowView } from './flow-view.ts';
import { isJobDescription } from './job-description.ts';
import { type LinkTo, linkTo } from './link-to.ts';
import { type TextPart, toLinkedText } from './linked-text.ts';
import { type RelatedGroup, toRelatedGroups } from './related-groups.ts';

/** All that a document's page and the components in its text show. */
export interface DocumentView {
  readonly data: PageData;
  readonly facts: ControlFacts;
  readonly summary: string;
  /** Titles of positions for the search facet. */
  readonly positions: readonly string[];
  readonly law: readonly Law[];
  /** Newest date on which the law was checked. */
  readonly lawChecked: string | null;
  readonly revisions: readonly Revision[];
  readonly relatedDocuments: readonly RelatedGroup[];
  readonly relatedForms: readonly DocumentLink[];
  /** Related documents that the text itself has no list for. */
  readonly elsewhere: readonly RelatedGroup[];
  readonly flow: FlowView | null;
  readonly kpis: readonly KpiView[];
  readonly reading: readonly DocumentLink[];
  readonly flowsTakenPartIn: readonly FlowUse[];
}

export interface KpiView {
  readonly name: string;
  readonly target: string;
  readonly weight: number;
  readonly source: readonly TextPart[];
}

const documentKinds: readonly DocumentKind[] = ['organisation', 'flow', 'policy'];

/** @param headings texts of the document's headings, which tell what lists it has of its own */
export function toDocumentView(
  document: PublishedDocument,
  handbook: PublishedHandbook,
  headings: readonly string[],
): DocumentView {
  const { number, control } = document;
  const data = toPageData(number, handbook.register, handbook.manuals);
  const link = linkTo(handbook.register);
  const departments = handbook.manuals.map(({ code }) => code);
  const flowsTakenPartIn = data.entry.kind === 'position' ? stepsOfPosition(number, handbook, departments, link) : [];
  const reading = 'reading' in control ? control.reading.map(link) : [];
  const listed = [control.owner, ...control.readers, ...reading.map((item) => item.number)];
  return {
    data,
    facts: toControlFacts(data.entry, control, handbook.company, link),
    summary: control.summary,
    positions: isJobDescription(number) ? [data.entry.title] : control.readers.map((reader) => link(reader).title),
    law: control.law,
    lawChecked:
      control.law
        .map(({ checked }) => checked)
        .toSorted()
        .at(-1) ?? null,
    revisions: control.revisions,
    relatedDocuments: toRelatedGroups(data.related, documentKinds),
    relatedForms: data.related.form,
    elsewhere: elsewhereOf(data, headings, new Set([...listed, ...flowsTakenPartIn.map(({ flow }) => flow.number)])),
    flow: isFlow(document) ? toFlowView(document, departments, link) : null,
    kpis: kpisOf(document, departments, link),
    reading,
    flowsTakenPartIn,
  };
}

function isFlow(document: PublishedDocument): document is PublishedFlow {
  return 'steps' in document.control;
}

function kpisOf({ control }: PublishedDocument, departments: readonly string[], link: LinkTo): KpiView[] {
  if (!('kpis' in control)) return [];
  return control.kpis.map((kpi) => ({ ...kpi, source: toLinkedText(kpi.source, departments, link) }));
}

/** The text's own lists come from its components, which stand under these headings. */
function elsewhereOf(data: PageData, headings: readonly string[], listed: ReadonlySet<string>): RelatedGroup[] {
  const { relatedDocuments, relatedRecords, groups } = wording.site.document;
  const has = (title: string) => headings.some((heading) => heading.includes(title));
  const kinds: DocumentKind[] = ['position'];
  if (!has(relatedDocuments)) kinds.push(...documentKinds);
  if (!has(relatedRecords) && !has(groups.form)) kinds.push('form');
  return toRelatedGroups(data.related, kinds, listed);
}
