/** 机关公开信息：公开属性、保密审查、更正、撤下，点得通、缺了说得清。 */
import { beforeEach, describe, expect, test } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { DepartmentFields } from '@miniapp/features/compose/department-fields';
import {
  blankForm,
  fieldsOf,
  withEntry,
  type NoticeForm,
} from '@miniapp/features/compose/notice-form';
import { DraftActsRow } from '@miniapp/features/village/draft-acts';
import { PendingCorrection } from '@miniapp/features/village/pending-correction';
import { CheckList, ReviewRecord } from '@miniapp/features/village/review-record';
import { blankDisclosure } from '@shared/contract/notice-parts';
import type { NoticeDraft } from '@shared/contract/notice-drafts';
import { noticeActs, type NoticeAct } from '@shared/vocabulary/notice';
import { resetTaro } from '../../support/taro-stubs/taro';

beforeEach(() => resetTaro());

const blank = () =>
  blankForm({
    villageName: '区民政局',
    obligation: null,
    entry: null,
    today: '2026-11-20',
    track: 'department',
  });

const notice = (parts: Partial<NoticeDraft> = {}): NoticeDraft => ({
  ...fieldsOf(blank(), 'department'),
  title: '冬季救助安排',
  bodyMarkdown: '正文',
  noticeId: '00000000-0000-4000-8000-000000000001',
  version: 3,
  state: 'confidentialityReview',
  track: 'department',
  indexNumber: '',
  publishBy: '2026-12-18',
  section: null,
  organisation: { organisationId: 'minzheng', name: '区民政局' },
  attachments: [],
  entry: null,
  draftedBy: '赵佳宁',
  checks: [],
  reviewItems: [
    { itemId: 'title', label: '标题' },
    { itemId: 'body', label: '正文' },
  ],
  confidentialityReview: null,
  disclosureReview: null,
  signedBy: '',
  attributeReviewedOn: null,
  pendingCorrection: null,
  revision: 1,
  returnReason: '',
  updatedAt: '2026-11-20T02:00:00Z',
  findings: [],
  privacyOverride: null,
  canOverrideFindings: false,
  availableActions: [],
  ...parts,
});

const offering = (...acts: NoticeAct[]) =>
  notice({
    availableActions: acts.map((act) => ({ act, label: noticeActs.labels[act], legalBasis: '' })),
  });

const done: [string, unknown][] = [];
const acts = {
  isBusy: false,
  problem: '',
  act: (endpoint: { id: string }, _: string, extra?: Record<string, unknown>) => {
    done.push([endpoint.id, extra]);
    return Promise.resolve(true);
  },
};

const show = (draft: NoticeDraft) => {
  done.length = 0;
  render(
    <QueryClientProvider client={new QueryClient()}>
      <DraftActsRow region="minghu" draft={draft} acts={acts} />
    </QueryClientProvider>,
  );
};
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

const Fields = ({ onForm }: { onForm: (form: NoticeForm) => void }) => {
  const [form, setForm] = useState(blank());
  const change = (next: NoticeForm) => {
    setForm(next);
    onForm(next);
  };
  return (
    <DepartmentFields region="minghu" organisationId="minzheng" form={form} onChange={change} />
  );
};

test('G-3：不主动公开的，依据只列用得上的，理由要写', async () => {
  let form = blank();
  render(<Fields onForm={(next) => (form = next)} />);
  expect(form.disclosure.attribute).toBeNull();
  await userEvent.click(screen.getByRole('radio', { name: /依申请公开/ }));
  const grounds = screen.getByRole('combobox', { name: /不主动公开的依据/ });
  expect(grounds).not.toHaveTextContent('国家秘密');
  await userEvent.selectOptions(grounds, 'particularApplicants');
  await userEvent.type(screen.getByRole('textbox', { name: /不主动公开的理由/ }), '只涉及本人');
  expect(form.disclosure).toMatchObject({
    attribute: 'onRequest',
    attributeGround: 'particularApplicants',
    attributeReason: '只涉及本人',
  });
});

