import { documents } from './zh-CN/documents.ts';
import { errors } from './zh-CN/errors.ts';
import { forms } from './zh-CN/forms.ts';
import { site } from './zh-CN/site.ts';

/**
 * Every Chinese word that the software itself says, grouped by where a reader meets it.
 * A second language is a folder of the same shape beside zh-CN.
 */
export const wording = { documents, errors, forms, site };
