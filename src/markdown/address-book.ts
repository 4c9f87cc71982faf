import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fullTitle } from '../documents/register.ts';
import type { Handbook } from '../handbook.ts';
import { anchorOf, clausesOf } from './clauses.ts';
import { parseMdx } from './parse-mdx.ts';

/** Pages that are no documents. */
export const fixedPaths = [
  '/',
  '/register/',
  '/forms/',
  '/parameters/',
  '/glossary/',
  '/to-verify/',
  '/about/',
  '/edition/',
  '/tools/guarantee/',
  '/tools/complaint-grade/',
] as const;

/** Where a reference leads: with its base path, or null while the document is not written or not adopted. */
export interface Destination {
  readonly href: string | null;
  readonly title: string;
}

export type Lookup =
  | { readonly found: Destination }
  | { readonly missing: 'document' }
  | { readonly missing: 'clause'; readonly title: string };

/** Knows every address of the site, so that a link that leads nowhere is seen before the site is built. */
export class AddressBook {
  readonly departments: readonly string[];
  private readonly anchors = new Map<string, ReadonlySet<string>>();
  private readonly handbook: Handbook;
  private readonly base: string;

  /** @param base path below which the site stands, `/` or `/handbook/` */
  constructor(handbook: Handbook, base: string) {
    this.handbook = handbook;
    this.base = base.endsWith('/') ? base.slice(0, -1) : base;
    this.departments = handbook.manuals.map(({ code }) => code);
  }

  /** @param clause number of a clause such as `6.2`, or null */
  lookUp(number: string, clause: string | null): Lookup {
    const entry = this.handbook.register.get(number);
    if (entry === undefined) return { missing: 'document' };
    const title = fullTitle(entry);
    if (clause !== null && !this.anchorsOf(number).has(anchorOf(clause))) return { missing: 'clause', title };
    if (entry.state !== 'written') return { found: { href: null, title } };
    const fragment = clause === null ? '' : `#${anchorOf(clause)}`;
    return { found: { href: `${this.base}${entry.path}${fragment}`, title } };
  }

  /** Address with the base for a path such as `/register/`, or null if no such page or anchor exists. */
  resolvePath(path: string): string | null {
    const [page = '', anchor] = path.split('#');
    const number = page.slice(1, -1).toUpperCase();
    const fixed = (fixedPaths as readonly string[]).includes(page);
    const entry = this.handbook.register.get(number);
    const exists = fixed || (entry?.state === 'written' && entry.path === page);
    const anchored = anchor === undefined || fixed || this.anchorsOf(number).has(anchor);
    return exists && anchored ? `${this.base}${path}` : null;
  }

  anchorsOf(number: string): ReadonlySet<string> {
    const known = this.anchors.get(number);
    if (known) return known;
    const anchors = new Set([...this.textAnchors(number), ...this.fieldAnchors(number)]);
    this.anchors.set(number, anchors);
    return anchors;
  }

  private textAnchors(number: string): string[] {
    const document = this.handbook.documents.get(number);
    if (document === undefined) return [];
    const text = readFileSync(join(this.handbook.sources.project, document.file), 'utf8');
    return clausesOf(parseMdx(text, document.file)).map(({ anchor }) => anchor);
  }

  private fieldAnchors(number: string): string[] {
    const form = this.handbook.forms.get(number);
    return form === undefined ? [] : Object.keys(form.definition.fields.shape).map((name) => `f-${name}`);
  }
}
