import type { PublishedForm, PublishedHandbook } from '../documents/published.ts';
import { fullTitle, type RegisterEntry } from '../documents/register.ts';
import { wording } from '../wording/index.ts';
import { isJobDescription } from './job-description.ts';

/** An archive of blank forms; `folder` of each is the path inside. */
export interface FormArchive {
  /** Name of the file without its ending, in ASCII for the address. */
  readonly slug: string;
  readonly title: string;
  readonly kind: 'all' | 'section' | 'position';
  readonly forms: readonly { readonly form: PublishedForm; readonly folder: string }[];
}

/** All forms in one, those of each section, and those that each position uses. Empty archives are left out. */
export function formArchives(handbook: PublishedHandbook): FormArchive[] {
  const placed = placedForms(handbook);
  const sections = [...new Set(placed.map(({ section }) => section))];
  const all = {
    slug: `${handbook.manuals[0]?.code ?? ''}-forms`,
    title: wording.site.forms.allForms,
    kind: 'all' as const,
  };
  return [
    { ...all, forms: placed.map(({ form, section }) => ({ form, folder: section })) },
    ...sections.map((section) => bySection(section, placed)),
    ...positionArchives(handbook, placed),
  ].filter(({ forms }) => forms.length > 0);
}

interface PlacedForm {
  readonly form: PublishedForm;
  readonly entry: RegisterEntry;
  readonly section: string;
}

function placedForms({ register, forms }: PublishedHandbook): PlacedForm[] {
  const byNumber = new Map(forms.map((form) => [form.number, form]));
  return register.flatMap((entry) => {
    const form = byNumber.get(entry.number);
    return form === undefined ? [] : [{ form, entry, section: entry.section ?? entry.chapter }];
  });
}

function bySection(section: string, placed: readonly PlacedForm[]): FormArchive {
  const inside = placed.filter((each) => each.section === section);
  const [first, last] = [inside[0], inside.at(-1)].map((each) => each?.form.number ?? '');
  return {
    slug: `${first}--${last}`,
    title: section,
    kind: 'section',
    forms: inside.map(({ form, entry }) => ({ form, folder: entry.group ?? '' })),
  };
}

function positionArchives({ register }: PublishedHandbook, placed: readonly PlacedForm[]): FormArchive[] {
  return register
    .filter((entry) => entry.state === 'written' && isJobDescription(entry.number))
    .map((entry) => ({
      slug: entry.number,
      title: fullTitle(entry),
      kind: 'position',
      forms: placed
        .filter(({ form }) => entry.related.form.includes(form.number))
        .map(({ form, section }) => ({ form, folder: section })),
    }));
}
