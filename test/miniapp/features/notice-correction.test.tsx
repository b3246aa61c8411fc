/** 更正已公开的信息：文字、收支、附件都能改；没有动过的不送去，没有理由提不上去。 */
import { beforeEach, expect, test } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Correct } from '@miniapp/features/compose/correct';
import { correctionOf } from '@miniapp/features/compose/correction-form';
import { formOf } from '@miniapp/features/compose/notice-form';
import type { NoticeDraft } from '@shared/contract/notice-drafts';
import { blankDisclosure } from '@shared/contract/notice-parts';
import { request, resetTaro } from '../../support/taro-stubs/taro';

const A1 = '00000000-0000-4000-8000-0000000000a1';
const A2 = '00000000-0000-4000-8000-0000000000a2';
const file = (attachmentId: string, fileName: string) => ({
  ...{ attachmentId, fileName, mediaType: 'application/pdf', byteSize: 100, isAvailable: true },
});
const draft = {
  ...blankDisclosure(),
  ...{ noticeId: '00000000-0000-4000-8000-000000000001', version: 3, state: 'published' },
  ...{ track: 'village', title: '第二季度收支', summary: '概述', bodyMarkdown: '收支如下。  ' },
  ...{ entryId: null, obligationId: null, affairsKind: 'finance', processStage: 'outcome' },
  ...{ contentElements: [], producedOn: '2026-07-01', publicityDays: null, entry: null },
  publicityEnding: 'maskNames',
  finance: {
    ...{ period: '2026年第二季度', openingFen: 10000, incomeFen: 60000, expenseFen: 0 },
    balanceFen: 70000,
  },
  attachments: [file(A1, '旧凭证.pdf'), file(A2, '说明.pdf')],
  attachmentIds: [A1, A2],
} as unknown as NoticeDraft;

const sent = () =>
  request.mock.calls
    .map(([options]) => options as { url: string; method?: string; data?: unknown })
    .filter(({ url }) => url.includes('/correction'))
    .map(({ data }) => data);

beforeEach(() => {
  resetTaro();
  Object.assign(globalThis, { MINGLAN_API_BASE: '' });
  request.mockImplementation(() =>
    Promise.resolve({ statusCode: 200, data: { ...draft, previous: null } }),
  );
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Correct region="minghu" draft={draft} />
    </QueryClientProvider>,
  );
});

const reasonBox = () => screen.getByRole('textbox', { name: /更正的理由/ });
const propose = () => userEvent.click(screen.getByRole('button', { name: '提出更正' }));

test('没有理由提不上去', async () => {
  await propose();
  expect(screen.getAllByText(/请写明更正的理由/).length).toBeGreaterThan(0);
  expect(sent()).toEqual([]);
});

test('改收入、去掉一个附件，选定旧附件不再给人看：只送动过的', async () => {
  const income = screen.getByRole('textbox', { name: /收入合计/ });
  await userEvent.clear(income);
  await userEvent.type(income, '700');
  expect(screen.queryByText(/换下以后不再给人看/)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: /旧凭证/ }));
  await userEvent.click(screen.getByRole('checkbox', { name: /换下以后不再给人看/ }));
  await userEvent.type(reasonBox(), '凭证传错');
  await propose();
  await waitFor(() => expect(sent()).toHaveLength(1));
  const [body] = sent();
  expect(typeof body === 'string' ? (JSON.parse(body) as unknown) : body).toMatchObject({
    version: 3,
    bodyMarkdown: '收支如下。  ',
    finance: { incomeFen: 70000, balanceFen: 80000 },
    attachmentIds: [A2],
    closesOldFiles: true,
    reason: '凭证传错',
  });
});

test('什么也没动的，收支、附件不在更正里', () => {
  const extras = { reason: '改字', closesOldFiles: true };
  expect(correctionOf(draft, { ...formOf(draft), title: '改' }, extras)).toEqual({
    ...{ title: '改', summary: '概述', bodyMarkdown: '收支如下。  ', contentElements: [] },
    reason: '改字',
  });
});
