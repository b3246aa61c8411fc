/** 消息的界面：点开一条记作已读、去对的地方；未读条数；通知方式；没有送到的消息；微信提醒的按钮。 */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { destinationOf } from '@miniapp/features/inbox/destination';
import { MessageList } from '@miniapp/features/inbox/message-list';
import { UnreadTag } from '@miniapp/features/inbox/unread-tag';
import { SettingsForm } from '@miniapp/features/notify/settings-form';
import { SubscribeButton } from '@miniapp/features/notify/subscribe-button';
import { UndeliveredList } from '@miniapp/features/notify/undelivered-list';
import { WechatCounts } from '@miniapp/features/notify/wechat-counts';
import {
  navigateTo,
  request,
  requestSubscribeMessage,
  resetTaro,
} from '../../support/taro-stubs/taro';

const id = '00000000-0000-4000-8000-000000000001';
const other = '00000000-0000-4000-8000-000000000002';
const ok = (data: unknown) => ({ statusCode: 200, data });
let answer: (url: string, method: string) => { statusCode: number; data: unknown };
let sent: { method: string; url: string; body: unknown }[];
beforeEach(() => {
  process.env.TARO_ENV = 'h5';
  resetTaro();
  Object.assign(globalThis, { MINGLAN_API_BASE: '' });
  sent = [];
  request.mockReset();
  request.mockImplementation((options) => {
    const { url, method, data } = options as { url: string; method: string; data?: string };
    if (method !== 'GET') sent.push({ method, url, body: JSON.parse(data ?? '{}') as unknown });
    return Promise.resolve(answer(url, method));
  });
});
afterEach(() => {
  process.env.TARO_ENV = 'h5';
});
const show = (element: ReactElement) => {
  render(<QueryClientProvider client={new QueryClient()}>{element}</QueryClientProvider>);
  return userEvent.setup();
};
const message = {
  ...{ messageId: id, event: 'replied', title: '您的申请已答复', body: '请看答复' },
  ...{ applicationId: id, noticeId: null, createdAt: '2026-11-20T02:00:00.000Z', isRead: false },
};

describe('我的消息', () => {
  test('点开一条未读的：记作已读，去那件申请；读过的不再记', async () => {
    let isRead = false;
    answer = (_, method) => {
      if (method !== 'GET') {
        isRead = true;
        return ok({ done: true });
      }
      return ok({ items: [{ ...message, isRead }], unreadCount: isRead ? 0 : 1 });
    };
    const user = show(<MessageList region="minghu" roles={['resident']} />);
    await user.click(await screen.findByRole('button', { name: /您的申请已答复/ }));
    expect(await screen.findByRole('link', { name: /您的申请已答复/ })).toBeVisible();
    expect(screen.queryByText('未读')).toBeNull();
    expect(sent.map(({ url }) => url)).toEqual([`/api/minghu/inbox/${id}/read`]);
    const to = `/resident/application/index?region=minghu&applicationId=${id}`;
    expect(navigateTo).toHaveBeenCalledWith({ url: to });
  });

  test('未读条数：有才写', async () => {
    answer = () => ok({ items: [message], unreadCount: 3 });
    show(<UnreadTag region="minghu" />);
    expect(await screen.findByText('3条未读')).toBeVisible();
  });

  const application = { applicationId: id, noticeId: null };
  const notice = { applicationId: null, noticeId: id };
  const neither = { applicationId: null, noticeId: null };
  test.each([
    ['居民的申请', 'replied', application, ['resident'], 'resident/application'],
    ['代办员代办的申请', 'received', application, ['assistant'], 'resident/application'],
    ['经办人的申请', 'assigned', application, ['caseOfficer'], 'officer/case'],
    ['公开办的申请', 'overdue', application, ['disclosureOffice'], 'officer/case'],
    ['合法性审查人的申请', 'reviewWaiting', application, ['legalReviewer'], 'officer/case'],
    [
      '既是居民又是经办人，本人的申请',
      'replied',
      application,
      ['resident', 'caseOfficer'],
      'resident/application',
    ],
    [
      '既是居民又是经办人，要办的申请',
      'assigned',
      application,
      ['resident', 'caseOfficer'],
      'officer/case',
    ],
    ['居民的提问', 'questionAnswered', notice, ['resident'], 'resident/my-questions'],
    [
      '居民反映的结果，没有信息',
      'questionAnswered',
      neither,
      ['resident'],
      'resident/my-questions',
    ],
    ['村里待答的提问', 'questionAsked', notice, ['villageEditor'], 'village/questions'],
    ['责令村里公开', 'assigned', notice, ['villageEditor'], 'village/tasks'],
    ['乡镇要复核的提问', 'reviewWaiting', notice, ['townshipSupervisor'], 'village/text-reviews'],
    ['乡镇要核实的反映', 'assigned', notice, ['townshipSupervisor'], 'village/township'],
    ['机关快到期的信息', 'dueSoon', notice, ['caseOfficer'], 'officer/notice'],
    ['居民看的信息', 'general', notice, ['resident'], 'resident/notice'],
    ['没有送到的消息', 'alarm', neither, ['systemAdmin'], 'supervision/undelivered'],
  ] as const)('%s', (_, event, about, roles, page) => {
    const to = destinationOf({ event, ...about }, { region: 'minghu', roles });
    expect(to?.split('?')[0]).toBe(`/${page}/index`);
  });

  test('没有去处的，点开只记已读', () => {
    const reader = { region: 'minghu', roles: ['resident'] as const };
    expect(destinationOf({ event: 'general', ...neither }, reader)).toBeUndefined();
  });
});

