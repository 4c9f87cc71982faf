import { describe, expect, test } from 'vitest';
import {
  aliasesWithin,
  findAliases,
  findFields,
  inWordsOfTheManual,
  namedByAll,
} from '../../src/search/alias-index.ts';
import { nearTitles } from '../../src/search/near-titles.ts';
import { withoutQuestionWords } from '../../src/search/question-words.ts';
import { isLatin, soundsLike } from '../../src/search/sound.ts';
import { spoken } from '../../src/search/spoken.ts';
import { syllablesOf } from '../../src/search/syllables.ts';
import type { TitleEntry } from '../../src/search/title-index.ts';

const entry = (number: string, title: string, aliases: string[] = [], fields: string[] = []): TitleEntry => ({
  id: number,
  number,
  title,
  aliases,
  fields,
  sounds: [title, ...aliases].map(syllablesOf),
  facets: {},
});
const entries = [
  entry('SH-5-14', '产品保修卡', ['保修单'], ['机身编号']),
  entry('SH-5-21', '客户投诉登记表', ['投诉单']),
  entry('SH-5-24', '客户投诉处理日报表'),
  entry('SH-4-26', '客户抱怨处理办法', ['骂人']),
];
const numbers = (found: readonly TitleEntry[]) => found.map(({ number }) => number);

describe('pinyin', () => {
  test.each([
    ['baoxiuka', 'SH-5-14'],
    ['bao xiu ka', 'SH-5-14'],
    ['bxk', 'SH-5-14'],
    ['cpbxk', 'SH-5-14'],
    ['khtsdjb', 'SH-5-21'],
    ['tousudengjibiao', 'SH-5-21'],
    ['tousudenjibiao', 'SH-5-21'],
  ])('%s finds a title by its syllables, its initials or as it is spoken in the south', (typed, number) => {
    const found = entries.filter(({ sounds }) => sounds.some((sound) => soundsLike(typed, sound)));
    expect(numbers(found)).toEqual([number]);
  });

  test('is only what consists of letters', () => {
    expect(isLatin('tuihuo')).toBe(true);
    for (const typed of ['退货', 'sh-5-21', 'a4', 't']) expect(isLatin(typed)).toBe(false);
  });
});

describe('what was written by ear or slipped', () => {
  test.each([
    ['保休卡', ['SH-5-14']],
    ['客户投述登记表', ['SH-5-21']],
    ['客户投诉登计表', ['SH-5-21']],
    ['处理日保表', ['SH-5-24']],
    ['投述单', ['SH-5-21']],
    ['洗衣机', []],
  ])('%s', (typed, expected) => {
    expect(numbers(nearTitles(entries, typed, spoken(typed)))).toEqual(expected);
  });
});

describe('names', () => {
  test('aliases and fields find their documents', () => {
    expect(numbers(findAliases(entries, '投诉单'))).toEqual(['SH-5-21']);
    expect(numbers(findFields(entries, '机身编号'))).toEqual(['SH-5-14']);
    expect(numbers(aliasesWithin(entries, '客户骂人'))).toEqual(['SH-4-26']);
  });

  test('of several words all have to be there', () => {
    expect(numbers(namedByAll(entries, ['投诉', '日报']))).toEqual(['SH-5-24']);
    expect(namedByAll(entries, ['投诉'])).toEqual([]);
  });
});

test('a question is asked without the words that make it one, and in the words of the manual', () => {
  expect(withoutQuestionWords('买了几天可以退货')).toBe('买 退货');
  expect(inWordsOfTheManual({ 退钱: ['退款'], 退: ['退货'] }, '什么时候退钱')).toEqual(['什么时候 退款']);
  expect(inWordsOfTheManual({}, '退钱')).toEqual([]);
});
