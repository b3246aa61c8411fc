/** 行为表单：每个行为的每一项都有控件，名称、必填照合同；填的怎样变成要提交的内容。 */
import { beforeEach, expect, test } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect, useState } from 'react';
import { ActFieldControl } from '@miniapp/features/acts/act-field-control';
import { GROUP_OF, actsInOrder } from '@miniapp/features/acts/act-groups';
import {
  bodyOf,
  emptyValues,
  missingIn,
  type DraftValues,
} from '@miniapp/features/acts/draft-values';
import { knownValues } from '@miniapp/features/acts/known-values';
import { fieldsFor } from '@miniapp/features/acts/reply-fields';
import { ACT_ENDPOINTS } from '@shared/contract/act-endpoints';
import { actFields, type ActField } from '@shared/contract/act-field';
import type { AnyEndpoint } from '@shared/contract/endpoint';
import { applicationActs, type ApplicationAct } from '@shared/vocabulary/application-act';
import { REPLY_LAW, replyKinds } from '@shared/vocabulary/reply-kind';
import { caseView, consultation, remedy } from '../../support/case-view';
import { request, resetTaro } from '../../support/taro-stubs/taro';

const organisations = [
  { organisationId: 'civil', name: '区民政局' },
  { organisationId: 'finance', name: '区财政局' },
];
const accountId = '00000000-0000-4000-8000-000000000021';
const colleagues = [{ accountId, displayName: '虚构乙', isMe: false, awayUntil: null }];

beforeEach(() => {
  process.env.TARO_ENV = 'h5';
  resetTaro();
  Object.assign(globalThis, { MINGLAN_API_BASE: '' });
  request.mockReset();
  request.mockImplementation((options) => {
    const { url } = options as { url: string };
    const items = url.endsWith('/colleagues') ? colleagues : organisations;
    return Promise.resolve({ statusCode: 200, data: { items } });
  });
});

const endpointOf = (act: ApplicationAct): AnyEndpoint => ACT_ENDPOINTS[act];

let latest: DraftValues = {};
const Form = ({ act, fields }: { act: ApplicationAct; fields: readonly ActField[] }) => {
  const [values, setValues] = useState(() =>
    emptyValues(fields, knownValues(act, fields, caseView())),
  );
  useEffect(() => {
    latest = values;
  }, [values]);
  return fields.map((field) => (
    <ActFieldControl
      key={field.key}
      place={{ region: 'minghu', application: caseView(), act }}
      field={field}
      values={values}
      errors={{ [field.key]: `${field.label}有误` }}
      onChange={(value) => setValues((current) => ({ ...current, [field.key]: value }))}
    />
  ));
};
const open = (act: ApplicationAct) => {
  const fields = actFields(endpointOf(act));
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <Form act={act} fields={fields} />
    </QueryClientProvider>,
  );
  return { user: userEvent.setup(), fields };
};

/** 随答复提供的文件另有上传的一栏。 */
const elsewhere = ['version', 'attachmentIds'];

test.each(applicationActs.values)('%s：正文里的每一项都有控件，错误写在那一项旁', async (act) => {
  const { fields } = open(act);
  const keys = Object.keys((endpointOf(act).body as unknown as { shape: object }).shape);
  expect(fields.map(({ key }) => key)).toEqual(keys.filter((key) => !elsewhere.includes(key)));
  for (const { label, widget } of fields) {
    if (widget === 'rows') expect(screen.getByRole('heading', { name: label })).toBeVisible();
    else expect((await screen.findAllByText(new RegExp(`^${label}`)))[0]).toBeVisible();
    expect(await screen.findByText(`${label}有误`)).toBeVisible();
  }
});

test('每种控件填出合同要的内容', async () => {
  const { user } = open('requestAmendment');
  await user.type(screen.getByLabelText(/^需要补正的事项/), '名称{enter}{enter} 年份 ');
  await user.type(screen.getByLabelText(/^怎样补正/), '写明年份');
  const fields = actFields(endpointOf('requestAmendment'));
  const body = bodyOf(fields, latest);
  expect(body).toEqual({ items: ['名称', '年份'], guidance: '写明年份' });
  expect(endpointOf('requestAmendment').body.safeParse({ version: 1, ...body }).success).toBe(true);
});

