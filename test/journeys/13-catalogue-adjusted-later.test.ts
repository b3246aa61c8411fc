// 旅程（子）：盐湖区的目录公布以后：导出再导入一字不差；动态调整一条，先前公开的信息仍依原来那一版。
// 盐湖区在演示数据里没有工作人员；这里只在测试用的库里安排有职务、没有姓名的账号。
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { catalogueHistory, getEntryInVersion } from '@shared/contract/catalogue-history';
import * as acts from '@shared/contract/catalogue-version-acts';
import * as edits from '@shared/contract/catalogue-version-edits';
import * as versions from '@shared/contract/catalogue-versions';
import type { OutputOf } from '@shared/contract/endpoint';
import { passConfidentiality, passDisclosure, signOffNotice } from '@shared/contract/notice-acts';
import { createNotice, submitNotice, type NoticeDraft } from '@shared/contract/notice-drafts';
import { getNotice } from '@shared/contract/notices';
import { organisationNamed, seatStaff, startTrip, type Trip } from '../support/board-journey';
import * as compile from '../support/catalogue-journey';
import { newKey } from '../support/world';

const region = 'yanhu';
type Version = versions.VersionView;
let trip: Trip;
beforeAll(async () => {
  trip = await startTrip('2026-03-09', region);
  const safety = await organisationNamed(trip, region, '区应急管理局');
  await seatStaff(trip, region, [
    ['应急经办人', 'caseOfficer', safety],
    ['应急审核人', 'reviewer', safety],
    ['应急签发人', 'approver', safety],
    ['公开办', 'disclosureOffice', 'disclosure-office'],
    ['目录签发人', 'approver', 'disclosure-office'],
  ]);
}, 120_000);
afterAll(() => trip.world.close());

let first: Version;
let noticeId: string;

/** 救灾领域的“法律法规”，公众看到的编号。 */
const lawEntryId = async (): Promise<string> => {
  const entries = await compile.publicEntries(trip, 'disaster-relief');
  return entries.find(({ item }) => item === '法律法规')?.entryId ?? '';
};
const published = async (version: Version): Promise<Version> => {
  const approved = await compile.act(trip, '目录签发人', [acts.approveCatalogueVersion, version]);
  return compile.act(trip, '公开办', [acts.publishCatalogueVersion, approved]);
};
const shownNotice = () =>
  trip.done<OutputOf<typeof getNotice>>(null, getNotice, { params: { noticeId } });

test('3月9日：两种表样导出，再导入，与现行目录一字不差、编号不变；照样公布成一版', async () => {
  for (const form of ['national', 'lanshan']) {
    const file = await trip.download(`/catalogue-file?form=${form}`);
    expect(file.status).toBe(200);
    const name = '目录.xlsx';
    const again = new File([Buffer.from(file.bytes)], name);
    const reply = await trip.upload('公开办', '/catalogue-imports/preview', again);
    const parts = compile.partsOf(reply);
    const same = await compile.committed(trip, '公开办', { title: `再导入（${form}）`, parts });
    expect([form, same.changeCounts]).toEqual([form, { added: 0, removed: 0, changed: 0 }]);
    if (form === 'lanshan') await compile.act(trip, '公开办', [acts.discardCatalogueVersion, same]);
    else
      first = await published(
        await compile.act(trip, '公开办', [acts.mergeCatalogueVersion, same]),
      );
  }
  expect(first).toMatchObject({ state: 'published', publishedOn: '2026-03-09' });
  expect(await trip.audited(first.versionId)).toEqual(
    ['import', 'merge', 'approve', 'publish'].map((step) => `catalogue.${step}`),
  );
});

test('3月11日：应急管理局照第一版公开一条，各级审过才看得到、搜得到', async () => {
  trip.on('2026-03-11');
  const title = '救灾领域适用的法律法规目录';
  const body = {
    title,
    entryId: await lawEntryId(),
    affairsKind: null,
    processStage: 'release',
    bodyMarkdown: '《自然灾害救助条例》等，逐件列出名称与施行日期。',
    producedOn: '2026-03-09',
    publicityDays: null,
    attribute: 'proactive',
    idempotencyKey: newKey(),
  };
  let at = await trip.done<NoticeDraft>('应急经办人', createNotice, { body });
  noticeId = at.noticeId;
  const steps = [
    ['应急经办人', submitNotice, () => ({}), 'confidentialityReview'],
    [
      '应急审核人',
      passConfidentiality,
      () => ({ items: at.reviewItems.map(({ itemId }) => ({ itemId, opinion: 'clear' })) }),
      'disclosureReview',
    ],
    ['公开办', passDisclosure, () => ({ opinion: '同意公开' }), 'signOff'],
    ['应急签发人', signOffNotice, () => ({}), 'published'],
  ] as const;
  for (const [who, endpoint, more, state] of steps) {
    expect((await trip.refused(null, getNotice, { params: { noticeId } }))[0]).toBe(404);
    expect(await trip.found('救灾领域适用')).toEqual([]);
    at = await trip.done<NoticeDraft>(who, endpoint, {
      params: { noticeId },
      body: { version: at.version, ...more() },
    });
    expect(at.state).toBe(state);
  }
  expect(await trip.found('救灾领域适用')).toEqual([title]);
  const shown = await shownNotice();
  expect([shown.catalogueVersionId, shown.entry?.timeLimit]).toEqual([
    first.versionId,
    '信息形成或变更之日起20个工作日内',
  ]);
});

test('3月16日：动态调整一条的时限，批准公布成第二版；老信息仍依第一版', async () => {
  trip.on('2026-03-16');
  const entryId = await lawEntryId();
  const all = await compile.entriesIn(trip, '公开办', first);
  const whole = all.find(({ entryKey }) => entryKey === entryId);
  const entry = { ...whole, timeLimit: '信息形成或变更之日起10个工作日内' };
  const body = { kind: 'change', entryId, entry, reason: '区政府要求提前公开' };
  const small = await trip.done<Version>('公开办', edits.adjustCatalogue, { body });
  expect(small).toMatchObject({
    state: 'merged',
    madeFrom: 'adjustment',
    changeCounts: { added: 0, removed: 0, changed: 1 },
  });
  const second = await published(small);
  const { changed } = await trip.done<OutputOf<typeof versions.diffCatalogueVersions>>(
    '公开办',
    versions.diffCatalogueVersions,
    { params: { versionId: second.versionId }, query: { against: first.versionId } },
  );
  expect(changed.map(({ fields }) => fields)).toEqual([
    [
      {
        label: '公开时限',
        before: '信息形成或变更之日起20个工作日内',
        after: '信息形成或变更之日起10个工作日内',
      },
    ],
  ]);
  const history = await trip.done<OutputOf<typeof catalogueHistory>>(null, catalogueHistory, {});
  expect(
    history.items.map(({ title, isCurrent, publishedOn }) => [title, isCurrent, publishedOn]),
  ).toEqual([
    [second.title, true, '2026-03-16'],
    ['再导入（national）', false, '2026-03-09'],
    ['载入的目录', false, '2026-03-09'],
  ]);
  const shown = await shownNotice();
  expect(shown.catalogueVersionId).toBe(first.versionId);
  const limitIn = async ({ versionId }: Version) =>
    (
      await trip.done<OutputOf<typeof getEntryInVersion>>(null, getEntryInVersion, {
        params: { versionId, entryId },
      })
    ).timeLimit;
  expect([await limitIn(first), await limitIn(second)]).toEqual([
    '信息形成或变更之日起20个工作日内',
    '信息形成或变更之日起10个工作日内',
  ]);
});
