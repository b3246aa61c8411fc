// S4-24、S4-25：政务公开与居务公开有效衔接，相同事项的公开内容对应一致。
import { describe, expect, test } from '@jest/globals';
import { differingFigures, sameMatterChecks } from '@functions/notices/domain/same-matter';

const matter = (bodyMarkdown: string, value = '') => ({
  title: '柳树坪村道路硬化项目',
  bodyMarkdown,
  contentElements: value === '' ? [] : [{ name: '金额', value }],
});

describe('村里写的数与政府的对不对得上', () => {
  test.each([
    ['一样', '拨付12,000元', '拨付12000元', []],
    ['万元与元', '拨付1.2万元', '拨付12,000元', []],
    ['金额不同', '拨付12000元', '拨付15000元', ['15000元']],
    ['日期不同', '2026年3月5日开工', '2026年3月6日开工', ['2026年3月6日']],
    ['政府没有写过户数，不比', '拨付12000元', '惠及35户，拨付12000元', []],
    ['政府写过户数', '惠及36户', '惠及35户，共35户', ['35户']],
    ['没有数', '按程序办理', '已按程序办理', []],
  ] as const)('%s', (_, government, own, expected) => {
    expect(differingFigures(matter(own), matter(government))).toEqual(expected);
  });

  test('要素里的数也比', () => {
    expect(differingFigures(matter('', '15000元'), matter('', '12000元'))).toEqual(['15000元']);
  });
});

describe('提醒核对，不拦', () => {
  test('对得上的不说', () => {
    expect(sameMatterChecks(matter('12000元'), matter('12000元'))).toEqual([]);
  });
  test.each([
    ['对不上', matter('12000元')],
    ['已经撤下', null],
  ])('%s', (_, government) => {
    const checks = sameMatterChecks(matter('15000元'), government);
    expect(checks).toMatchObject([{ level: 'warn', field: 'mirrorsId' }]);
  });
});
