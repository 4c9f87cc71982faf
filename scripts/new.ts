import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { reportFaults } from '../src/build/report-faults.ts';
import { type DocumentKind, kindOf, parseDocumentNumber } from '../src/documents/document-number.ts';
import { newFile } from '../src/documents/new-document.ts';
import type { RegisterEntry } from '../src/documents/register.ts';
import { projectSources } from '../src/documents/sources.ts';
import { type Handbook, loadHandbook } from '../src/handbook.ts';
import { wording } from '../src/wording/index.ts';

/** `npm run new -- policy|flow|position|form|organisation [number] [title]`: asks for what is not given, writes the file. */
const words = wording.commands;
const kinds: { readonly [K in DocumentKind]: string } = {
  organisation: 'SH-1-01',
  position: 'SH-2-02-04',
  flow: 'SH-3-01',
  policy: 'SH-4-01',
  form: 'SH-5-01',
};

await reportFaults(async () => {
  const [kind = '', givenNumber, givenTitle] = process.argv.slice(2);
  if (!Object.hasOwn(kinds, kind)) return void refuse(words.newUsage);
  const sources = projectSources();
  const handbook = await loadHandbook(sources);
  const number = (givenNumber ?? (await ask(words.askNumber))).trim().toUpperCase();
  const problem = problemWith(number, kind as DocumentKind, handbook);
  if (problem !== null) return void refuse(problem);
  const entry = handbook.register.get(number) as RegisterEntry;
  const title = givenTitle ?? (await ask(words.askTitle));
  if (title.trim() !== entry.title) console.log(words.titleDiffers(entry.title));
  write(entry, handbook, sources.project);
});

function problemWith(number: string, kind: DocumentKind, { register }: Handbook): string | null {
  if (parseDocumentNumber(number) === null || kindOf(number) !== kind) return words.badNumber(number, kinds[kind]);
  const entry = register.get(number);
  if (entry === undefined) return words.notListed(number);
  return entry.file === null ? null : words.alreadyWritten(number, entry.file);
}

function write(entry: RegisterEntry, handbook: Handbook, project: string): void {
  const read = (name: string) => readFileSync(join(project, 'content/_templates', name), 'utf8');
  const templates = {
    organisation: read('organisation.mdx'),
    position: read('position.mdx'),
    flow: read('flow.mdx'),
    policy: read('policy.mdx'),
    form: read('form.ts.txt'),
  };
  const manual = handbook.manuals.find(({ department }) => department === entry.department);
  if (manual === undefined) throw new RangeError(`no manual for ${entry.department}`);
  const { path, text } = newFile(entry, manual, templates, new Date().toISOString().slice(0, 10));
  const target = join(project, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text, { flag: 'wx' });
  console.log(words.created(path));
}

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(question);
  terminal.close();
  return answer;
}

function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
