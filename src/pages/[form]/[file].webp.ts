import { handbook } from 'virtual:handbook';
import type { APIRoute } from 'astro';
import { formPaths, formPicture } from '../../build/form-file.ts';
import type { PublishedForm } from '../../documents/published.ts';

export const getStaticPaths = () => formPaths(handbook.forms);

export const GET: APIRoute<{ form: PublishedForm }> = async ({ props }) =>
  new Response(new Uint8Array(await formPicture(props.form)), { headers: { 'Content-Type': 'image/webp' } });
