/** 村（居）务的界面：票数与算法看得到；提问退回写在栏下；粘贴先看后登记；记一步的错写在那一栏。 */
import { beforeEach, expect, test } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { endSession, startSession } from '@miniapp/api/session';
import { DecisionEditor } from '@miniapp/features/village-affairs/decision-editor';
import { EntryDetail } from '@miniapp/features/catalogue/entry-detail';
import { NoticeQuestions } from '@miniapp/features/village-affairs/notice-questions';
import { MyQuestions } from '@miniapp/features/village-affairs/my-questions';
import { PasteForm } from '@miniapp/features/village-affairs/paste-form';
import { TextReviews } from '@miniapp/features/village-affairs/text-reviews';
import { VillagePublicView } from '@miniapp/features/village-affairs/public-view';
import { request, resetTaro } from '../../support/taro-stubs/taro';

const id = '00000000-0000-4000-8000-000000000001';
const steps = ['proposal', 'consultation', 'review', 'decision', 'decisionDisclosure'];
const labels = ['党组织提议', '“两委”商议', '党员大会审议', '村民代表会议决议', '决议公开'];
const review = {
  stage: 'review',
  label: '党员大会审议',
  heldOn: '2026-06-15',
  place: '村部',
  summary: '审议方案',
  meetingKind: null,
  meetingLabel: '',
  entitled: 46,
  present: 39,
  agreed: 37,
  opposed: 1,
  abstained: 1,
  areFilesPublic: false,
  minutes: [],
  photos: [],
  notice: null,
  judgement: {
    hasQuorum: true,
    isPassed: true,
    counting: '应到46人，实到39人：人数够。',
    legalBasis: '“四议两公开”工作法',
  },
};
const decision = {
  decisionId: id,
  version: 3,
  organisation: { organisationId: 'shiqiao', name: '石桥村' },
  matter: 'collectiveProject',
  matterLabel: '集体项目的立项和承包',
  title: '修建机耕路',
  state: 'deliberating',
  disclosureDueOn: null,
  isDisclosureLate: false,
  stages: [review],
  steps: steps.map((stage, index) => ({
    stage,
    label: labels[index],
    state: index < 3 ? 'done' : index === 3 ? 'next' : 'later',
    canRecord: index === 3,
  })),
};
const asked = {
  ...{ questionId: id, version: 1, organisation: decision.organisation },
  notice: { noticeId: id, title: '第三季度财务公开' },
  ...{ text: '钱去哪了', askedAt: '2026-11-20T02:00:00.000Z', dueOn: '2026-12-05' },
  ...{ state: 'waiting', daysLeft: 15, answer: null, answeredAt: null, isPublic: false },
};
const problem = (field: string, detail: string) => ({
  code: 'ruleViolated',
  title: '不符合规定',
  detail,
  field,
  correlationId: 'x',
});
let answer: (url: string, method: string, data: unknown) => { statusCode: number; data: unknown };

beforeEach(async () => {
  process.env.TARO_ENV = 'h5';
  resetTaro();
  await endSession();
  Object.assign(globalThis, { MINGLAN_API_BASE: '' });
  request.mockReset();
  request.mockImplementation((options) => {
    const { url, method, data } = options as { url: string; method: string; data: unknown };
    return Promise.resolve(answer(url, method, data));
  });
});
const show = (element: ReactElement) => {
  render(
    <QueryClientProvider
      client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
    >
      {element}
    </QueryClientProvider>,
  );
  return userEvent.setup();
};
const ok = (data: unknown) => ({ statusCode: 200, data });
const signIn = () =>
  startSession({
    accessSeconds: 900,
    token: 't',
    expiresAt: '2099-01-01T00:00:00.000Z',
    account: {
      accountId: id,
      region: 'minghu',
      displayName: '演示',
      roles: ['resident'],
      organisation: null,
      isDemonstration: true,
    },
  } as never);

test('村里大事：应到、实到、票数和怎样算的都看得到', async () => {
  answer = () => ok({ organisation: decision.organisation, items: [decision] });
  show(<VillagePublicView region="minghu" organisationId="shiqiao" />);
  expect(await screen.findByText(/应到46人，实到39人，赞成37，反对1，弃权1/)).toBeVisible();
  expect(screen.getByText('人数够，已通过')).toBeVisible();
  expect(screen.getByText('应到46人，实到39人：人数够。')).toBeVisible();
});