test('机关的不带三务，村里的带', () => {
  expect(fieldsOf(blank(), 'department').affairsKind).toBeNull();
  expect(fieldsOf(blank(), 'village').affairsKind).toBe('village');
  expect(fieldsOf(blank(), 'department')).toMatchObject(blankDisclosure());
});

test('换目录事项：填过的要素留着', () => {
  const form = { ...blank(), contentElements: [{ name: '受理地点', value: '一楼' }] };
  const entry = { entryId: 'e-1', contentElements: ['受理地点', '受理时间'] } as never;
  expect(withEntry(form, entry).contentElements).toEqual([
    { name: '受理地点', value: '一楼' },
    { name: '受理时间', value: '' },
  ]);
});

describe('保密审查', () => {
  test('漏了一项不能通过，说是哪一项', async () => {
    show(offering('passConfidentiality'));
    await press('保密审查通过');
    await press('通过');
    expect(screen.getByText('「标题」还没有意见')).toBeInTheDocument();
    expect(done).toEqual([]);
  });
  test('逐项都有意见的，连意见一起送去', async () => {
    show(offering('passConfidentiality'));
    await press('保密审查通过');
    await press('各项都看过，均不涉密');
    await press('通过');
    await waitFor(() => expect(done).toHaveLength(1));
    expect(done[0]).toEqual([
      'passConfidentiality',
      {
        items: [
          { itemId: 'title', opinion: 'clear' },
          { itemId: 'body', opinion: 'clear' },
        ],
        ruling: '',
      },
    ]);
  });
});

test.each([
  ['takeDown', '撤下', /撤下的说明/, 'takeDownNotice'],
  ['keepAttribute', '复核后维持', /维持的理由/, 'keepAttribute'],
  ['reclassify', '改为主动公开', /为什么可以公开了/, 'reclassifyNotice'],
  ['passDisclosure', '公开审查通过', /公开审查意见/, 'passDisclosure'],
] as const)('%s 要写明缘由', async (act, label, box, endpoint) => {
  show(offering(act));
  await press(label);
  const [, confirm] = [0, screen.getAllByRole('button').at(-1)];
  if (!confirm) throw new Error('no confirm button');
  await userEvent.click(confirm);
  expect(done).toEqual([]);
  await userEvent.type(screen.getByRole('textbox', { name: box }), '理由充分');
  await userEvent.click(confirm);
  await waitFor(() => expect(done.map(([id]) => id)).toEqual([endpoint]));
});

test('检查、审查记录、等着同意的更正都看得到', () => {
  const review = { by: '韩秀珍', at: '2026-11-20T02:00:00Z' };
  const seen = notice({
    state: 'draft',
    checks: [{ level: 'block', field: 'attribute', message: '请选定公开属性', legalBasis: '依据' }],
    confidentialityReview: {
      ...review,
      items: [{ itemId: 'title', label: '标题', opinion: 'clear', remark: '' }],
      ruling: '',
    },
    pendingCorrection: {
      ...review,
      title: '新标题',
      summary: '',
      bodyMarkdown: '新正文',
      contentElements: [],
      reason: '写错了',
      changes: ['标题', '正文', '附件'],
      attachments: [
        {
          ...{ attachmentId: 'a1', fileName: '新表.pdf', mediaType: 'application/pdf' },
          ...{ byteSize: 2048, isAvailable: true },
        },
      ],
      confidentialityReview: null,
    },
  });
  render(
    <>
      <CheckList draft={seen} />
      <ReviewRecord draft={seen} />
      <PendingCorrection region="minghu" draft={seen} />
    </>,
  );
  for (const words of [
    /必须改：请选定公开属性/,
    /韩秀珍，/,
    '新标题',
    /写错了/,
    '改了：标题、正文、附件',
    /新表\.pdf/,
  ])
    expect(screen.getAllByText(words).length).toBeGreaterThan(0);
});
