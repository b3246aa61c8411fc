import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  commitCatalogueImport,
  previewCatalogueImport,
  type ImportPreview,
} from '@shared/contract/catalogue-import';
import { roles } from '@shared/vocabulary/role';
import type { Problem } from '@shared/contract/problem';
import { toEntryFields } from '@functions/catalogue/domain/import/to-entry-fields';
import { entryFieldsSchema } from '@shared/contract/entry-fields';
import { importedRow } from '../../support/contract/catalogue-import-cases';
import { newKey, openWorld, type World } from '../../support/world';

let world: World;
let office: string;
let officer: string;
beforeAll(async () => {
  world = await openWorld();
  office = await world.signIn(await world.accountWith('disclosureOffice'));
  officer = await world.signIn(await world.accountWith('caseOfficer'));
});
afterAll(() => world.close());

const region = 'minghu';
const messy = (name: string) => readFileSync(join(__dirname, '../../fixtures/messy', name));

const preview = async (name: string, bytes: Uint8Array, token = officer) => {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(bytes)], name));
  const reply = await world.app.request(
    `/api${previewCatalogueImport.path.replace(':region', region)}`,
    {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: form,
    },
  );
  return { status: reply.status, body: (await reply.json()) as ImportPreview & Problem };
};
test.each(['visitor', ...roles.values] as const)('预览：%s 能不能，照合同', async (role) => {
  const token = role === 'visitor' ? '' : await world.signIn(await world.accountWith(role));
  const { status } = await preview(
    'a.csv',
    Buffer.from('序号,一级事项,二级事项,公开时限\n1,甲,乙,及时'),
    token,
  );
  const isAllowed = (previewCatalogueImport.audience as readonly string[]).includes(role);
  if (isAllowed) expect([401, 403]).not.toContain(status);
  else expect(status).toBe(role === 'visitor' ? 401 : 403);
});

const commit = async (body: Record<string, unknown>, token = officer) => {
  const reply = await world.call(
    commitCatalogueImport,
    { params: { region }, body: body as never },
    token,
  );
  return {
    status: reply.status,
    body: reply.body as { versionId: string; entryCount: number } & Problem,
  };
};
const entriesOf = (versionId: string) =>
  world.platform.database.read(
    { regionId: region, kind: 'system' },
    (sql) =>
      sql<
        {
          entryKey: string;
          section: string;
          category: string;
          item: string;
          contentElements: string[];
          compiledBy: string | null;
        }[]
      >`
      select * from catalogue_version_entries where region_id = ${region} and version_id = ${versionId} order by position`,
  );

describe('看一遍，不保存', () => {
  test('逐行给出原文和读成了什么、每格的提示、领域', async () => {
    const name = '01-枣庄高新区-安全生产.xlsx';
    const { status, body } = await preview(name, messy(name));
    expect(status).toBe(200);
    const [sheet] = body.sheets;
    expect(sheet).toMatchObject({
      sheetName: '安全生产',
      form: 'national',
      titleRow: 4,
      headerRows: [5, 6],
      section: 'work-safety',
    });
    expect(sheet?.rows).toHaveLength(3);
    const [row] = sheet?.rows ?? [];
    const channel = sheet?.columns.findIndex(({ field }) => field === 'channels') ?? -1;
    expect(row?.original[channel]).toMatch(/^▄政府网站;口政府公报/);
    expect(row?.understood.channels).toEqual(['政府网站']);
    expect(row?.warnings.find(({ column }) => column === channel)?.message).toMatch(/国家档案馆/);
  });

  test('不是表格：说明内容是什么', async () => {
    const { status, body } = await preview('a.xlsx', Buffer.from('序号\t事项'));
    expect([status, body.code, body.detail, body.field]).toEqual([
      415,
      'unsupportedMedia',
      '文件不是 Excel 工作簿（内容是文本）',
      'file',
    ]);
  });

  test('CSV 也可以', async () => {
    const text =
      '序号,一级事项,二级事项,公开内容,公开依据,公开时限,公开主体\n1,甲类,甲事项,内容,依据,实时,民政局\n';
    const { body } = await preview('社会救助.csv', Buffer.from(text));
    expect(body.sheets[0]).toMatchObject({
      section: 'social-assistance',
      rows: [{ row: 2, understood: { category: '甲类', timeLimit: '实时' } }],
    });
  });
});

