import { handbook } from 'virtual:handbook';
import type { APIRoute } from 'astro';
import { formPaths, formResponse } from '../../build/form-file.ts';
import type { PublishedForm } from '../../documents/published.ts';
import { blankA3Pdf } from '../../formats/blank-a3-pdf.ts';
import { enlarged } from '../../forms/enlarge.ts';

export const getStaticPaths = () => formPaths(handbook.forms.filter(({ model }) => enlarged(model) !== null));

export const GET: APIRoute<{ form: PublishedForm }> = async ({ props }) => await formResponse(props.form, blankA3Pdf);
