import { commands } from './zh-CN/commands.ts';
import { documents } from './zh-CN/documents.ts';
import { errors } from './zh-CN/errors.ts';
import { forms } from './zh-CN/forms.ts';
import { paper } from './zh-CN/paper.ts';
import { markdown } from './zh-CN/markdown.ts';
import { site } from './zh-CN/site.ts';

/**
 * Every Chinese word that the software itself says, grouped by where a reader meets it.
 * A second language is a folder of the same shape beside zh-CN.
 */
export const wording = { commands, documents, errors, forms, markdown, paper, site };
