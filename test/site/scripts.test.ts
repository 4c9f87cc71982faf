import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { dist } from './built-site.ts';

/**
 * Methods that came after Chrome 109, the oldest browser that the site is for. The bundler lowers syntax, but leaves
 * methods as they are, in our code and in libraries alike.
 */
const tooNew: readonly RegExp[] = [
  /\.(toSorted|toReversed|toSpliced)\b/,
  /\.with\(/,
  /\b(Object|Map)\.groupBy\b/,
  /\.(withResolvers|fromAsync|isWellFormed|toWellFormed)\b/,
  /\bPromise\.try\b/,
  /\.(isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\b/,
  /\bIterator\.(from|prototype|concat)\b/,
];

const scripts = globSync('**/*.{js,mjs}', { cwd: dist });

test('no script of the site calls a method that Chrome 109 lacks', () => {
  expect(scripts.length).toBeGreaterThan(10);
  const found = scripts.flatMap((script) => {
    const text = readFileSync(resolve(dist, script), 'utf8');
    return tooNew.flatMap((method) => {
      const call = method.exec(text);
      return call === null ? [] : [`${script}: ${text.slice(Math.max(0, call.index - 60), call.index + 40)}`];
    });
  });
  expect(found).toEqual([]);
});
