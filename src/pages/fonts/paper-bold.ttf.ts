import { handbook } from 'virtual:handbook';
import type { APIRoute } from 'astro';
import { fontPlace, fontResponse } from '../../build/font-response.ts';
import { siteFonts } from '../../formats/site-fonts.ts';

export const GET: APIRoute = async () => {
  const models = handbook.forms.map(({ model }) => model);
  return fontResponse(await siteFonts.bold(fontPlace.root, fontPlace.cacheDirectory, models));
};
