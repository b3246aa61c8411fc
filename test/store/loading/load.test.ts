import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import postgres from 'postgres';
import { load } from '@functions/entrypoints/load';
import { changesOf, describeReport, type LoadReport } from '@functions/loading/domain/report';
import { detectPersonalData } from '@functions/notices/domain/personal-data-detector';
import { openDatabase, type Database } from '@functions/platform/database/database';
import { publicScope, systemScope } from '@functions/platform/database/scope';
import { dataFolder, type DataFolder } from '../../support/data-folder';
import { testDatabase, type TestDatabase } from '../../support/database';

const demonstration = join(__dirname, '../../../functions/demonstration');
const fixtures = join(__dirname, '../../fixtures');
const tables = ['organisations', 'routing_rows', 'catalogue_entries', 'notices'] as const;

let test: TestDatabase;
let database: Database;
let attachments: DataFolder;

const loadHere = (folder: string): Promise<LoadReport> =>
  load(folder, test.url, { attachmentsFolder: attachments.path });

const changes = (report: LoadReport): number =>
  report.counties.reduce((total, county) => total + changesOf(county), 0);

/** 全库每张表每一行，用来比较前后有没有变。 */
const everything = async (): Promise<string> => {
  const sql = postgres(test.url, { max: 1, onnotice: () => undefined });
  const read = async (regionId: string) => {
    const rows: unknown[] = [];
    await database.read(systemScope(regionId), async (tx) => {
      for (const table of [
        ...tables,
        'attachments',
        'accounts',
        'obligations',
        'counters',
        'notice_events',
        'search_documents',
      ])
        rows.push(await tx.unsafe(`select * from ${table} order by 1, 2, 3`));
    });
    return rows;
  };
  try {
    const regions = await sql<
      { regionId: string }[]
    >`select region_id as "regionId" from regions order by 1`;
    const all: unknown[] = [];
    for (const { regionId } of regions) all.push(await read(regionId));
    return JSON.stringify(all);
  } finally {
    await sql.end();
  }
};

beforeAll(async () => {
  test = await testDatabase();
  database = openDatabase(test.url, 2);
  attachments = dataFolder();
});

afterAll(async () => {
  attachments.remove();
  await database.close();
  await test.close();
});

