/** A-41 更正与自己有关的信息：在向导里换过去，三样都要写，不看已公开的信息。 */
import { beforeEach, expect, test } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describeProblems } from '@miniapp/features/apply/correction';
import { blankDraft, draftSchema } from '@miniapp/features/apply/draft';
import { StepDescribe } from '@miniapp/features/apply/step-describe';
import type { Advice } from '@shared/contract/advice';
import { request, resetTaro } from '../../support/taro-stubs/taro';

const blank = blankDraft({
  idempotencyKey: 'key',
  region: 'minghu',
  accountId: 'me',
  villageId: null,
  about: '',
});
const advice = {
  alreadyPublic: [
    { kind: 'notice', documentId: 'n1', title: '低保公示', excerpt: '', publishedOn: null },
  ],
  nature: { kind: 'complaint', reasonWords: ['不准确'], article: '第三十九条', properDoor: '' },
};

beforeEach(() => {
  process.env.TARO_ENV = 'h5';
  resetTaro();
  Object.assign(globalThis, { MINGLAN_API_BASE: '' });
  request.mockReset();
});

test('换成更正以后问三样，缺哪样说哪样，写齐了才往下走', async () => {
  const Step = () => {
    const [draft, setDraft] = useState(blank);
    const change = (part: Partial<typeof blank>) => setDraft({ ...draft, ...part });
    return <StepDescribe draft={draft} change={change} onAdvice={() => undefined} />;
  };
  const user = userEvent.setup();
  render(<Step />);
  await user.click(screen.getByRole('button', { name: /要更正/ }));
  await user.type(screen.getByLabelText(/哪一条记录/), '低保档案里的家庭人口数');
  await user.click(screen.getByRole('button', { name: '下一步' }));
  expect(screen.getByLabelText(/哪里不准确/)).toBeInvalid();
  expect(screen.getByLabelText(/有什么证据/)).toBeInvalid();
  expect(request).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: /不是更正/ }));
  expect(screen.queryByLabelText(/有什么证据/)).toBeNull();
});

test('更正申请不指给别的门，也不拿已公开的信息拦着；以前存的草稿照旧能用', async () => {
  const { adviceFor } = await import('@miniapp/features/apply/correction');
  // 只用得到这两样。
  const found = adviceFor({ ...blank, matter: 'recordCorrection' }, advice as unknown as Advice);
  expect([found.alreadyPublic, found.nature.kind]).toEqual([[], 'application']);
  const plain = adviceFor(blank, advice as unknown as Advice);
  expect(plain.nature.kind).toBe('complaint');
  const { matter, mistake, evidence, ...older } = blank;
  expect([matter, mistake, evidence]).toEqual(['disclosure', '', '']);
  expect(draftSchema.parse(older)).toEqual(blank);
  expect(describeProblems({ ...blank, description: '低保名单' })).toEqual({});
});
