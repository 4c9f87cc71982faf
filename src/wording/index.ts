import { checks } from './zh-CN/checks.ts';
import { commands } from './zh-CN/commands.ts';
import { diagrams } from './zh-CN/diagrams.ts';
import { documents } from './zh-CN/documents.ts';
import { errors } from './zh-CN/errors.ts';
import { forms } from './zh-CN/forms.ts';
import { markdown } from './zh-CN/markdown.ts';
import { onlineForm } from './zh-CN/online-form.ts';
import { paper } from './zh-CN/paper.ts';
import { search } from './zh-CN/search.ts';
import { site } from './zh-CN/site.ts';

/**
 * Every Chinese word that the software itself says, grouped by where a reader meets it.
 * A second language is a folder of the same shape beside zh-CN.
 */
export const wording = { checks, commands, diagrams, documents, errors, forms, markdown, onlineForm, paper, search, site };