describe('载入演示数据', () => {
  let first: LoadReport;
  beforeAll(async () => {
    first = await loadHere(demonstration);
  });

  it('五个县都载入，没有一行不合格', () => {
    expect(first.badRows).toEqual([]);
    expect(first.counties.map((county) => county.regionId).sort()).toEqual([
      'lanshan',
      'licheng',
      'minghu',
      'taian',
      'yanhu',
    ]);
    expect(describeReport(first).at(-1)).toMatch(/^共载入 5 个县；改动 \d+ 行；未载入 0 行$/);
  });

  it('再载入一次，一行也不变', async () => {
    const before = await everything();
    const second = await loadHere(demonstration);
    expect(changes(second)).toBe(0);
    expect(second.counties.every((county) => county.storedOriginals === 0)).toBe(true);
    expect(await everything()).toBe(before);
  });

  it('五个县互相看不见：不写 WHERE 也只读到本县的', async () => {
    for (const regionId of ['yanhu', 'licheng', 'taian', 'lanshan', 'minghu'])
      await database.read(publicScope(regionId), async (sql) => {
        for (const table of tables) {
          const rows = await sql.unsafe<{ regionId: string }[]>(
            `select distinct region_id from ${table}`,
          );
          if (table === 'notices' && regionId !== 'minghu') expect(rows).toHaveLength(0);
          else expect(rows.map((row) => row.regionId)).toEqual([regionId]);
        }
      });
  });

  it('访客读到的公开信息里没有完整的个人号码，搜索库里也没有', async () => {
    const texts = await database.read(publicScope('minghu'), async (sql) => [
      ...(await sql<{ text: string }[]>`
        select title || chr(10) || summary || chr(10) || body_markdown as text from notices`),
      ...(await sql<
        { text: string }[]
      >`select title || chr(10) || body as text from search_documents`),
    ]);
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.flatMap(({ text }) => detectPersonalData(text))).toEqual([]);
    const key = JSON.parse(readFileSync(join(fixtures, 'notices-privacy-key.json'), 'utf8')) as {
      hits: { value: string }[];
    }[];
    const whole = texts.map(({ text }) => text).join('\n');
    const values = key.flatMap(({ hits }) => hits.map((hit) => hit.value));
    expect(values.length).toBe(53);
    expect(values.filter((value) => whole.includes(value))).toEqual([]);
  });

  it('附件原件存进存放处，库里的摘要、大小与文件一致；没有原件的标明', async () => {
    const rows = await database.read(
      publicScope('minghu'),
      (sql) => sql<{ byteSize: number; storageKey: string | null; fileName: string }[]>`
      select byte_size, storage_key, file_name from attachments`,
    );
    const stored = rows.filter((row) => row.storageKey !== null);
    expect(stored).toHaveLength(readdirSync(join(demonstration, 'minghu/files')).length);
    for (const { storageKey, byteSize, fileName } of stored) {
      expect(readFileSync(join(attachments.path, storageKey ?? '')).length).toBe(byteSize);
      expect(storageKey).not.toContain(fileName.replace(/\..*$/, ''));
    }
    const missing = rows.filter((row) => row.storageKey === null);
    expect(missing.every((row) => row.byteSize === 0)).toBe(true);
    expect(missing.some((row) => row.fileName.endsWith('.mp4'))).toBe(true);
  });

  it('索引号连续编号，每条公开信息有一件“已公开”', async () => {
    const rows = await database.read(
      systemScope('minghu'),
      (sql) => sql<{ indexNumber: string; events: number }[]>`
      select n.index_number, (select count(*)::int from notice_events e where e.region_id = n.region_id and e.notice_id = n.notice_id and e.kind = 'published') as events
      from notices n where n.organisation_id = 'liushuping' order by n.index_number`,
    );
    expect(rows[0]?.indexNumber).toBe('LIUSHUPING-2026-0001');
    expect(rows.at(-1)?.indexNumber).toBe(
      `LIUSHUPING-2026-${String(rows.length).padStart(4, '0')}`,
    );
    expect(rows.every((row) => row.events === 1)).toBe(true);
  });

  it('账号都是演示账号，没有密码', async () => {
    const rows = await database.read(
      systemScope('minghu'),
      (sql) => sql<{ bad: number }[]>`
      select count(*)::int as bad from accounts a where not a.is_demonstration or exists (
        select 1 from account_secrets k
        where k.region_id = a.region_id and k.account_id = a.account_id)`,
    );
    expect(rows[0]?.bad).toBe(0);
  });
});

