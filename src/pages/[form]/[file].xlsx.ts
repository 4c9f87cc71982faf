import { handbook } from 'virtual:handbook';
import type { APIRoute } from 'astro';
import { formPaths, formResponse } from '../../build/form-file.ts';
import type { PublishedForm } from '../../documents/published.ts';
import { xlsx } from '../../formats/xlsx.ts';

export const getStaticPaths = () => formPaths(handbook.forms);

export const GET: APIRoute<{ form: PublishedForm }> = async ({ props }) => await formResponse(props.form, xlsx);
