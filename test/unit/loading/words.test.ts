import { describe, expect, it } from '@jest/globals';
import { contentSlug, contentUuid } from '@functions/loading/domain/keys';
import { sectionNamed } from '@functions/loading/domain/section-named';
import { summarise } from '@functions/loading/domain/summarise';
import { domains } from '@shared/vocabulary/domain';

describe('领域名称', () => {
  it('二十六个规范名都认得，带“领域”也认得', () => {
    for (const code of domains.values) {
      expect(sectionNamed(domains.labels[code])).toBe(code);
      expect(sectionNamed(`${domains.labels[code]}领域`)).toBe(code);
    }
  });
  it.each([
    ['征地补偿领域', 'land-expropriation'],
    ['环境保护', 'environment'],
    ['医疗卫生领域', 'health'],
    ['村务公开', 'village-affairs'],
    ['村（居）务公开', 'village-affairs'],
    ['乡镇政务公开', 'township-affairs'],
    ['部门基础信息', 'department-information'],
    ['天文地理', undefined],
    ['', undefined],
  ])('%s', (name, code) => {
    expect(sectionNamed(name)).toBe(code);
  });
});

describe('由内容定出的编号', () => {
  it('同样的内容同一个编号，不同的分界不同的编号，写法合规', () => {
    const one = contentUuid('a', 'bc');
    expect(contentUuid('a', 'bc')).toBe(one);
    expect(contentUuid('ab', 'c')).not.toBe(one);
    expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(contentSlug('e', '社会救助')).toMatch(/^e-[0-9a-f]{16}$/);
  });
});

describe('内容概述', () => {
  it('跳过称呼、表格和会议的抬头，去掉加粗', () => {
    expect(
      summarise(
        '各位村民：\n\n| 项目 | 金额 |\n|---|---|\n| 电费 | 10 |\n\n**一、说明**：现将本村今年一至三月份的收支公开如下。请监督。\n',
      ),
    ).toBe('说明：现将本村今年一至三月份的收支公开如下。请监督。');
    expect(
      summarise(
        '**时间**：2026年8月26日晚七点半\n**应到**：村民代表41人\n\n一、通报第二季度财务收支和清淤工程费用，代表没有异议。',
      ),
    ).toBe('通报第二季度财务收支和清淤工程费用，代表没有异议。');
  });
  it('太长的截在一百二十字以内', () => {
    expect(summarise('长'.repeat(500))).toHaveLength(120);
    expect(summarise('')).toBe('');
  });
});
