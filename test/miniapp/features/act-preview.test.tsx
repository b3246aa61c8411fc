/** 办一件事：先看期限由哪天变到哪天、发什么文书、有什么风险，再确认；拒绝写在那一项旁。 */
import { beforeEach, expect, test } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CaseDetail } from '@miniapp/features/acts/case-detail';
import type { ActPreviewView } from '@miniapp/features/acts/use-preview';
import type { ApplicationAct } from '@shared/vocabulary/application-act';
import { applicationActs } from '@shared/vocabulary/application-act';
import { applicationId, caseView } from '../../support/case-view';
import { request, resetTaro } from '../../support/taro-stubs/taro';

const step = (day: string, effect: string) => ({ day, effect, why: '缘由', citation: '第三十条' });
const clock = (dueOn: string, steps: ReturnType<typeof step>[]) => ({
  dueOn,
  isProvisional: false,
  remainingWorkingDays: 20,
  steps,
});
const preview: ActPreviewView = {
  before: clock('2026-12-18', [step('2026-12-18', '第20个工作日')]),
  after: clock('2027-01-04', [step('2026-11-21', '要求补正'), step('2027-01-04', '重新起算')]),
  stateAfter: '待申请人补正',
  split: null,
  letters: [
    {
      kind: 'amendmentLetter',
      label: '补正告知书',
      document: {
        kind: 'amendmentLetter',
        redHead: '明湖区民政局',
        title: '政府信息公开申请补正告知书',
        documentNumber: '明民公开〔2026〕1号-补告',
        salutation: '{{recipientName}}：',
        paragraphs: [{ style: 'body', text: '请{{recipientName}}补正。' }],
        attachments: [],
        agency: '区民政局',
        dateText: '2026年11月21日',
        footnote: '',
      },
    },
  ],
  risks: [{ rule: 'colloquial', found: '搞定', why: '口语', mend: '改为“办结”' }],
};

interface Call {
  method: string;
  url: string;
  data: string;
}
let answers: Record<string, { statusCode: number; data: unknown }> = {};
const calls = (end: string) =>
  request.mock.calls.map(([call]) => call as Call).filter(({ url }) => url.endsWith(end));

beforeEach(() => {
  process.env.TARO_ENV = 'h5';
  resetTaro();
  Object.assign(globalThis, { MINGLAN_API_BASE: '' });
  answers = { 'preview-act': { statusCode: 200, data: preview } };
  request.mockReset();
  request.mockImplementation((options) => {
    const { url } = options as Call;
    return Promise.resolve(answers[url.split('/').at(-1) ?? ''] ?? { statusCode: 500, data: {} });
  });
});

const open = async (...acts: ApplicationAct[]) => {
  const availableActions = acts.map((act) => ({
    act,
    label: applicationActs.labels[act],
    legalBasis: '《条例》第三十条',
  }));
  answers[applicationId] = { statusCode: 200, data: caseView({ availableActions }) };
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <CaseDetail region="minghu" applicationId={applicationId} lead={() => null}>
        {() => null}
      </CaseDetail>
    </QueryClientProvider>,
  );
  await screen.findByText('现在可以做的');
  return userEvent.setup();
};
const refuse = (field: string, detail: string) => ({
  statusCode: 422,
  data: { code: 'ruleViolated', title: '不符合规定', detail, field, correlationId: 'c' },
});
const dialog = () => within(screen.getByRole('dialog'));