test('A-2 政府信息下面没有提问的门；村（居）务下面有，没有登录先登录', async () => {
  answer = () => ok({ canAsk: false, door: '这是政府信息', answerDays: 15, items: [] });
  const first = render(
    <QueryClientProvider client={new QueryClient()}>
      <NoticeQuestions region="minghu" noticeId={id} />
    </QueryClientProvider>,
  );
  expect(await screen.findByRole('link', { name: '还想知道更多？申请公开' })).toBeVisible();
  expect(screen.queryByText(/提问/)).toBeNull();
  first.unmount();
  answer = () => ok({ canAsk: true, door: '不是政府信息', answerDays: 15, items: [] });
  show(<NoticeQuestions region="minghu" noticeId={id} />);
  expect(await screen.findByText('登录后向村里提问、质疑')).toBeVisible();
  expect(screen.queryByText(/申请公开/)).toBeNull();
});

test('A-2 目录里村（居）务的事项没有公开时去公开栏提问，政府信息的事项才申请公开', async () => {
  const entry = {
    ...{ entryId: 'e1', indexCode: '', serial: '1', category: '制度类', item: '村规民约' },
    ...{ contentElements: [], legalBasis: '', timeLimit: '', responsibleBody: '', channels: [] },
    ...{ audience: [], disclosureModes: [], levels: [], format: '', oversightContact: '' },
    ...{
      retiredOn: null,
      extraLevels: [],
      holderId: null,
      notices: [],
      contentEntry: '',
      processStages: [],
      itemKind: '',
      versionId: id,
    },
  };
  answer = (url) =>
    ok({ ...entry, section: url.includes('village') ? 'village-affairs' : 'social-assistance' });
  show(
    <>
      <EntryDetail region="minghu" entryId="village-1" />
      <EntryDetail region="minghu" entryId="aid-1" />
    </>,
  );
  expect(await screen.findByRole('link', { name: '去公开栏' })).toBeVisible();
  expect(screen.getAllByRole('link')).toHaveLength(2);
  expect(screen.getByRole('link', { name: '申请公开这类信息' }).getAttribute('href')).toContain(
    'aboutEntry=e1',
  );
});

test('提问写了号码：缘由写在栏下，写的内容还在', async () => {
  await signIn();
  answer = (_, method) =>
    method === 'POST'
      ? { statusCode: 422, data: problem('text', '文字里有居民身份证号码') }
      : ok({ canAsk: true, door: '不是政府信息', answerDays: 15, items: [] });
  const user = show(<NoticeQuestions region="minghu" noticeId={id} />);
  const box = await screen.findByRole('textbox', { name: /您的问题/ });
  await user.type(box, '为什么');
  await user.click(screen.getByRole('button', { name: '向村里提问' }));
  expect(await screen.findByText('文字里有居民身份证号码')).toBeVisible();
  expect(box).toHaveValue('为什么');
});

test('H3 检查认为不便公开：客气地说，可以改，也可以就这样提交；等着看的写明村里照样答复', async () => {
  await signIn();
  const sent: { insists: boolean; text: string; idempotencyKey: string }[] = [];
  answer = (_, method, data) => {
    if (method !== 'POST')
      return ok({ canAsk: true, door: '不是政府信息', answerDays: 15, items: [] });
    const body = JSON.parse(String(data)) as (typeof sent)[number];
    sent.push(body);
    return body.insists
      ? ok({ ...asked, text: body.text, screening: 'waiting' })
      : { statusCode: 422, data: problem('insists', '可能有不便公开的字样，请改一改') };
  };
  const user = show(<NoticeQuestions region="minghu" noticeId={id} />);
  expect(await screen.findByRole('button', { name: '向村里提问' })).toBeVisible();
  expect(screen.queryByRole('button', { name: '就这样提交' })).toBeNull();
  const box = screen.getByRole('textbox', { name: /您的问题/ });
  await user.type(box, '钱去哪了');
  await user.click(screen.getByRole('button', { name: '向村里提问' }));
  expect(await screen.findByText('可能有不便公开的字样，请改一改')).toBeVisible();
  expect(box).toHaveValue('钱去哪了');
  expect(screen.getByRole('button', { name: '改好了，再提交' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: '就这样提交' }));
  expect(await screen.findByText(/要等乡镇（街道）看过，问答才放在公开栏/)).toBeVisible();
  expect(box).toHaveValue('');
  expect(screen.queryByRole('button', { name: '就这样提交' })).toBeNull();
  expect(sent.map(({ insists, text }) => [insists, text])).toEqual([
    [false, '钱去哪了'],
    [true, '钱去哪了'],
  ]);
});

