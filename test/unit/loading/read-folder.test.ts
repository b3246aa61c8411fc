import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { planCounty } from '@functions/loading/domain/plan-county';
import { describeBadRow, type BadRow } from '@functions/loading/domain/report';
import { readFolder } from '@functions/loading/folder/read-folder';
import { dataFolder, type DataFolder } from '../../support/data-folder';

const county = { region: 'shishi', name: '试试县' };
const notice = {
  title: '一则通知',
  villageOrDept: '县林业局',
  process: '发布',
  bodyMarkdown: '正文',
  producedOn: '2026-01-05',
};
const folders: DataFolder[] = [];
const folderOf = (files: Readonly<Record<string, unknown>>): string => {
  const folder = dataFolder(files);
  folders.push(folder);
  return folder.path;
};
afterEach(() => folders.splice(0).forEach((folder) => folder.remove()));

const known = { organisations: [], entries: [], notices: [], accounts: [], obligations: [] };

/** 读并算出计划；返回坏行的句子和各县的计划。 */
const tryFolder = async (path: string) => {
  const contents = await readFolder(path);
  const bad: BadRow[] = [...contents.badRows];
  const plans = contents.counties.map(({ rows }) =>
    planCounty(rows, { known, mask: (text) => ({ text, count: 0 }) }, (row) => bad.push(row)),
  );
  return { plans, bad: bad.map(describeBadRow), problem: contents.problem };
};

