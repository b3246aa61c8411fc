// 旅程（辛）：盐湖区照自己的分管表编制目录：四个部门各报一份乱表，公开办汇总、改正，批准、公布。
// 盐湖区在演示数据里没有工作人员；这里只在测试用的库里安排有职务、没有姓名的账号。
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as acts from '@shared/contract/catalogue-version-acts';
import * as edits from '@shared/contract/catalogue-version-edits';
import * as versions from '@shared/contract/catalogue-versions';
import type { OutputOf } from '@shared/contract/endpoint';
import { importMatters } from '@shared/contract/power-list';
import { organisationNamed, seatStaff, startTrip, type Trip } from '../support/board-journey';
import * as compile from '../support/catalogue-journey';

const region = 'yanhu';
type Version = versions.VersionView;
type Diff = OutputOf<typeof versions.diffCatalogueVersions>;
let trip: Trip;
beforeAll(async () => {
  trip = await startTrip('2026-03-02', region);
  const [safety, police, housing, planning] = await Promise.all(
    ['区应急管理局', '市公安局盐湖分局', '区住建局', '区发展改革局'].map((name) =>
      organisationNamed(trip, region, name),
    ),
  );
  await seatStaff(trip, region, [
    ['应急经办人', 'caseOfficer', safety ?? ''],
    ['公安经办人', 'caseOfficer', police ?? ''],
    ['住建经办人', 'caseOfficer', housing ?? ''],
    ['发改经办人', 'caseOfficer', planning ?? ''],
    ['公开办', 'disclosureOffice', 'disclosure-office'],
    ['目录签发人', 'approver', 'disclosure-office'],
  ]);
}, 120_000);
afterAll(() => trip.world.close());

const read = (who: string, name: string) =>
  compile.sheetRead(trip, who, compile.messyFile(`${name}.xlsx`));
const at = ({ versionId }: Version) => ({ params: { versionId } });
const reports: Version[] = [];
let merged: Version;
let first: Version;

test('3月2日：四个部门读自己的表；不是表格的说明白；两份改好了存，两份照原样存', async () => {
  const notTable = await trip.upload(
    '住建经办人',
    '/catalogue-imports/preview',
    compile.messyFile('91-其实是文本.xlsx'),
  );
  expect([notTable.status, (notTable.body as { detail: string }).detail]).toEqual([
    415,
    '文件不是 Excel 工作簿（内容是文本）',
  ]);

  const safety = await read('应急经办人', '01-枣庄高新区-安全生产');
  const relief = await read('应急经办人', '04-东莞清溪镇-救灾');
  expect([safety.section, safety.titleRow, safety.headerRows]).toEqual(['work-safety', 4, [5, 6]]);
  expect(safety.notices).toEqual(['原表无“公开层级”列']);
  expect(safety.rows[0]?.warnings.at(-1)?.message).toBe('渠道中“国家档案馆”前无方框，未计为已选');
  expect([relief.section, relief.ignoredColumns]).toEqual(['disaster-relief', ['网址（隐藏列）']]);
  // 照抄来的表，公开主体、层级改成本区的。
  const ours = (responsibleBody: string) => (row: object) => ({
    ...row,
    responsibleBody,
    levels: ['县级'],
  });
  const parts: compile.Part[] = [
    ['work-safety', compile.asRead(safety).map(ours('区应急管理局'))],
    ['disaster-relief', compile.asRead(relief).map(ours('区应急管理局'))],
  ];
  reports.push(await compile.committed(trip, '应急经办人', { title: '应急管理局目录', parts }));

  const police = compile
    .asRead(await read('公安经办人', '02-互助县-户籍管理'))
    .map(ours('市公安局盐湖分局'));
  const household: compile.Part = ['household-registration', police];
  reports.push(
    await compile.committed(trip, '公安经办人', { title: '户籍管理目录', parts: [household] }),
  );

  const housing = await read('住建经办人', '93-二十条重复');
  expect([housing.section, housing.rows.length, housing.duplicates.length]).toEqual([null, 25, 20]);
  const asIs: compile.Part = ['dilapidated-housing', compile.asRead(housing)];
  reports.push(
    await compile.committed(trip, '住建经办人', { title: '危房改造目录', parts: [asIs] }),
  );

  const basic = await read('发改经办人', '07-兰山13列模板');
  expect([basic.form, basic.section, basic.notices]).toEqual([
    'lanshan',
    null,
    ['模板无公开对象、公开层级列'],
  ]);
  expect(basic.rows[3]?.warnings.at(-1)?.message).toBe('原表无序号，应为4');
  const information: compile.Part = ['department-information', compile.asRead(basic)];
  reports.push(
    await compile.committed(trip, '发改经办人', { title: '基本目录', parts: [information] }),
  );
  expect(
    reports.map(({ state, madeFrom, changeCounts }) => [state, madeFrom, changeCounts.added]),
  ).toEqual([
    ['draft', 'import', 9],
    ['draft', 'import', 3],
    ['draft', 'import', 25],
    ['draft', 'import', 5],
  ]);
  expect(reports.map(compile.mustMend)).toEqual([
    {},
    {},
    { duplicateName: 20, missingElement: 25 },
    { missingElement: 5 },
  ]);
});

