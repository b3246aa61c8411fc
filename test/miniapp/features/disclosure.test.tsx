/** 公开专栏的页面：各栏目通得到、空的一类说由谁公开怎样申请（A-20）、指南的怎样申请来自服务器（A-12a）、年报改坏了说清楚。 */
import { beforeEach, expect, test } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { GuideDesk } from '@miniapp/features/disclosure-desk/guide-desk';
import { ClassDetail } from '@miniapp/features/disclosure/class-detail';
import { GuideDetail } from '@miniapp/features/disclosure/guide';
import { DisclosureHome } from '@miniapp/features/disclosure/home';
import { hitRoute } from '@miniapp/features/search/hit-route';
import { request, resetTaro } from '../../support/taro-stubs/taro';

const fields = {
  categories: '按领域分类',
  arrangement: '',
  waysToGet: '政府网站',
  officeName: '区民政局办公室',
  address: '湖滨大道9号',
  hours: '工作日',
  phone: '0359-5550140',
  fax: '',
  internetContact: '',
  readingPlaces: [
    { kind: 'library', name: '区图书馆', address: '文化路3号', hours: '', phone: '' },
  ],
};
const body = { organisationId: 'minzheng', name: '区民政局' };
let replies: { match: RegExp; method?: string; status?: number; data: unknown }[];

beforeEach(() => {
  process.env.TARO_ENV = 'h5';
  resetTaro();
  Object.assign(globalThis, { MINGLAN_API_BASE: '' });
  request.mockReset();
  request.mockImplementation((options) => {
    const { url, method } = options as { url: string; method: string };
    const found = replies.find((each) => each.match.test(url) && (each.method ?? 'GET') === method);
    return Promise.resolve({ statusCode: found?.status ?? 200, data: found?.data });
  });
});

const show = (page: ReactElement) => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(<QueryClientProvider client={client}>{page}</QueryClientProvider>);
  return userEvent.setup();
};

test('专栏的六个栏目都通得到（G-15）', async () => {
  const columns = ['guide', 'rules', 'statutory', 'catalogue', 'annualReports', 'application'];
  replies = [
    {
      match: /\/disclosure$/,
      data: {
        regionName: '明湖区',
        columns: columns.map((column) => ({ column, count: null, updatedOn: null })),
        bodies: [{ ...body, kind: 'department', guideUpdatedOn: null, latestReportYear: 2025 }],
      },
    },
  ];
  show(<DisclosureHome region="minghu" />);
  const go = async (name: RegExp) =>
    (await screen.findByRole('link', { name })).getAttribute('href');
  expect(await go(/^政府信息公开指南/)).toContain('organisationId=minzheng');
  expect(await go(/^法定主动公开内容/)).toContain(
    'resident/disclosure-classes/index?region=minghu',
  );
  expect(await go(/^依申请公开/)).toContain('resident/wizard');
  expect(await go(/^区民政局/)).toContain('disclosure-guide');
  expect(screen.getByText('用全县的指南 · 已发布2025年年报')).toBeVisible();
});

test('空的一类：说由谁公开、电话多少、可以申请（A-20）', async () => {
  replies = [
    {
      match: /classes\/all-04/,
      data: {
        key: 'all-04',
        scope: 'all',
        article: '第二十条第四项',
        title: '统计信息',
        noticeCount: 0,
        entryCount: 0,
        updatedOn: null,
        organisation: null,
        notices: [],
        entries: [],
        responsible: [{ ...body, phone: '0359-5550140' }],
      },
    },
  ];
  show(<ClassDetail region="minghu" classKey="all-04" organisationId={undefined} />);
  expect(await screen.findByText(/由区民政局（0359-5550140）公开/)).toBeVisible();
  expect(screen.getByRole('link', { name: '申请公开' }).getAttribute('href')).toContain(
    'aboutWords=',
  );
  expect(screen.getByText('依据：《政府信息公开条例》第二十条第四项')).toBeVisible();
});

test('指南：没写的写明没写；怎样申请照服务器给的；用全县的说明是谁的', async () => {
  replies = [
    {
      match: /guides\/minzheng/,
      data: {
        organisation: { ...body, kind: 'department' },
        holder: { organisationId: 'quzhengfu', name: '明湖区人民政府' },
        isInherited: true,
        version: 2,
        updatedOn: '2026-03-02',
        fields,
        missing: ['传真号码'],
        applying: [
          { title: '多久答复', text: '20个工作日内答复。', legalBasis: '《条例》第三十三条' },
        ],
        versions: [{ version: 2, updatedOn: '2026-03-02' }],
      },
    },
  ];
  show(<GuideDetail region="minghu" organisationId="minzheng" />);
  expect(await screen.findByText('20个工作日内答复。')).toBeVisible();
  expect(screen.getByText('本机关没有另外编写，下面是明湖区人民政府的指南。')).toBeVisible();
  expect(screen.getAllByText('还没有写').length).toBe(3);
  expect(screen.getByText(/区图书馆/)).toBeVisible();
});

test('更新指南：送出看到的版次；没有办成说清楚，填的还在', async () => {
  const problem = {
    code: 'ruleViolated',
    title: '不符合规定',
    detail: '这里写了手机号码，请改成办公电话',
    correlationId: 'x',
  };
  replies = [
    {
      match: /disclosure-desk\/guides$/,
      data: {
        items: [
          {
            organisation: body,
            kind: 'department',
            version: 3,
            updatedOn: '2026-03-02',
            fields,
            missing: ['传真号码'],
          },
        ],
      },
    },
    { match: /guides\/minzheng$/, method: 'PUT', status: 422, data: problem },
  ];
  const user = show(<GuideDesk region="minghu" />);
  await user.click(await screen.findByRole('button', { name: /区民政局/ }));
  const phone = screen.getAllByLabelText(/电话/)[0] as HTMLInputElement;
  await user.clear(phone);
  await user.type(phone, '13912345678');
  await user.click(screen.getByRole('button', { name: '保存并公布' }));
  expect(await screen.findByText('这里写了手机号码，请改成办公电话')).toBeVisible();
  expect(phone).toHaveValue('13912345678');
  const sent = request.mock.calls
    .map(([call]) => call as { method: string; data?: string })
    .find(({ method }) => method === 'PUT');
  expect(JSON.parse(sent?.data ?? '{}')).toMatchObject({
    version: 3,
    fields: { phone: '13912345678' },
  });
});

test('搜到的固定页面去各自的页', () => {
  expect(hitRoute('minghu', 'page', 'guide:minzheng')).toContain('disclosure-guide');
  expect(hitRoute('minghu', 'page', 'report:minzheng:2025')).toContain('year=2025');
  expect(hitRoute('minghu', 'page', 'rule:abc')).toContain('ruleId=abc');
  expect(hitRoute('minghu', 'page', 'other')).toContain('resident/disclosure/index');
});
