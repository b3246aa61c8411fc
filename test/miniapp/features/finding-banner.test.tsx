/** 发布前检查到的个人信息：看得到在哪里，一键隐去连同附件，另一个人写明理由才能准予。 */
import { beforeEach, expect, test } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FindingBanner } from '@miniapp/features/village/finding-banner';
import type { NoticeDraft } from '@shared/contract/notice-drafts';
import { request, resetTaro } from '../../support/taro-stubs/taro';

beforeEach(() => {
  resetTaro();
  Object.assign(globalThis, { MINGLAN_API_BASE: '' });
});

const NOTICE = '00000000-0000-4000-8000-000000000001';
const FILE = '00000000-0000-4000-8000-000000000002';
const inText = {
  kind: 'hardshipCause' as const,
  field: '正文',
  place: '表格第1行“致贫原因”',
  masked: '＊＊＊',
  attachmentId: null,
  canMask: true,
  canOverride: true,
};
const inFile = {
  ...inText,
  kind: 'phone' as const,
  field: '附件“发放.xlsx”',
  place: '工作表“底稿”（隐藏）第3行',
  masked: '199＊＊＊＊0011',
  attachmentId: FILE,
};
const draftWith = (parts: Partial<NoticeDraft>) =>
  ({
    noticeId: NOTICE,
    version: 2,
    findings: [],
    privacyOverride: null,
    canOverrideFindings: false,
    ...parts,
  }) as unknown as NoticeDraft;

const acted: [string, unknown][] = [];
const acts = {
  isBusy: false,
  problem: '',
  act: (endpoint: { id: string }, _: string, extra?: Record<string, unknown>) => {
    acted.push([endpoint.id, extra]);
    return Promise.resolve(true);
  },
};
const show = (draft: NoticeDraft) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <FindingBanner region="minghu" draft={draft} acts={acts} />
    </QueryClientProvider>,
  );
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('没有发现时什么也不显示', () => {
  const { container } = show(draftWith({}));
  expect(container).toBeEmptyDOMElement();
});

test('说明是什么、在哪里，附件里的也说；一键隐去先改附件再改文字', async () => {
  show(draftWith({ findings: [inText, inFile, inFile] }));
  expect(screen.getByText('正文，表格第1行“致贫原因”：困难原因 ＊＊＊')).toBeInTheDocument();
  expect(
    screen.getAllByText('附件“发放.xlsx”，工作表“底稿”（隐藏）第3行：手机号码 199＊＊＊＊0011'),
  ).toHaveLength(2);
  expect(screen.queryByRole('button', { name: '写明理由准予公开' })).toBeNull();
  await press('一键隐去');
  await waitFor(() => expect(request).toHaveBeenCalled());
  const [first] = request.mock.calls[0] as unknown as [{ url: string; method: string }];
  expect([first.method, first.url]).toEqual([
    'POST',
    expect.stringContaining(`/api/minghu/notice-attachments/${FILE}/mask`),
  ]);
});

test('隐去不了的说明怎么办，不给按了没用的按钮', () => {
  show(draftWith({ findings: [{ ...inFile, canMask: false }] }));
  expect(screen.getByText(/请改好文件重新上传/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '一键隐去' })).toBeNull();
});

test('另一个人不写理由办不成，写了才办', async () => {
  acted.length = 0;
  show(draftWith({ findings: [inText], canOverrideFindings: true }));
  await press('写明理由准予公开');
  await press('准予公开');
  expect(screen.getByText('请写明理由')).toBeInTheDocument();
  expect(acted).toEqual([]);
  await userEvent.type(screen.getByRole('textbox', { name: /为什么必须公开/ }), '本人同意');
  await press('准予公开');
  await waitFor(() => expect(acted).toEqual([['overrideFindings', { reason: '本人同意' }]]));
});

test('已经准予的，说明谁准予、为什么；内容改过的重新提醒', () => {
  const privacyOverride = {
    reason: '本人同意',
    by: '吴建红',
    at: '2026-07-01T00:00:00Z',
    isInForce: true,
  };
  const { unmount } = show(draftWith({ findings: [inText], privacyOverride }));
  expect(screen.getByText('吴建红已准予公开检查到的1处')).toBeInTheDocument();
  unmount();
  show(
    draftWith({ findings: [inText], privacyOverride: { ...privacyOverride, isInForce: false } }),
  );
  expect(screen.getByText('发现1处个人信息，不能这样公开')).toBeInTheDocument();
});