test('3月3日：各自报送；别的部门、没有登录的人看不到；公开的目录没有变', async () => {
  trip.on('2026-03-03');
  for (const [index, who] of ['应急经办人', '公安经办人', '住建经办人', '发改经办人'].entries()) {
    const draft = reports[index] as Version;
    reports[index] = await compile.act(trip, who, [acts.submitCatalogueVersion, draft]);
    expect(reports[index]).toMatchObject({ state: 'submitted', permittedActs: ['takeBack'] });
  }
  const [safety] = reports as [Version];
  expect((await trip.refused('公安经办人', versions.getCatalogueVersion, at(safety)))[0]).toBe(404);
  expect((await trip.refused(null, versions.getCatalogueVersion, at(safety)))[0]).toBe(401);
  expect((await compile.publicEntries(trip, 'work-safety')).length).toBe(7);
  expect(await trip.audited(safety.versionId)).toEqual(['catalogue.import', 'catalogue.submit']);
});

test('3月4日：公开办看到二十处重复，退回住建局；改好重报', async () => {
  trip.on('2026-03-04');
  const housing = reports[2] as Version;
  const looked = await compile.seen(trip, '公开办', housing);
  expect(compile.said(looked, 'duplicateName')).toHaveLength(20);
  expect(compile.said(looked, 'duplicateName')[0]).toBe(
    '“部门文件 · 农村危房改造相关文件”名称重复，公开内容也相同，请去掉一条',
  );
  const reason = '同样的五条列了五遍，请去掉；并写明公开对象和方式';
  const back = await compile.act(trip, '公开办', [
    acts.sendBackCatalogueVersion,
    looked,
    { reason },
  ]);
  expect([back.state, back.returnReason]).toEqual(['draft', reason]);
  const own = await compile.seen(trip, '住建经办人', back);
  expect([own.returnReason, own.permittedActs]).toEqual([reason, ['edit', 'submit', 'discard']]);
  await compile.act(trip, '住建经办人', [acts.discardCatalogueVersion, own]);

  const sheet = await read('住建经办人', '93-二十条重复');
  const rows = compile.withoutDuplicates(sheet).map((row) => ({
    ...row,
    responsibleBody: '区住建局',
    audience: ['全社会'],
    disclosureModes: ['主动'],
    levels: ['县级'],
  }));
  expect(rows).toHaveLength(5);
  const again = await compile.committed(trip, '住建经办人', {
    title: '危房改造目录（改）',
    parts: [['dilapidated-housing', rows]],
  });
  expect(compile.mustMend(again)).toEqual({});
  reports[2] = await compile.act(trip, '住建经办人', [acts.submitCatalogueVersion, again]);
});

test('3月5日：汇总。从头编的缺二十六个领域；在现行目录上修订，检查说得出缺什么、改什么', async () => {
  trip.on('2026-03-05');
  const blank = await trip.done<Version>('公开办', edits.createCatalogueVersion, {
    body: { title: '从头编', from: 'empty' },
  });
  expect(compile.mustMend(blank)).toEqual({ missingDomain: 26 });
  expect(compile.said(blank, 'missingDomain')).toContain(
    '缺少“户籍管理”领域，应由市公安局盐湖分局编制',
  );
  await compile.act(trip, '公开办', [acts.discardCatalogueVersion, blank]);

  const pasted = [
    '事项名称\t权力类型\t责任部门',
    '死亡注销\t行政确认\t市公安局盐湖分局',
    '烟花爆竹经营许可\t行政许可\t区应急管理局',
    '任务分配\t其他权力\t区财政局',
  ].join('\n');
  await trip.done('公开办', importMatters, { params: { listKind: 'power' }, body: { pasted } });
  const draft = await trip.done<Version>('公开办', edits.createCatalogueVersion, {
    body: { title: '盐湖区2026年目录', from: 'published', reason: '年度修订' },
  });
  expect(draft.mergeable.map(({ organisationName }) => organisationName).sort()).toEqual(
    ['区发展改革局', '区住建局', '区应急管理局', '市公安局盐湖分局'].sort(),
  );
  merged = await compile.act(trip, '公开办', [
    acts.mergeCatalogueVersion,
    draft,
    { sources: reports.map(({ versionId }) => versionId) },
  ]);
  expect([merged.state, compile.mustMend(merged)]).toEqual(['merged', { missingElement: 5 }]);
  expect(compile.said(merged, 'missingMatter')).toEqual([
    '权力清单里的“烟花爆竹经营许可”（区应急管理局）目录里没有；法律、政策规定不予公开的，请写明缘由',
  ]);
  expect(compile.said(merged, 'bodyDiffers')).toEqual([
    '计划实施 · 任务分配：公开主体写的是“区住建局”，清单的责任部门是“区财政局”',
  ]);
  expect(compile.said(merged, 'timeLimit')).toContain(
    '政策文件 · 重大决策草案：公开时限“按进展情况及时公开”：“及时”没有写几天，请确认要不要写明',
  );
  // 二十六个领域里四个报了的（应急两个）以外，都提醒还没有报送。
  expect(compile.said(merged, 'notCompiled')).toHaveLength(22);
  for (const [index, who] of ['应急经办人', '公安经办人'].entries())
    expect(await compile.seen(trip, who, reports[index] as Version)).toMatchObject({
      state: 'merged',
      mergedInto: merged.versionId,
    });
});

