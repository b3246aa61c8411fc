/** 给自己办、替别人办：先看隐私指引才取照片；没有凭据不往下走（《个人信息保护法》第十三条、第十四条、第二十九条）。 */
import { beforeEach, expect, test } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect, useState } from 'react';
import { request, resetTaro } from '../../support/taro-stubs/taro';
import { PrivacySheet } from '@miniapp/components/privacy-sheet';
import { onBehalfProblems } from '@miniapp/features/apply/check-applicant';
import { blankDraft, type Draft } from '@miniapp/features/apply/draft';
import { ForWhom } from '@miniapp/features/apply/for-whom';
import { bodyOf } from '@miniapp/features/apply/submit-body';
import { requirePrivacy } from '@miniapp/privacy/ask';
import type { Advice } from '@shared/contract/advice';
import { FILING_CONSENT_TEXT } from '@shared/vocabulary/filing';

const blank = blankDraft({
  idempotencyKey: '00000000-0000-4000-8000-000000000001',
  region: 'minghu',
  accountId: 'a',
  villageId: null,
  about: '',
});

let latest: Draft = blank;
const Host = ({ isAssistant = false }: { isAssistant?: boolean }) => {
  const [draft, setDraft] = useState(blank);
  useEffect(() => {
    latest = draft;
  }, [draft]);
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  return (
    <>
      <ForWhom draft={draft} change={change} isAssistant={isAssistant} errorOf={() => undefined} />
      <PrivacySheet />
    </>
  );
};

beforeEach(() => {
  process.env.TARO_ENV = 'h5';
  resetTaro();
  Object.assign(globalThis, { MINGLAN_API_BASE: '' });
  request.mockReset();
  latest = blank;
});

test('选“替别人办”才出现同意书；选回“给自己办”就没有', async () => {
  const user = userEvent.setup();
  render(<Host />);
  expect(screen.queryByText(FILING_CONSENT_TEXT)).toBeNull();
  await user.click(screen.getByRole('radio', { name: /替别人办/ }));
  expect(screen.getByText(FILING_CONSENT_TEXT)).toBeVisible();
  expect(screen.getByLabelText('您的姓名', { exact: false })).toBeVisible();
  await user.click(screen.getByRole('radio', { name: '给自己办' }));
  expect(screen.queryByText(FILING_CONSENT_TEXT)).toBeNull();
});

test('代办员不用选，也不用写自己的姓名', async () => {
  render(<Host isAssistant />);
  await waitFor(() => expect(latest.isForOther).toBe(true));
  expect(screen.queryByRole('radio')).toBeNull();
  expect(screen.queryByLabelText('您的姓名', { exact: false })).toBeNull();
});

test('拍照以前先看隐私指引；不同意就不取，写明不耽误', async () => {
  const user = userEvent.setup();
  render(<Host />);
  await user.click(screen.getByRole('radio', { name: /替别人办/ }));
  await user.click(screen.getByRole('button', { name: '拍签了字的同意书' }));
  expect(await screen.findByRole('dialog', { name: '先看看隐私指引' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: '不同意' }));
  expect(await screen.findByText(/没有同意隐私指引/)).toBeVisible();
  expect(request).not.toHaveBeenCalled();
});

test('同意一次以后不再问；没有同意的下次还问', async () => {
  const user = userEvent.setup();
  render(<PrivacySheet />);
  const first = requirePrivacy();
  await user.click(await screen.findByRole('button', { name: '不同意' }));
  expect(await first).toBe(false);
  const second = requirePrivacy();
  await user.click(await screen.findByRole('button', { name: '同意' }));
  expect(await second).toBe(true);
  expect(await requirePrivacy()).toBe(true);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('没有姓名、没有凭据指出来；代办员只要凭据；交上去的写明关系', () => {
  const draft = { ...blank, isForOther: true };
  const fields = (isAssistant: boolean) =>
    onBehalfProblems(draft, isAssistant).map(({ field }) => field);
  expect([fields(false), fields(true)]).toEqual([['filerName', 'evidence'], ['evidence']]);
  expect(onBehalfProblems(blank, false)).toEqual([]);
  const advice = { nature: { kind: 'application' } } as Advice;
  const ready = { ...draft, filerName: '杨小军', evidenceId: 'e' };
  const submitting = { draft: ready, advice, identityNumber: '1', isAssistant: false };
  expect(bodyOf(submitting).onBehalf).toMatchObject({ relation: 'family', filerName: '杨小军' });
  expect(bodyOf({ ...submitting, isAssistant: true }).onBehalf).toMatchObject({
    relation: 'assistant',
  });
  expect(bodyOf({ ...submitting, draft: blank }).onBehalf).toBeNull();
});