describe('读数据文件夹', () => {
  it('没有文件夹、是文件、没有县：一句话', async () => {
    expect((await tryFolder('/no/such/folder')).problem).toContain('没有“/no/such/folder”');
    expect((await tryFolder(__filename)).problem).toContain('是一个文件');
    expect((await tryFolder(folderOf({ 'a.txt': 'x' }))).problem).toContain('没有找到县的数据');
  });

  it('各种坏文件、坏行逐条列出，其余照读', async () => {
    const { plans, bad } = await tryFolder(
      folderOf({
        'county.json': county,
        'routing.json': {
          region: 'shishi',
          sourceDoc: '试政办〔2026〕1号',
          rows: [
            { domain: '社会救助', domains: ['社会救助'], responsible: ['县民政局'], guidance: [] },
            { domain: '天文', domains: ['天文'], responsible: ['县天文局'], guidance: [] },
            { domain: '养老', responsible: ['县民政局'] },
          ],
        },
        'staff.json': '{"loginName": ',
        'obligations.json': { not: 'a list' },
        'finance-summaries.json': new Uint8Array([0xb2, 0xd6, 0xd5, 0xfe]),
        'notice.json': [],
        'notices.json': [
          notice,
          { ...notice, title: '' },
          { ...notice, producedOn: '2026-02-30' },
          { ...notice, process: '随便' },
          { ...notice, title: '天象', domain: '天文' },
          { ...notice, region: 'bieshi' },
          notice,
          { ...notice, title: '含空字符\u0000' },
          '不是对象',
          { ...notice, title: 12 },
          { ...notice, title: '解读', interprets: '没有的文件' },
          { ...notice, title: '太长的公示', publicityDays: 9999 },
        ],
        'organisations.json': [
          { id: 'linye', name: '县林业局', kind: '县级部门' },
          { id: 'linye', name: '又一个', kind: '县级部门' },
          { id: 'cun', name: '小村', kind: '村', parent: '没有的镇' },
          { id: '大写', name: '甲', kind: '村' },
          { id: 'yi', name: '乙', kind: '公司' },
          { id: 'jia-office', name: '公开办', kind: '县级部门', isDisclosureOffice: true },
          { id: 'yi-office', name: '公开办二', kind: '县级部门', isDisclosureOffice: true },
        ],
      }),
    );
    expect(bad.sort()).toEqual(
      [
        'staff.json：不是完整的 JSON，整个文件未载入',
        'obligations.json：应是一个列表，整个文件未载入',
        'finance-summaries.json：不是 UTF-8 编码，整个文件未载入',
        'notice.json：不认识这个文件名，未载入',
        'routing.json 第2行：“天文”不是二十六个试点领域之一',
        'routing.json 第3行：请填写「规范领域」',
        'notices.json 第2行：请填写「标题」',
        'notices.json 第3行：「生成日期」没有这一天，请核对日期',
        'notices.json 第4行：「公开过程」应为下列之一：决策、执行、管理、服务、结果、发布、解读、回应、互动、其他',
        'notices.json 第5行：没有“天文”这个领域',
        'notices.json 第6行：写的是“bieshi”，不属于本县',
        'notices.json 第7行：与第1行重复',
        'notices.json 第8行：含有空字符（U+0000）',
        'notices.json 第9行：应为一组内容',
        'notices.json 第10行：「标题」应为文字',
        'notices.json 第11行：没有找到所解读的《没有的文件》；已载入，未建立关联',
        'notices.json 第12行：「公示天数」不能大于365',
        'organisations.json 第2行：代码与第1行重复',
        'organisations.json 第3行：没有“没有的镇”这个上级单位',
        'organisations.json 第4行：「代码」应为小写字母、数字与连字符，至多64个',
        'organisations.json 第5行：「种类」应为下列之一：县级人民政府、县级部门、乡镇人民政府、街道办事处、村、社区、业务指导单位、公共企事业单位（教育、卫生健康、供水、供电、供气、供热、环境保护、公共交通）',
        'organisations.json 第7行：一个县只能有一个政府信息公开工作机构，这一行未载入',
      ].sort(),
    );
    expect(plans[0]?.notices.map((one) => one.title)).toEqual(['一则通知', '解读']);
    expect(plans[0]?.organisations.map((one) => one.name).sort()).toEqual(
      ['县林业局', '公开办', '县民政局'].sort(),
    );
  });

  it('写错的关联：目录、事项、财务不平、原件不在', async () => {
    const { plans, bad } = await tryFolder(
      folderOf({
        'county.json': county,
        'notices.json': [{ ...notice, attachments: ['表.pdf'] }],
        'notice-links.json': [
          { title: '一则通知', entry: { domain: '社会救助', no: '99' }, obligation: 'caiwu' },
          { title: '没有这一条' },
        ],
        'finance-summaries.json': [
          {
            title: '一则通知',
            period: '一季度',
            openingFen: 1,
            incomeFen: 1,
            expenseFen: 1,
            balanceFen: 2,
          },
        ],
        'attachments.json': [
          { notice: '一则通知', fileName: '表.pdf', file: 'a1.pdf' },
          { notice: '一则通知', fileName: '表.pdf', file: '../county.json' },
        ],
      }),
    );
    expect(bad.sort()).toEqual(
      [
        'finance-summaries.json 第1行：期初结余加收入减支出，不等于期末结余',
        'notice-links.json 第1行：目录里没有“社会救助”第99条',
        'notice-links.json 第2行：没有题为“没有这一条”的公开信息',
        'notices.json 第1行：县林业局没有“caiwu”这件应公开的事；已载入，未关联',
        'attachments.json 第1行：files 文件夹里没有“a1.pdf”',
        'attachments.json 第2行：「文件」应为 files/ 里的文件名',
      ].sort(),
    );
    expect(plans[0]?.attachments[0]?.attachment).toMatchObject({ storageKey: null, byteSize: 0 });
  });

  it('“同上”取上一行；同一领域的重复行报出来；不认识的领域整份不载', async () => {
    const row = { no: '1', level1: '甲', level2: '乙', content: '丙', channels: ['政府网站'] };
    const { plans, bad } = await tryFolder(
      folderOf({
        'county.json': county,
        'catalogues/a.json': {
          domain: '救灾',
          source: { title: '目录' },
          rows: [row, { ...row, no: '2', channels: ['同上'] }, row, { no: '3', level1: '甲' }],
        },
        'catalogues/b.json': { domain: '天文', source: { title: '目录' }, rows: [row] },
      }),
    );
    expect(plans[0]?.entries.map((entry) => entry.channels)).toEqual([['政府网站'], ['政府网站']]);
    expect(bad.sort()).toEqual([
      'catalogues/a.json 第3行：与第1行重复',
      'catalogues/a.json 第4行：请填写「二级目录」',
      'catalogues/b.json：没有“天文”这个领域',
    ]);
  });

  it('任意内容的文件都不会让载入中断', async () => {
    const names = ['routing', 'organisations', 'staff', 'obligations', 'notices', 'notice-links'];
    await fc.assert(
      fc.asyncProperty(
        fc.record(Object.fromEntries(names.map((name) => [name, fc.jsonValue({ maxDepth: 4 })]))),
        fc.array(
          fc.record({
            ...Object.fromEntries(Object.keys(notice).map((key) => [key, fc.jsonValue()])),
          }),
        ),
        async (files, notices) => {
          const folder = dataFolder({
            'county.json': county,
            'catalogues/a.json': files['routing'],
          });
          try {
            for (const name of names) folder.write(`${name}.json`, files[name]);
            folder.write('notices-more.json', notices);
            const { plans } = await tryFolder(folder.path);
            expect(plans).toHaveLength(1);
          } finally {
            folder.remove();
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
