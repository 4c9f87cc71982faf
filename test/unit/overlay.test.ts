import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadHandbook } from '../../src/handbook.ts';
import { policy, policyFile, smallHandbook } from './small-handbook.ts';

const own = policy.replace('version: A/0', 'version: B/0').replaceAll('{ version: A/0', '{ version: B/0');

function withOverlay(company: (text: string) => string = (text) => text) {
  const sources = smallHandbook({
    [`custom/${policyFile}`]: own.replace('1.1 客服', '1.1 本公司客服'),
    'content/company.yaml': company,
  });
  return { ...sources, roots: [...sources.roots, join(sources.project, 'custom')] };
}

test('a company’s own text in custom/ takes the place of the original with the same number', async () => {
  const { documents, register } = await loadHandbook(withOverlay());
  expect(documents.get('SH-4-01')?.body).toContain('本公司客服');
  expect(register.get('SH-4-01')).toMatchObject({ file: `custom/${policyFile}`, printedNumber: 'XG-SH-4-01 B/0' });
});

test('the company’s number pattern changes what is printed, and no identity or address', async () => {
  const pattern = (text: string) => text.replace('"{company}-{number} {version}"', '"{department}/{level}{serial}"');
  const { register } = await loadHandbook(withOverlay(pattern));
  expect(register.get('SH-4-01')).toMatchObject({ printedNumber: 'SH/401', number: 'SH-4-01', path: '/sh-4-01/' });
});

test('a document that the company leaves out is marked so and has no page', async () => {
  const { register } = await loadHandbook(withOverlay((text) => `${text}leaveOut: [SH-4-01]\n`));
  expect(register.get('SH-4-01')?.state).toBe('left-out');
});

test('a company’s own value stands wherever the parameter is used', async () => {
  const { parameters } = await loadHandbook(withOverlay((text) => `${text}parameters: { dispatch_time: 20 }\n`));
  expect(parameters.get('dispatch_time')?.value).toBe(20);
});