test('数目、选择、日子', async () => {
  const { user } = open('noticeFee');
  await user.type(screen.getByLabelText(/^数量、频次/), '明显超过');
  await user.click(screen.getByRole('radio', { name: /按量计收/ }));
  await user.type(screen.getByLabelText(/^按量计收的页数/), '30');
  await user.type(screen.getByLabelText(/^缴费方式/), '国库');
  const fields = actFields(endpointOf('noticeFee'));
  expect(bodyOf(fields, latest)).toEqual({
    finding: '明显超过',
    mode: 'byPage',
    quantity: 30,
    payWay: '国库',
  });
  expect(missingIn(fields, { ...latest, quantity: '三十' })).toEqual({
    quantity: '“按量计收的页数”请填数字',
  });
});

test('单位、几个单位、同事、征求意见书、复议', async () => {
  const dispatch = open('dispatch');
  expect(await screen.findByLabelText(/^主办单位/)).toHaveValue('civil');
  await dispatch.user.selectOptions(await screen.findByLabelText(/^协办单位/), '区财政局');
  expect(latest).toMatchObject({
    leadDepartmentId: 'civil',
    supportingDepartmentIds: ['finance'],
  });
  const reassign = open('reassign');
  await reassign.user.selectOptions(await screen.findByLabelText(/^交给谁/), '虚构乙');
  expect(latest).toMatchObject({ toAccountId: accountId });
  const delivery = open('recordConsultationDelivery');
  await delivery.user.click(screen.getByRole('radio', { name: /第三方 虚\*/ }));
  expect(latest).toMatchObject({ consultationId: consultation.consultationId });
  const result = open('recordRemedyResult');
  await result.user.click(screen.getByRole('radio', { name: /行政复议，2026年11月19日/ }));
  expect(latest).toMatchObject({ remedyId: remedy.remedyId });
});

test('几行：添一处、填、缺的说在那一格', async () => {
  const { user, fields } = open('draftReply');
  await user.click(screen.getByRole('button', { name: '添加一处' }));
  await user.type(screen.getByLabelText(/^不予公开的部分/), '姓名');
  expect(latest['redactions']).toEqual([{ part: '姓名', ground: '', reason: '' }]);
  expect(missingIn(fields, { ...latest, kind: 'partiallyGranted', content: '略' })).toEqual({
    'redactions.0.ground': '请选择“依据”',
    'redactions.0.reason': '请填写“理由”',
  });
});

test.each(replyKinds.values)('拟写 %s：只列这一种要的，必填照条例', (kind) => {
  const { mandatoryFields, optionalFields } = REPLY_LAW[kind];
  const fields = fieldsFor(kind);
  expect(fields.map(({ key }) => key).sort()).toEqual(
    ['content', ...mandatoryFields, ...optionalFields].sort(),
  );
  expect(
    fields
      .filter(({ isRequired }) => isRequired)
      .map(({ key }) => key)
      .sort(),
  ).toEqual(['content', ...mandatoryFields].sort());
});

test('先办的一件在前，其余按段；服务器没许可的不出现', () => {
  const offer = (act: ApplicationAct) => ({ act, label: act, legalBasis: '' });
  const acts = ['transfer', 'consultThirdParty', 'draftReply'] as const;
  const { next, beside, others } = actsInOrder(caseView({ availableActions: acts.map(offer) }));
  expect(beside).toBeUndefined();
  expect(next?.act).toBe('draftReply');
  expect(others.map(({ group, acts: [first] }) => [group, first?.act])).toEqual([
    ['intake', 'transfer'],
    ['consulting', 'consultThirdParty'],
  ]);
  expect(actsInOrder(caseView())).toEqual({ next: undefined, beside: undefined, others: [] });
  const signing = (['approve', 'returnDraft'] as const).map(offer);
  expect(actsInOrder(caseView({ availableActions: signing }))).toMatchObject({
    next: { act: 'approve' },
    beside: { act: 'returnDraft' },
  });
  expect(Object.keys(GROUP_OF).sort()).toEqual([...applicationActs.values].sort());
});