describe('通知方式', () => {
  const plain = { email: null, wantsSms: false, canMail: false, canSms: false };

  test('工作人员填工作邮箱；格式不对写在那一栏，填的还在', async () => {
    answer = () => ({
      statusCode: 400,
      data: {
        ...{ code: 'badInput', title: '填写的内容有误', detail: '邮箱地址的格式不对' },
        ...{ field: 'email', correlationId: 'x' },
      },
    });
    const user = show(
      <SettingsForm region="minghu" isStaff settings={{ ...plain, canMail: true }} />,
    );
    const box = screen.getByRole('textbox', { name: /工作邮箱/ });
    await user.type(box, 'zhao');
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(await screen.findByText('邮箱地址的格式不对')).toBeVisible();
    expect(box).toHaveValue('zhao');
    answer = () => ok({ done: true });
    await user.clear(box);
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(sent.at(-1)?.body).toEqual({ email: null, wantsSms: false });
  });

  test('居民没有邮箱一栏；留了手机号可以选短信', async () => {
    answer = () => ok({ done: true });
    const user = show(
      <SettingsForm region="minghu" isStaff={false} settings={{ ...plain, canSms: true }} />,
    );
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: /也发短信告诉我/ }));
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(sent).toMatchObject([
      {
        ...{ method: 'PUT', url: '/api/minghu/notification-settings' },
        body: { email: null, wantsSms: true },
      },
    ]);
  });

  test('没有留手机号：说明怎么办，没有用不了的按钮', () => {
    show(<SettingsForm region="minghu" isStaff={false} settings={plain} />);
    expect(screen.getByText(/请先在“我的信息”里留下手机号/)).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('微信还能提醒几次；只列自己用得着的', async () => {
    const item = { templateId: 'a', remaining: 2 };
    answer = () =>
      ok({
        items: [
          { ...item, template: 'applicantReply', label: '答复提醒' },
          { ...item, template: 'applicantTask', label: '需要您办理的提醒', remaining: 0 },
          { ...item, template: 'staffTask', label: '待办提醒' },
        ],
      });
    show(<WechatCounts region="minghu" isStaff={false} />);
    expect(await screen.findByText('还能提醒2次')).toBeVisible();
    expect(screen.getByText('现在不会提醒')).toBeVisible();
    expect(screen.queryByText('待办提醒')).toBeNull();
  });
});

test('H3 微信提醒：点了才问，一次不超过三种，把结果记下', async () => {
  process.env.TARO_ENV = 'weapp';
  const templates = ['applicantReply', 'applicantTask', 'applicantProgress', 'staffTask'];
  answer = (_, method) =>
    method === 'GET'
      ? ok({
          items: templates.map((template) => ({
            ...{ template, label: template, templateId: `t-${template}`, remaining: 0 },
          })),
        })
      : ok({ done: true });
  requestSubscribeMessage.mockResolvedValueOnce({
    ...{ 't-applicantReply': 'accept', 't-applicantTask': 'reject', 't-applicantProgress': 'ban' },
  });
  const user = show(<SubscribeButton region="minghu" isStaff={false} />);
  const button = await screen.findByText('下次有进展，在微信里提醒我');
  expect(requestSubscribeMessage).not.toHaveBeenCalled();
  await user.click(button);
  expect(await screen.findByText(/下1类进展/)).toBeVisible();
  expect(requestSubscribeMessage).toHaveBeenCalledTimes(1);
  expect(requestSubscribeMessage.mock.calls[0]?.[0]).toMatchObject({
    tmplIds: ['t-applicantReply', 't-applicantTask', 't-applicantProgress'],
  });
  expect(sent.map(({ body }) => body)).toEqual([
    {
      results: [
        { templateId: 't-applicantReply', result: 'accept' },
        { templateId: 't-applicantTask', result: 'reject' },
        { templateId: 't-applicantProgress', result: 'ban' },
      ],
    },
  ]);
});

test('没有送到的消息：写明缘由；重新送出、不再送各去各的接口；都处理了说都送到了', async () => {
  const item = (deliveryId: string, isUncertain: boolean) => ({
    ...{ deliveryId, channel: 'email', channelLabel: '邮件', eventLabel: '已答复', isUncertain },
    ...{ reason: '邮件没有发出（550）', attempts: 1, createdAt: message.createdAt },
    parkedAt: message.createdAt,
  });
  let items = [item(id, false), item(other, true)];
  answer = (url, method) => {
    if (method === 'GET') return ok({ items, total: items.length });
    items = items.filter(({ deliveryId }) => !url.includes(deliveryId));
    return ok({ done: true });
  };
  const user = show(<UndeliveredList region="minghu" />);
  expect(await screen.findByText(/可能已经送到过/)).toBeVisible();
  await user.click(screen.getAllByRole('button', { name: '重新送出' })[0] as HTMLElement);
  await screen.findAllByRole('button', { name: '不再送' });
  await user.click(await screen.findByRole('button', { name: '不再送' }));
  expect(await screen.findByText('都送到了')).toBeVisible();
  expect(sent.map(({ url }) => url)).toEqual([
    `/api/minghu/undelivered-messages/${id}/replay`,
    `/api/minghu/undelivered-messages/${other}/discard`,
  ]);
});
