import type { APIRoute } from 'astro';
import { fontPlace, fontResponse } from '../../build/font-response.ts';
import { siteFonts } from '../../formats/site-fonts.ts';

export const GET: APIRoute = async () =>
  fontResponse(await siteFonts.regular(fontPlace.root, fontPlace.cacheDirectory));
