import { handbook } from 'virtual:handbook';
import { href } from '../layouts/href.ts';
import { toRegisterJson } from '../layouts/register-view.ts';

/** The register of all documents and forms for other software. */
export function GET(): Response {
  return new Response(`${JSON.stringify(toRegisterJson(handbook, href), null, 1)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