test('没有要填的，点开就看结果；期限写明由哪天到哪天，文书里只有隐去的姓名', async () => {
  const user = await open('claim');
  await user.click(screen.getByRole('button', { name: '认领' }));
  expect(await screen.findByText('2026年12月18日 → 2027年1月4日')).toBeVisible();
  expect(screen.getByText('答复期限：2026年12月18日 → 2027年1月4日')).toBeVisible();
  expect(screen.getByText('待申请人补正')).toBeVisible();
  expect(screen.getByText('重新起算')).toBeVisible();
  expect(screen.queryByText('第20个工作日')).toBeNull();
  expect(screen.getByText('写法上的风险：搞定')).toBeVisible();
  const paper = within(screen.getByRole('article', { name: '文书：补正告知书' }));
  expect(paper.getByText('虚*：')).toBeVisible();
  expect(paper.getByText('请虚*补正。')).toBeVisible();
  expect(paper.getByText('明民公开〔2026〕1号-补告')).toBeVisible();
  expect(paper.queryByText(/\{\{/)).toBeNull();
  expect(calls('/claim')).toHaveLength(0);
});

test('没有填全不问；填全了问一次，确认才办，带上看到的版本', async () => {
  const user = await open('sendBack');
  await user.click(screen.getByRole('button', { name: /^退回公开办/ }));
  await user.click(dialog().getByRole('button', { name: '确认办理' }));
  expect(await screen.findByText('请填写“理由”')).toBeVisible();
  expect(calls('/preview-act')).toHaveLength(0);
  await user.type(screen.getByLabelText(/^理由/), '不属于本单位');
  await waitFor(() => expect(calls('/preview-act')).toHaveLength(1), { timeout: 3000 });
  expect(JSON.parse(calls('/preview-act')[0]?.data ?? '')).toEqual({
    act: 'sendBack',
    input: { reason: '不属于本单位' },
  });
  answers['send-back'] = { statusCode: 200, data: caseView({ version: 4 }) };
  await user.click(dialog().getByRole('button', { name: '确认办理' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const [sent] = calls('/send-back');
  expect(sent?.url).toBe(`/api/minghu/applications/${applicationId}/send-back`);
  expect(JSON.parse(sent?.data ?? '')).toEqual({ version: 3, reason: '不属于本单位' });
});

test('拒绝写在它说的那一项旁，填的都留着；改了再说', async () => {
  answers['preview-act'] = refuse('reason', '理由要写明属于哪个单位');
  const user = await open('sendBack');
  await user.click(screen.getByRole('button', { name: /^退回公开办/ }));
  const field = screen.getByLabelText(/^理由/);
  await user.type(field, '不归我');
  expect(await screen.findByText('理由要写明属于哪个单位', {}, { timeout: 3000 })).toBeVisible();
  expect(field).toBeInvalid();
  expect(field).toHaveValue('不归我');
  answers['preview-act'] = { statusCode: 200, data: preview };
  await user.type(field, '们办');
  expect(await screen.findByText('办完以后', {}, { timeout: 3000 })).toBeVisible();
  answers['send-back'] = refuse('', '别人已先办');
  await user.click(dialog().getByRole('button', { name: '确认办理' }));
  expect(await screen.findByText('别人已先办')).toBeVisible();
  expect(screen.getByRole('dialog')).toBeVisible();
});

test('拆分：先看清拆成哪几件，哪一项留在本件', async () => {
  const split = { kept: '低保名单', others: ['危房改造名单', '临时救助金额'] };
  answers['preview-act'] = { statusCode: 200, data: { ...preview, letters: [], risks: [], split } };
  const user = await open('splitApplication');
  await user.click(screen.getByRole('button', { name: /^按一事一申请拆分/ }));
  await user.type(
    screen.getByLabelText(/^各项申请内容/),
    '低保名单{enter}危房改造名单{enter}临时救助金额',
  );
  await user.type(screen.getByLabelText(/^理由|^拆分的理由/), '三件不同的事');
  expect(await screen.findByText('拆成3件', {}, { timeout: 3000 })).toBeVisible();
  for (const [label, value] of [
    ['留在本件', '低保名单'],
    ['另登记第1件', '危房改造名单'],
    ['另登记第2件', '临时救助金额'],
  ] as const) {
    expect(screen.getByText(label)).toBeVisible();
    expect(screen.getByText(value)).toBeVisible();
  }
});

test('撤回一类办完就没有答复了，不说期限不变', async () => {
  const stateAfter = '申请人已撤回';
  answers['preview-act'] = {
    statusCode: 200,
    data: { ...preview, after: preview.before, stateAfter, letters: [], risks: [] },
  };
  const user = await open('withdraw');
  await user.click(screen.getByRole('button', { name: /^撤回申请/ }));
  expect(await screen.findByText('办完以后这件不再答复')).toBeVisible();
  expect(screen.queryByText(/不变，最迟/)).toBeNull();
});
