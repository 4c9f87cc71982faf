import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { blankPdf } from '../../src/formats/blank-pdf.ts';
import { fillablePdf } from '../../src/formats/fillable-pdf.ts';
import { cached, renditionKey } from '../../src/formats/rendition-cache.ts';
import { model as everyKindModel } from './every-kind-model.ts';

let count = 0;

/** A project whose only code is one file in src/pdf. */
function projectWith(code: string, lockfile = '{}'): string {
  count += 1;
  const project = resolve('.cache', 'test', `renditions-${process.pid}-${count}`);
  onTestFinished(() => rmSync(project, { recursive: true, force: true }));
  mkdirSync(join(project, 'src/pdf'), { recursive: true });
  writeFileSync(join(project, 'src/pdf/draw.ts'), code);
  writeFileSync(join(project, 'package-lock.json'), lockfile);
  return project;
}

test('a form drawn by other code, other libraries or as another format is another file', () => {
  const keys = [
    renditionKey(everyKindModel, blankPdf, projectWith('a')),
    renditionKey(everyKindModel, blankPdf, projectWith('b')),
    renditionKey(everyKindModel, blankPdf, projectWith('a', '{"lockfileVersion":3}')),
    renditionKey(everyKindModel, fillablePdf, projectWith('a')),
    renditionKey({ ...everyKindModel, title: 'x' }, blankPdf, projectWith('a')),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  expect(renditionKey(everyKindModel, blankPdf, projectWith('a'))).toBe(keys[0]);
});

test('a form is drawn once while nothing changes, and again when its paper code was edited', async () => {
  const directory = join(projectWith('a'), 'cache');
  let drawn = 0;
  const draw = async () => {
    drawn += 1;
    return new Uint8Array([drawn]);
  };
  const before = { project: projectWith('a'), directory };
  const after = { project: projectWith('b'), directory };
  expect([...(await cached(everyKindModel, blankPdf, before, draw))]).toEqual([1]);
  expect([...(await cached(everyKindModel, blankPdf, before, draw))]).toEqual([1]);
  expect([...(await cached(everyKindModel, blankPdf, after, draw))]).toEqual([2]);
  expect([...(await cached(everyKindModel, blankPdf, { ...before, directory: null }, draw))]).toEqual([3]);
});