describe('载入自己的县', () => {
  const county = { region: 'zijide', name: '自己的县', numberPrefix: '自公开' };
  const organisations = [
    { id: 'linye', name: '县林业局', kind: '县级部门', phone: '0000-1' },
    { id: 'zhen', name: '小镇人民政府', kind: '乡镇人民政府' },
    { id: 'cun', name: '小村', kind: '村', parent: 'zhen' },
  ];
  const notice = {
    title: '护林员补助公示',
    villageOrDept: '小镇小村',
    process: '结果',
    bodyMarkdown: '护林员张三，电话19900000011，补助一千元。',
    producedOn: '2026-01-05',
    publicityDays: 7,
  };
  let folder: DataFolder;
  beforeAll(() => {
    folder = dataFolder({
      'county.json': county,
      'organisations.json': organisations,
      'notices.json': [notice, { ...notice, title: '', producedOn: '2026-01-06' }],
    });
  });
  afterAll(() => folder.remove());

  const rowsOf = <T extends object>(query: string): Promise<T[]> =>
    database.read(systemScope('zijide'), async (sql) => [...(await sql.unsafe<T[]>(query))]);

  it('坏行列出，好的照载，号码先隐去', async () => {
    const report = await loadHere(folder.path);
    expect(describeReport(report)).toContain('notices.json 第2行：请填写「标题」');
    expect(report.counties[0]).toMatchObject({ maskedNotices: 1, maskedNumbers: 1 });
    expect(
      await rowsOf(
        'select organisation_id, body_markdown, publicity_until, published_at from notices',
      ),
    ).toEqual([
      {
        organisationId: 'cun',
        bodyMarkdown: '护林员张三，电话199＊＊＊＊0011，补助一千元。',
        publicityUntil: '2026-01-11',
        publishedAt: '2026-01-05T00:00:00.000Z',
      },
    ]);
  });

  it('改一行只更新一行；删掉的行保留并数出来；空白不冲掉已有的', async () => {
    folder.write('organisations.json', [
      { ...organisations[0], phone: '' },
      { ...organisations[1], address: '新街1号' },
    ]);
    folder.write('notices.json', [{ ...notice, bodyMarkdown: '补助改为一千二百元。' }]);
    const report = await loadHere(folder.path);
    const [one] = report.counties;
    expect(one?.tables['单位']).toMatchObject({ inserted: 0, updated: 1 });
    expect(one?.tables['公开信息']).toEqual({ inserted: 0, updated: 1, unchanged: 0, kept: 0 });
    expect(await rowsOf("select phone from organisations where organisation_id = 'linye'")).toEqual(
      [{ phone: '0000-1' }],
    );
    expect(await rowsOf('select version, index_number from notices')).toEqual([
      { version: 2, indexNumber: 'CUN-2026-0001' },
    ]);
    folder.write('notices.json', []);
    const third = await loadHere(folder.path);
    expect(third.counties[0]?.tables['公开信息']).toMatchObject({ unchanged: 0, kept: 1 });
    expect(await rowsOf('select 1 as kept from notices')).toHaveLength(1);
  });

  it('同名账号由别人占用时不改动它', async () => {
    await database.write(
      systemScope('zijide'),
      (tx) => tx`
      insert into accounts (region_id, account_id, kind, display_name, roles, login_name, organisation_id)
      values ('zijide', gen_random_uuid(), 'staff', '真人', '{approver}', 'zhangsan', 'linye')`,
    );
    folder.write('staff.json', [
      {
        loginName: 'zhangsan',
        displayName: '冒名',
        roles: ['部门签发人'],
        organisation: '县林业局',
      },
      { loginName: 'lisi', displayName: '李四', roles: ['部门经办人'], organisation: '县林业局' },
    ]);
    const report = await loadHere(folder.path);
    expect(describeReport(report)).toContain(
      'staff.json 第1行：账号“zhangsan”已由他人使用，未改动',
    );
    expect(
      await rowsOf('select login_name, display_name, is_demonstration from accounts order by 1'),
    ).toEqual([
      { loginName: 'lisi', displayName: '李四', isDemonstration: false },
      { loginName: 'zhangsan', displayName: '真人', isDemonstration: false },
    ]);
  });

  it('中途出了故障，这个县一行也不留', async () => {
    const broken = dataFolder({
      'county.json': { region: 'huaixian', name: '坏县' },
      'organisations.json': organisations,
      'notices.json': [{ ...notice, attachments: ['表.pdf'] }],
      'attachments.json': [{ notice: notice.title, fileName: '表.pdf', file: 'a.pdf' }],
      'files/a.pdf': '%PDF-1.4',
      blocker: '这是一个文件，不是文件夹',
    });
    await expect(
      load(broken.path, test.url, { attachmentsFolder: join(broken.path, 'blocker') }),
    ).rejects.toThrow();
    broken.remove();
    const found = await database.regions(
      (sql) => sql`select 1 from regions where region_id = 'huaixian'`,
    );
    expect(found).toHaveLength(0);
  });

  it('没有县的文件夹：一句话，什么也不写', async () => {
    const report = await loadHere(attachments.path);
    expect(report.counties).toEqual([]);
    expect(report.problem).toContain('没有找到县的数据');
  });
});

describe('载入只有分管表、各县文件混放的文件夹', () => {
  it('每张分管表一个县，目录各县都有，公开信息归明湖区，单位按写法建立', async () => {
    const fresh = await testDatabase();
    try {
      const report = await load(fixtures, fresh.url);
      expect(report.badRows).toEqual([]);
      const names = Object.fromEntries(report.counties.map((one) => [one.regionId, one.name]));
      expect(names).toEqual({
        lanshan: '山东省临沂市兰山区',
        licheng: '福建省泉州市鲤城区',
        minghu: '云州市明湖区',
        taian: '山东省泰安市',
        yanhu: '山西省运城市盐湖区',
      });
      for (const { regionId, tables: counts } of report.counties) {
        expect(counts['目录条目']?.inserted).toBe(175);
        expect(counts['公开信息']?.inserted).toBe(regionId === 'minghu' ? 40 : 0);
      }
      expect(changes(await load(fixtures, fresh.url))).toBe(0);
    } finally {
      await fresh.close();
    }
  });
});