test('3月6日：必须改正的没改完不能批准；公开办补上，并写明“及时”是几天', async () => {
  trip.on('2026-03-06');
  const body = { version: merged.version };
  expect(
    await trip.refused('公开办', acts.approveCatalogueVersion, { ...at(merged), body }),
  ).toMatchObject([403, expect.any(String)]);
  expect(
    await trip.refused('目录签发人', acts.approveCatalogueVersion, { ...at(merged), body }),
  ).toEqual([422, '还有5处必须改正的，请退回公开办改好再批准']);
  merged = await compile.act(trip, '目录签发人', [
    acts.refuseCatalogueVersion,
    merged,
    { reason: '请补上公开对象' },
  ]);
  expect([merged.state, merged.returnReason]).toEqual(['draft', '请补上公开对象']);

  const listed = await compile.entriesIn(trip, '公开办', merged);
  const lacking = listed.filter(
    ({ section, audience }) => section === 'department-information' && audience.length === 0,
  );
  expect(lacking.map(({ item }) => item)).toEqual([
    '政府信息公开指南',
    '政府信息公开制度',
    '政府信息公开年报',
    '领导信息',
    '行政处罚决定',
  ]);
  const vague = listed.filter(({ item }) => item === '重大决策草案');
  const mended = [
    ...lacking.map((entry) => ({
      ...entry,
      audience: ['全社会'],
      responsibleBody: '区发展改革局',
    })),
    ...vague.map((entry) => ({ ...entry, timeLimit: '草案形成之日起5个工作日内' })),
  ];
  for (const { entryKey, ...entry } of mended) {
    const params = { versionId: merged.versionId, entryKey };
    merged = await trip.done<Version>('公开办', edits.saveVersionEntry, {
      params,
      body: { version: merged.version, entry },
    });
  }
  merged = await compile.act(trip, '公开办', [acts.mergeCatalogueVersion, merged]);
  expect([merged.state, compile.mustMend(merged)]).toEqual(['merged', {}]);
});

test('3月9日：批准、公布；与前一版逐条可比；公布以前搜不到新条目，公布以后搜得到', async () => {
  expect(await trip.found('行政处罚决定')).not.toContain('行政执法 · 行政处罚决定');
  trip.on('2026-03-09');
  const before = await compile.publicEntries(trip, 'disaster-relief');
  const approved = await compile.act(trip, '目录签发人', [acts.approveCatalogueVersion, merged]);
  expect([approved.state, approved.permittedActs]).toEqual(['approved', []]);
  expect(await compile.publicEntries(trip, 'disaster-relief')).toEqual(before);
  first = await compile.act(trip, '公开办', [acts.publishCatalogueVersion, approved]);
  expect(first).toMatchObject({ state: 'published', publishedOn: '2026-03-09' });
  expect(await trip.found('行政处罚决定')).toContain('行政执法 · 行政处罚决定');

  const diff = await trip.done<Diff>('公开办', versions.diffCatalogueVersions, at(first));
  const { added, removed, changed } = diff;
  expect([added.length, removed.length, changed.length]).toEqual([9, 19, 13]);
  expect(first.changeCounts).toEqual({ added: 9, removed: 19, changed: 13 });
  expect(added.map(({ name }) => name).slice(1, 4)).toEqual([
    '出生登记',
    '收养、入籍等登记 · 收养登记',
    '注销登记 · 死亡注销',
  ]);
  // 只动了四个部门报的五个领域；留下的条目索引号不变。
  expect(new Set([...added, ...removed, ...changed].map(({ section }) => section)).size).toBe(5);
  const subsidy = changed.find(({ name }) => name.endsWith('农村危房改造资金补助标准'));
  expect(subsidy?.indexCode).toBe('10-0005');
  expect(subsidy?.fields).toContainEqual({
    label: '公开主体',
    before: '住建局',
    after: '区住建局',
  });
  expect(await trip.audited(first.versionId)).toEqual(
    [
      ...['create', 'merge', 'refuse', 'edit', 'edit', 'edit', 'edit', 'edit', 'edit'],
      ...['merge', 'approve', 'publish'],
    ].map((step) => `catalogue.${step}`),
  );
});
