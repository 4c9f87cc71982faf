import { join } from 'node:path';

/** `npm run` starts every command in the project's folder; a bundled page no longer knows where it came from. */
export const fontPlace = {
  root: process.cwd(),
  cacheDirectory: process.env.HANDBOOK_NO_CACHE ? null : join(process.cwd(), '.cache/forms'),
};

export function fontResponse(bytes: Uint8Array): Response {
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'font/ttf' } });
}
