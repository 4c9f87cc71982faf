import { handbook } from 'virtual:handbook';
import type { APIRoute } from 'astro';
import { archiveForms } from '../../build/archive-forms.ts';
import { type FormArchive, formArchives } from '../../layouts/form-archives.ts';

export const getStaticPaths = () =>
  formArchives(handbook).map((archive) => ({ params: { archive: archive.slug }, props: { archive } }));

export const GET: APIRoute<{ archive: FormArchive }> = async ({ props }) =>
  new Response(new Uint8Array(await archiveForms(props.archive)), { headers: { 'Content-Type': 'application/zip' } });
