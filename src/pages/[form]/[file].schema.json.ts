import { handbook } from 'virtual:handbook';
import type { APIRoute } from 'astro';
import { formPaths } from '../../build/form-file.ts';
import type { PublishedForm } from '../../documents/published.ts';

export const getStaticPaths = () => formPaths(handbook.forms);

export const GET: APIRoute<{ form: PublishedForm }> = ({ props }) =>
  new Response(JSON.stringify(props.form.jsonSchema, null, 2), {
    headers: { 'Content-Type': 'application/schema+json' },
  });
