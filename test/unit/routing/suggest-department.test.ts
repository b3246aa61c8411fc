import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { suggestDepartment } from '@functions/routing/domain/suggest-department';
import { routingTable, routingTables } from '../../support/routing-tables';

const LOW_INCOME = '申请公开我镇2024年农村低保户名单和审批金额。';
const named = (text: string, county: string) =>
  suggestDepartment(text, routingTable(county)).departments.map((item) => item.organisationName);

describe('同一件申请，各县给各县的单位', () => {
  test('盐湖区只有一个责任单位：有把握，并说明缘由', () => {
    const suggestion = suggestDepartment(LOW_INCOME, routingTable('yanhu'));
    expect(suggestion).toMatchObject({ confidence: 'clear', doubt: '' });
    expect(suggestion.departments).toEqual([
      {
        organisationName: '区民政局',
        duty: 'responsible',
        domain: 'social-assistance',
        reason: expect.stringMatching(/低保.*属于社会救助领域，本县由它负责/u),
      },
    ]);
  });

  test('泰安只写“基层政府”：列业务指导单位并注明，不说有把握', () => {
    const suggestion = suggestDepartment(LOW_INCOME, routingTable('taian'));
    expect(suggestion.confidence).toBe('ambiguous');
    expect(suggestion.departments[0]).toMatchObject({
      organisationName: '市民政局',
      duty: 'guiding',
    });
    expect(suggestion.departments[0]?.reason).toContain('由基层政府负责，它是业务指导单位');
  });

  test('兰山涉农补贴三家共同负责：都列出，文中提到农机的排在前，由公开办分办', () => {
    const text = '申请公开农机购置补贴结算名单';
    const suggestion = suggestDepartment(text, routingTable('lanshan'));
    expect(suggestion.confidence).toBe('ambiguous');
    expect(named(text, 'lanshan')).toEqual(
      expect.arrayContaining(['区农业局', '区畜牧兽医局', '区农机局']),
    );
    expect(named(text, 'lanshan')[0]).toBe('区农机局');
  });

  test('鲤城没有列户籍管理：知道领域，但没有单位，由公开办分办', () => {
    const suggestion = suggestDepartment('申请公开我户的户口迁移审批表', routingTable('licheng'));
    expect(suggestion.domains[0]?.domain).toBe('household-registration');
    expect(suggestion).toMatchObject({ confidence: 'ambiguous', departments: [] });
    expect(suggestion.doubt).toContain('没有列明');
  });
});

describe('宁可说没有把握', () => {
  test.each([
    ['申请公开你单位2023年的有关文件', '看不出|太少'],
    ['申请公开村委会2024年的低保评议记录', '村（居）'],
    ['申请公开柳桥镇人民政府2024年部门决算', '乡镇'],
    ['申请公开区教育局2024年部门决算和三公经费', '点名的单位'],
    ['申请公开低保名单和义务教育学区划分文件', '都说得通'],
    ['', '看不出'],
  ])('“%s”由公开办分办', (text, doubt) => {
    const suggestion = suggestDepartment(text, routingTable('yanhu'));
    expect(suggestion.confidence).toBe('ambiguous');
    expect(suggestion.doubt).toMatch(new RegExp(doubt, 'u'));
  });

  test('长词盖住短词：“公开标准”里没有“开标”', () => {
    const suggestion = suggestDepartment('申请公开标准文件', routingTable('yanhu'));
    expect(suggestion.domains).toEqual([]);
  });
});

describe('性质与条款', () => {
  test.each([
    ['申请公开我村征地批文', 'application', '第二十七条'],
    ['请问办理居住证需要什么材料', 'consultation', '第二条'],
    ['举报饭店用过期肉，请立即查处', 'complaint', '第三十九条第一款'],
    ['恳请县领导为民做主，还我公道', 'petition', '第三十九条第一款'],
    ['请把近五年数据做个统计对比分析', 'notGovernmentInformation', '第三十八条'],
    ['想买一本县统计年鉴', 'notGovernmentInformation', '第三十九条第二款'],
  ])('“%s”是 %s，依据《条例》%s', (text, kind, article) => {
    const { nature } = suggestDepartment(text, routingTable('yanhu'));
    expect(nature.kind).toBe(kind);
    expect(nature.article).toContain(article);
    expect(nature.properDoor === '').toBe(kind === 'application');
  });

  test('投诉过、但现在要的是处理文书，仍是公开申请', () => {
    const text = '投诉化工厂多年没人管，现申请公开历次检查记录和处理决定';
    expect(suggestDepartment(text, routingTable('yanhu')).nature.kind).toBe('application');
  });
});

describe('任何文本', () => {
  test('结果总在本县的表内，分数在 0 到 1 之间，至多三个领域（1000 次）', () => {
    const words = fc.constantFrom(
      '低保',
      '拆迁',
      '公开',
      '学区',
      '，',
      '投诉',
      '镇',
      '招标',
      'x',
      '？',
    );
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.array(words, { maxLength: 60 }).map((list) => list.join('')),
    );
    const counties = fc.constantFrom(...Object.keys(routingTables));
    fc.assert(
      fc.property(anyText, counties, (text, county) => {
        const table = routingTable(county);
        const known = new Set(table.flatMap((row) => [...row.responsible, ...row.guiding]));
        const { domains, departments, confidence, doubt, nature } = suggestDepartment(text, table);
        expect(domains.length).toBeLessThanOrEqual(3);
        expect(domains.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
        expect(departments.every((item) => known.has(item.organisationName))).toBe(true);
        expect(confidence === 'clear').toBe(doubt === '');
        expect(nature.confidence >= 0 && nature.confidence <= 1).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('两千字不超过 10 毫秒', () => {
    const long = '我家去年修路占了三亩口粮田，低保也停了，孩子上学划片到镇外，'
      .repeat(80)
      .slice(0, 2000);
    const spent = Array.from({ length: 41 }, () => {
      const start = process.hrtime.bigint();
      suggestDepartment(long, routingTable('yanhu'));
      return Number(process.hrtime.bigint() - start) / 1e6;
    }).sort((a, b) => a - b);
    process.stdout.write(`  两千字的中位用时 ${spent[20]?.toFixed(2)} 毫秒\n`);
    expect(spent[20]).toBeLessThan(10);
  });
});