test.each([
  ['waiting', /文字要等乡镇（街道）看过/],
  ['kept', /这次问答不放在公开栏/],
] as const)('我的提问：%s 的写明怎么了', async (screening, says) => {
  answer = () => ok({ questions: [{ ...asked, screening }], reports: [] });
  show(<MyQuestions region="minghu" noticeId="" />);
  expect(await screen.findByText(says)).toBeVisible();
});

test('留言复核：看文字、定公开不公开；别人先定过的，把缘由写出来', async () => {
  const decided: unknown[] = [];
  let items = [
    {
      ...{ questionId: id, village: decision.organisation, notice: asked.notice },
      ...{ text: '说不准的话', askedAt: asked.askedAt },
    },
  ];
  let isTaken = true;
  answer = (_, method, data) => {
    if (method !== 'POST') return ok({ items });
    decided.push(JSON.parse(String(data)));
    if (isTaken)
      return {
        statusCode: 409,
        data: { ...problem('', '已经定过了，请刷新后再看'), code: 'notPermittedNow' },
      };
    items = [];
    return ok({ done: true });
  };
  const user = show(<TextReviews region="minghu" />);
  expect(await screen.findByText('说不准的话')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '可以公开' }));
  expect(await screen.findByText('已经定过了，请刷新后再看')).toBeVisible();
  isTaken = false;
  await user.click(screen.getByRole('button', { name: '不公开' }));
  expect(await screen.findByText('没有要看的提问')).toBeVisible();
  expect(decided).toEqual([{ isPublishable: true }, { isPublishable: false }]);
});

test('记一步：服务器说哪一栏不对就写在那一栏', async () => {
  let sent: unknown;
  answer = (_, method, data) => {
    if (method !== 'PUT') return ok(decision);
    sent = JSON.parse(String(data));
    return { statusCode: 422, data: problem('present', '实到46人多于应到45人，请核对') };
  };
  const user = show(<DecisionEditor region="minghu" decisionId={id} canWrite />);
  await user.click(await screen.findByRole('button', { name: '记：村民代表会议决议' }));
  await user.type(screen.getByRole('textbox', { name: /应到人数/ }), '45');
  await user.type(screen.getByRole('textbox', { name: /实到人数/ }), '46');
  await user.click(screen.getByRole('button', { name: '保存这一步' }));
  expect(await screen.findByText('实到46人多于应到45人，请核对')).toBeVisible();
  expect(sent).toMatchObject({ entitled: 45, present: 46, agreed: null, version: 3 });
});

test('粘贴：先看读懂了哪些、哪行为什么不行，再登记', async () => {
  const previews: boolean[] = [];
  answer = (_, __, data) => {
    const { isPreview } = JSON.parse(String(data)) as { isPreview: boolean };
    previews.push(isPreview);
    const row = { row: 1, kind: 'asset', name: '水塔', amountFen: 3000000 };
    const refused = [{ row: 2, text: '水泵', reason: '金额认不得' }];
    return ok({ rows: [row], refused, added: isPreview ? 0 : 1 });
  };
  let isClosed = false;
  const user = show(<PasteForm region="minghu" kind="asset" onClose={() => (isClosed = true)} />);
  await user.type(screen.getByRole('textbox', { name: /粘贴/ }), '水塔');
  await user.click(screen.getByRole('button', { name: '看看读懂了哪些' }));
  expect(await screen.findByText(/第2行：金额认不得/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: '登记这1项' }));
  expect([previews, isClosed]).toEqual([[true, false], true]);
});
