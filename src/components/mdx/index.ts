import FlowsTakenPartIn from './FlowsTakenPartIn.astro';
import KpiTable from './KpiTable.astro';
import LawList from './LawList.astro';
import ReadingList from './ReadingList.astro';
import RelatedDocuments from './RelatedDocuments.astro';
import RelatedForms from './RelatedForms.astro';
import StepTable from './StepTable.astro';

/** What authors may use in MDX by name; each reads the document's data from `Astro.locals.document`. */
export const mdxComponents = {
  FlowsTakenPartIn,
  KpiTable,
  LawList,
  ReadingList,
  RelatedDocuments,
  RelatedForms,
  StepTable,
};
