import { readCompany } from '../documents/company.ts';
import type { Sources } from '../documents/sources.ts';

/**
 * Where the site is published, from company.yaml; SITE_ADDRESS in the environment wins, so that one commit can be
 * published on a preview host too.
 */
export function siteAddress(sources: Sources): { readonly site: string; readonly base: string } {
  const address = new URL(process.env.SITE_ADDRESS ?? readCompany(sources).siteAddress);
  return { site: address.origin, base: address.pathname.endsWith('/') ? address.pathname : `${address.pathname}/` };
}