describe('存为草稿', () => {
  const parts = (rows: Record<string, unknown>[], section = 'social-assistance') => [
    { section, rows },
  ];

  test('部门的一份只有自己编的；公开内容拆成要素；防重编号相同只存一次', async () => {
    const body = {
      title: '民政局报送稿',
      parts: parts([importedRow(), importedRow({ row: 4, serial: '2', item: '审批信息' })]),
      idempotencyKey: newKey(),
    };
    const [first, second] = await Promise.all([commit(body), commit(body)]);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.body.versionId).toBe(first.body.versionId);
    const entries = await entriesOf(first.body.versionId);
    expect(entries.map(({ item }) => item)).toEqual(['审核信息', '审批信息']);
    expect(entries[0]?.contentElements).toEqual([
      '初审对象名单及相关材料',
      '低保对象名单及相关信息',
    ]);
    expect(entries[0]?.compiledBy).not.toBeNull();
  });

  test('公开办导入一个领域：别的领域照现行的留着，同名的沿用原来的编号', async () => {
    const current = await world.platform.database.read(
      { regionId: region, kind: 'system' },
      (sql) =>
        sql<{ entryId: string; section: string; category: string; item: string; serial: string }[]>`
        select * from catalogue_entries where region_id = ${region} and holder_id is null and retired_on is null`,
    );
    const same = current.find(({ section }) => section === 'elderly-care');
    if (!same) throw new Error('no entry');
    const rows = [importedRow({ category: same.category, item: same.item, serial: same.serial })];
    const { body } = await commit(
      { title: '县级目录修订', parts: parts(rows, 'elderly-care'), idempotencyKey: newKey() },
      office,
    );
    const entries = await entriesOf(body.versionId);
    const others = current.filter(({ section }) => section !== 'elderly-care').length;
    expect(entries).toHaveLength(others + 1);
    expect(entries.find(({ section }) => section === 'elderly-care')?.entryKey).toBe(same.entryId);
  });

  test('缺名称的行：说明第几行、缺什么、怎么办', async () => {
    const { status, body } = await commit({
      title: '甲',
      parts: parts([importedRow(), importedRow({ row: 9, item: ' ' })]),
      idempotencyKey: newKey(),
    });
    expect([status, body.code, body.detail, body.field]).toEqual([
      422,
      'ruleViolated',
      '第9行没有“二级事项”，请补上，或者去掉这一行',
      'parts.0.rows.1.item',
    ]);
  });

  test('几千行的一次提交不嫌大，再大的说明上限', async () => {
    const rows = Array.from({ length: 3000 }, (_, at) =>
      importedRow({ row: at + 3, serial: String(at + 1), item: `事项${at}` }),
    );
    const { status, body } = await commit({
      title: '大表',
      parts: parts(rows),
      idempotencyKey: newKey(),
    });
    expect([status, body.entryCount]).toEqual([200, 3000]);
    const long = [...rows, ...rows, ...rows, ...rows, ...rows];
    const refused = await commit({ title: '大表', parts: parts(long), idempotencyKey: newKey() });
    expect([refused.status, refused.body.detail]).toEqual([413, '内容过大，不能超过5120 KB']);
  });

  test('记审计，不写内容', async () => {
    const { body } = await commit({
      title: '审计',
      parts: parts([importedRow()]),
      idempotencyKey: newKey(),
    });
    const rows = await world.platform.database.read(
      { regionId: region, kind: 'system' },
      (sql) =>
        sql<
          { act: string; data: unknown }[]
        >`select act, data from audit_entries where region_id = ${region} and subject_id = ${body.versionId}`,
    );
    expect(rows).toEqual([{ act: 'catalogue.import', data: { entryCount: 1 } }]);
  });
});

describe('导出公开的目录', () => {
  const download = (query: string) => world.app.request(`/api/${region}/catalogue-file?${query}`);

  test.each(['national', 'lanshan'])('%s：不登录可下载，读回来与现行目录一字不差', async (form) => {
    const reply = await download(`form=${form}`);
    expect(reply.status).toBe(200);
    expect(decodeURIComponent(reply.headers.get('content-disposition') ?? '')).toMatch(
      /基层政务公开标准目录/,
    );
    const { body } = await preview('目录.xlsx', new Uint8Array(await reply.arrayBuffer()));
    const read = body.sheets.flatMap(({ section, rows }) =>
      rows.map(({ understood }) => toEntryFields(section ?? 'budget', understood)),
    );
    const current = await world.platform.database.read(
      { regionId: region, kind: 'system' },
      (sql) =>
        sql<Record<string, unknown>[]>`select *, entry_id as entry_key from catalogue_entries
        where region_id = ${region} and holder_id is null and retired_on is null order by section, position, entry_id`,
    );
    const sections = [...new Set(body.sheets.map(({ section }) => section as string))];
    const fields = current
      .map((entry) => entryFieldsSchema.parse(entry))
      .sort((a, b) => sections.indexOf(a.section) - sections.indexOf(b.section));

    expect(read).toEqual(fields);
  });

  test('一个领域；没有的领域、没有的县说明白', async () => {
    expect((await download('section=elderly-care')).status).toBe(200);
    const none = await download('section=local-12');
    expect([none.status, ((await none.json()) as Problem).detail]).toEqual([
      404,
      '这里还没有公开的目录',
    ]);
    expect((await world.app.request('/api/nowhere/catalogue-file')).status).toBe(404);
  });
});
