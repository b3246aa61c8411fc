/** 权责清单：表格先看后存，各部门看本部门的，缘由可以写明、可以取消；本地领域不重名。 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { getEntry } from '@shared/contract/catalogue';
import { getCatalogueVersion } from '@shared/contract/catalogue-versions';
import { createCatalogueVersion, nameLocalSection } from '@shared/contract/catalogue-version-edits';
import {
  importMatters,
  listMatters,
  previewMatters,
  setMatterException,
  type MatterView,
} from '@shared/contract/power-list';
import type { OutputOf } from '@shared/contract/endpoint';
import type { Problem } from '@shared/contract/problem';
import { roles } from '@shared/vocabulary/role';
import { sheetFile } from '../../support/sheet-file';
import { openWorld, type World } from '../../support/world';

const region = 'minghu';
let world: World;
let office: string;
let civilAffairs: string;
beforeAll(async () => {
  world = await openWorld();
  office = await world.signIn(await world.accountWith('disclosureOffice'));
  civilAffairs = await world.signIn(await world.accountWith('caseOfficer', 'minzheng'));
});
afterAll(() => world.close());

type Preview = OutputOf<typeof previewMatters> & Problem;
const preview = async (name: string, bytes: Uint8Array, token = office) => {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(bytes)], name));
  const path = `/api${previewMatters.path.replace(':region', region)}`;
  const headers = { authorization: `Bearer ${token}` };
  const reply = await world.app.request(path, { method: 'POST', headers, body: form });
  return { status: reply.status, body: (await reply.json()) as Preview };
};

test.each(['visitor', ...roles.values] as const)('读清单表格：%s 能不能，照合同', async (role) => {
  const token = role === 'visitor' ? '' : await world.signIn(await world.accountWith(role));
  const { status } = await preview('a.csv', Buffer.from('事项名称,责任部门\n甲,乙'), token);
  const isAllowed = (previewMatters.audience as readonly string[]).includes(role);
  if (isAllowed) expect(status).toBe(200);
  else expect(status).toBe(role === 'visitor' ? 401 : 403);
});

test('部门竖着合并的 .xlsx 逐行读出；没有认出表头的工作表、隐藏的工作表写明', async () => {
  office = await world.signIn(await world.accountWith('disclosureOffice'));
  const bytes = await sheetFile(
    {
      name: '权力',
      rows: [
        ['明湖区权力清单'],
        ['责任部门', '事项名称', '权力类型'],
        ['区民政局', '社会团体成立登记', '行政许可'],
        ['', '低保审核确认', '行政给付'],
      ],
      merges: ['A3:A4', 'A1:C1'],
    },
    { name: '说明', rows: [['本表由公开办汇总', '请勿外传']] },
    { name: '旧', rows: [['事项名称']], isHidden: true },
  );
  const { status, body } = await preview('清单.xlsx', bytes);
  expect(status).toBe(200);
  expect(body.sheets[0]?.rows.map((row) => [row.matterName, row.departmentName])).toEqual([
    ['社会团体成立登记', '区民政局'],
    ['低保审核确认', '区民政局'],
  ]);
  expect(body.unusedSheets).toEqual(['说明（没有认出表头）', '旧（隐藏的工作表）']);
  const none = await preview('清单.csv', Buffer.from('甲,乙\n丙,丁'));
  expect([none.status, none.body.field]).toEqual([422, 'file']);
  expect(none.body.detail).toMatch(/请保留写着“事项名称”“责任部门”的那一行表头/);
});

test('各部门只看本部门的；公开办看全部，名录里没有的部门标明；缘由写明又取消', async () => {
  office = await world.signIn(await world.accountWith('disclosureOffice'));
  civilAffairs = await world.signIn(await world.accountWith('caseOfficer', 'minzheng'));
  const names = await world.platform.database.read(
    { regionId: region, kind: 'system' },
    (sql) => sql<{ name: string }[]>`
      select name from organisations where region_id = ${region} and organisation_id = 'minzheng'`,
  );
  const rows = [
    { matterName: '火星事务登记', powerType: '行政许可', departmentName: names[0]?.name ?? '' },
    { matterName: '木星事务登记', powerType: '行政许可', departmentName: '没有的局' },
  ];
  const call = { params: { region, listKind: 'responsibility' as const }, body: { rows } };
  expect((await world.call(importMatters, call, office)).status).toBe(200);
  const listed = async (token: string) =>
    (await world.call(listMatters, { params: { region } }, token)).body as {
      items: MatterView[];
      gapCount: number;
    };
  const mine = await listed(civilAffairs);
  expect(mine.items.map(({ matterName }) => matterName)).toEqual(['火星事务登记']);
  expect(mine.gapCount).toBe(1);
  const all = await listed(office);
  expect(
    all.items.map(({ matterName, isKnownDepartment }) => [matterName, isKnownDepartment]),
  ).toEqual([
    ['火星事务登记', true],
    ['木星事务登记', false],
  ]);
  const matterId = all.items[0]?.matterId ?? '';
  const except = (exception: string) =>
    world.call(setMatterException, { params: { region, matterId }, body: { exception } }, office);
  await except('涉及国家秘密，依法不予公开');
  expect((await listed(civilAffairs)).gapCount).toBe(0);
  await except('');
  expect((await listed(civilAffairs)).gapCount).toBe(1);
});

test('本地领域：不与别的领域重名；目录版本里用县里定的名称', async () => {
  office = await world.signIn(await world.accountWith('disclosureOffice'));
  const name = (section: 'local-01' | 'local-02', text: string) =>
    world.call(nameLocalSection, { params: { region, section }, body: { name: text } }, office);
  expect((await name('local-01', '文化旅游')).status).toBe(200);
  expect((await name('local-01', '文化旅游')).status).toBe(200);
  for (const taken of ['文化旅游', '社会救助'])
    expect(await name('local-02', taken)).toMatchObject({ status: 409, body: { field: 'name' } });
  const body = { title: '有本地领域的', from: 'empty' as const };
  const made = await world.call(createCatalogueVersion, { params: { region }, body }, office);
  const { versionId } = made.body as { versionId: string };
  const { body: view } = await world.call(
    getCatalogueVersion,
    { params: { region, versionId } },
    office,
  );
  expect(view).toMatchObject({
    localSections: [{ section: 'local-01', name: '文化旅游' }],
  });
});

test('一条事项：列表里不带的三级以下目录、是不是乡镇自己的，都给出', async () => {
  const [row] = await world.platform.database.read(
    { regionId: region, kind: 'system' },
    (sql) => sql<{ entryId: string }[]>`
      select entry_id from catalogue_entries where region_id = ${region} limit 1`,
  );
  const entryId = row?.entryId ?? '';
  const { body } = await world.call(getEntry, { params: { region, entryId } }, '');
  expect(body).toMatchObject({ entryId, extraLevels: [], holderId: null });
});
