/** 办件页：各个进程说成平白的话；文书点开看、能下载；内部意见写明申请人看不到；申请人只见自己能做的。 */
import { beforeEach, expect, test } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { ApplicantActs } from '@miniapp/features/acts/applicant-acts';
import { CommentsCard } from '@miniapp/features/case/comments-card';
import { OwnClocksCard } from '@miniapp/features/case/own-clocks-card';
import { TracksCard } from '@miniapp/features/case/tracks-card';
import { LettersCard } from '@miniapp/features/letters/letters-card';
import type { ApplicationView } from '@shared/contract/application-view';
import { applicationActs, type ApplicationAct } from '@shared/vocabulary/application-act';
import { applicationId, caseView } from '../../support/case-view';
import { request, resetTaro } from '../../support/taro-stubs/taro';

const letterId = '00000000-0000-4000-8000-000000000031';
let answer: (url: string) => unknown = () => ({});

beforeEach(() => {
  process.env.TARO_ENV = 'h5';
  resetTaro();
  Object.assign(globalThis, { MINGLAN_API_BASE: '' });
  request.mockReset();
  request.mockImplementation((options) =>
    Promise.resolve({ statusCode: 200, data: answer((options as { url: string }).url) }),
  );
});

const open = (content: ReactNode) => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(<QueryClientProvider client={client}>{content}</QueryClientProvider>);
  return userEvent.setup();
};
const offering = (...acts: ApplicationAct[]): ApplicationView =>
  caseView({
    availableActions: acts.map((act) => ({
      act,
      label: applicationActs.labels[act],
      legalBasis: '《条例》第三十条',
    })),
  });

test('征求意见写明到哪天、沉默的后果；第三方不写全名', () => {
  open(<TracksCard application={caseView()} />);
  expect(screen.getByText('征求意见：第三方（虚*）')).toBeVisible();
  expect(screen.getByText('2026年11月19日发出，还没有登记对方收到')).toBeVisible();
  expect(
    screen.getByText('2026年12月10日前提出意见；逾期不提出意见，不算同意，由本机关依法决定'),
  ).toBeVisible();
});

test('各自的期限写明到哪天、暂定、后果与依据', () => {
  const clock = {
    clockId: 'amendment',
    kind: 'amendment' as const,
    label: '申请人补正',
    dueOn: '2027-01-04',
    isExpired: false,
    isProvisional: true,
    consequence: '逾期不补正的，视为放弃',
    citation: '《条例》第三十条',
  };
  open(<OwnClocksCard application={caseView({ ownClocks: [clock] })} title="正在等的" />);
  expect(screen.getByText(/最迟2027年1月4日（暂定）/)).toBeVisible();
  expect(screen.getByText(/逾期不补正的，视为放弃/)).toBeVisible();
  expect(screen.getByText('《条例》第三十条')).toBeVisible();
});

test('文书点开就是公文的样子，可以下载两种文件', async () => {
  const document = {
    kind: 'replyLetter',
    redHead: '区民政局',
    title: '政府信息公开告知书',
    documentNumber: '明湖公复〔2026〕1号',
    salutation: '虚*：',
    paragraphs: [
      { style: 'body', text: '现答复如下' },
      { style: 'table', text: '', rows: [['项目'], ['甲']] },
    ],
    attachments: ['名单'],
    agency: '区民政局',
    dateText: '2026年11月21日',
    footnote: '',
  };
  const letter = {
    letterId,
    kind: 'replyLetter' as const,
    documentNumber: '明湖公复〔2026〕1号',
    issuedOn: '2026-11-21',
  };
  answer = () => ({ ...letter, isMasked: true, sha256: 'x', document });
  const listed = { ...letter, recipient: '虚*', isForApplicant: true };
  const user = open(<LettersCard region="minghu" application={caseView({ letters: [listed] })} />);
  await user.click(screen.getByRole('button', { name: /政府信息公开告知书/ }));
  expect(await screen.findByText('现答复如下')).toBeVisible();
  expect(screen.getByText('附件：名单')).toBeVisible();
  expect(screen.getByRole('table')).toBeVisible();
  expect(screen.getByRole('button', { name: '下载Word 文档' })).toBeVisible();
  expect(screen.getByRole('button', { name: '下载PDF 文件' })).toBeVisible();
});

test('内部意见：写明申请人看不到；空的不送，写了才送', async () => {
  answer = () => ({ commentId: letterId });
  const user = open(<CommentsCard region="minghu" application={caseView()} />);
  expect(screen.getByText('只在工作人员之间看，申请人看不到。')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '写上' }));
  expect(screen.getByText('请写下意见')).toBeVisible();
  expect(request).not.toHaveBeenCalled();
  await user.type(screen.getByLabelText('写一条意见'), '请核对附件');
  await user.click(screen.getByRole('button', { name: '写上' }));
  await waitFor(() => expect(screen.getByLabelText('写一条意见')).toHaveValue(''));
  expect(request).toHaveBeenCalledWith(
    expect.objectContaining({
      url: `/api/minghu/applications/${applicationId}/comments`,
      data: JSON.stringify({ text: '请核对附件' }),
    }),
  );
});

test('申请人：等着做的在前；补正时原来的内容先填上，收到之日不用填', async () => {
  const application = offering('withdraw', 'receiveAmendment');
  const user = open(<ApplicantActs region="minghu" application={application} />);
  const buttons = screen.getAllByRole('button').map(({ textContent }) => textContent);
  expect(buttons).toEqual(['补正申请内容', '撤回申请']);
  await user.click(screen.getByRole('button', { name: '补正申请内容' }));
  expect(screen.getByLabelText(/^补正后的申请内容/)).toHaveValue('低保审批情况');
  expect(screen.queryByLabelText(/^收到补正之日/)).toBeNull();
  expect(screen.getByRole('button', { name: '提交补正' })).toBeVisible();
});

test('申请人：没有可做的就不出现', () => {
  open(<ApplicantActs region="minghu" application={offering()} />);
  expect(screen.queryByText('您可以做的')).toBeNull();
});
