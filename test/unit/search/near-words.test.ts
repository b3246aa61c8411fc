import { describe, expect, test } from '@jest/globals';
import { frequentWords } from '@functions/search/domain/frequent-words';
import { nearWords, usefulWords } from '@functions/search/domain/near-words';
import { otherWords } from '@functions/search/domain/other-words';
import {
  pinyinSpellings,
  searchableOrganisation,
} from '@functions/search/domain/searchable-organisation';
import { mostAlike } from '@functions/search/domain/title-likeness';
import { contentRuns } from '@functions/search/domain/distinctive-grams';

describe('没有搜到时换的词', () => {
  test('先换说法，再去掉一个词', () => {
    expect(nearWords(['低保', '火星'], [])).toEqual([['最低生活保障', '火星'], ['火星'], ['低保']]);
  });
  test('一个长词：地名之后断开的最前，再缩短', () => {
    const sets = nearWords(['柳树坪村低保'], ['柳树坪村']);
    expect(sets[0]).toEqual(['柳树坪村最低生活保障']);
    expect(sets[1]).toEqual(['柳树坪村', '低保']);
    expect(sets).toContainEqual(['柳树坪村低']);
    expect(sets).not.toContainEqual(['柳树坪村低保']);
    expect(sets.length).toBeLessThanOrEqual(24);
  });
  test('拼音多打了一个字母', () => {
    expect(nearWords(['lszp'], [])).toContainEqual(['lsp']);
  });
  test('一个字、两个字没有可缩短的', () => {
    expect(nearWords(['甪'], [])).toEqual([]);
    expect(nearWords(['甪鳜'], [])).toEqual([]);
  });
  test('领域的别称（国办发〔2019〕54号所列的名称）', () => {
    expect(otherWords('征地补偿')).toContain('农村集体土地征收');
    expect(otherWords('环境保护情况')).toContain('生态环境情况');
    expect(otherWords('火星')).toEqual([]);
  });
  test('只留搜得到的；已列的里面含有的短词不再列', () => {
    const counted = [
      { q: '甲乙', count: 0 },
      { q: '乙丙丁', count: 3 },
      { q: '丙丁', count: 9 },
      { q: '戊己', count: 1 },
    ];
    expect(usefulWords(counted, 5).map(({ q }) => q)).toEqual(['乙丙丁', '戊己']);
  });
});

test('标题里常见的词：三条以上才算，是长词的一截不算，单位名称不算', () => {
  const titles = [
    '柳树坪村财务收支公示',
    '和平社区财务收支情况',
    '东岭村财务收支表',
    '柳树坪村低保名单',
    '东岭村低保复核',
  ];
  const words = frequentWords(titles, ['柳树坪村', '和平社区', '东岭村']).map(({ word }) => word);
  expect(words).toContain('财务收支');
  for (const part of ['务收', '财务', '收支', '低保', '柳树', '岭村', '公示'])
    expect(words).not.toContain(part);
});

describe('单位', () => {
  const spellOut = (name: string) =>
    [...name].flatMap((each) => ({ 柳: 'liu', 树: 'shu', 坪: 'ping', 村: 'cun' })[each] ?? []);
  test('全拼与首字母', () => {
    expect(pinyinSpellings('柳树坪村', spellOut)).toEqual(['liushupingcun', 'lspc']);
    expect(pinyinSpellings('A1', spellOut)).toEqual([]);
  });
  test('写成可以检索的一篇，编号前有种类', () => {
    const source = searchableOrganisation(
      {
        ...{ organisationId: 'liushu', name: '柳树坪村', aliases: ['柳坪'], kind: 'village' },
        ...{ parentName: '青石镇', address: '' },
      },
      spellOut,
    );
    expect(source).toMatchObject({ documentId: 'organisation:liushu', title: '柳树坪村' });
    expect(source.otherSpellings).toEqual(['liushupingcun', 'lspc', 'liuping', 'lp']);
  });
});

describe('类似的公开', () => {
  const notice = (documentId: string, title: string, organisationId = 'liushu') => ({
    ...{ documentId, title, organisationId, section: null, publishedOn: '2026-01-01' },
  });
  const places = ['柳树坪村', '东岭村'];
  const self = notice('1', '柳树坪村2026年第一季度村级财务收支公示');
  test('同一件事的在前，同村的更前，不相干的、自己都不列', () => {
    const others = [
      notice('2', '东岭村2026年村级财务收支公示', 'dongling'),
      notice('3', '柳树坪村危房改造对象公示'),
      notice('4', '柳树坪村2025年第四季度村级财务收支公示'),
      self,
    ];
    const alike = mostAlike(self, others, { places, limit: 5 });
    expect(alike.map(({ documentId }) => documentId)).toEqual(['4', '2']);
  });
  test('说事的几段', () => {
    expect(contentRuns('柳树坪村2026年第一季度村级财务收支公示', ['柳树坪村'])).toContain(
      '村级财务收支',
    );
    expect(contentRuns('公示', [])).toEqual([]);
  });
});
