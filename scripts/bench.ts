import { measureBuild } from './bench/measure-build.ts';
import { measureDiagrams } from './bench/measure-diagrams.ts';
import { measureFilled } from './bench/measure-filled.ts';
import { measureFirstLoad } from './bench/measure-first-load.ts';
import { measureForms } from './bench/measure-forms.ts';
import { measureSearch } from './bench/measure-search.ts';
import { measureSearchQuality } from './bench/measure-search-quality.ts';
import type { Measurement } from './bench/measurement.ts';

/** `npm run bench`: prints what was measured on this machine as a table; nothing is asserted. Builds dist/ twice. */
const steps: readonly (() => Promise<Measurement[]> | Measurement[])[] = [
  measureBuild,
  measureFirstLoad,
  measureForms,
  measureFilled,
  measureDiagrams,
  measureSearch,
  measureSearchQuality,
];
const rows: Measurement[] = [];
for (const step of steps) rows.push(...(await step()));

console.log(`\nnode ${process.version}, ${process.platform} ${process.arch}\n`);
console.log('| what | value | unit |\n|---|---:|---|');
for (const { what, value, unit } of rows) console.log(`| ${what} | ${value} | ${unit} |`);
