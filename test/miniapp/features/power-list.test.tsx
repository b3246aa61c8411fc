/** 权责清单：与目录对照、写明和取消缘由、选文件或者粘贴、读成了什么、存。 */
import { beforeEach, expect, jest, test } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { MattersImportPanel } from '@miniapp/features/power-list/matters-import-panel';
import { PowerListPanel } from '@miniapp/features/power-list/power-list-panel';
import type { MatterView } from '@shared/contract/power-list';
import { previewMatters } from '@functions/catalogue/queries/preview-matters';
import { ok } from '@shared/result';
import { request, resetTaro, uploadFile } from '../../support/taro-stubs/taro';

const matter = (name: string, more: Partial<MatterView> = {}): MatterView => ({
  matterId: `m-${name.charCodeAt(0).toString(16)}`,
  listKind: 'power',
  matterName: `事项${name}`,
  powerType: '行政许可',
  departmentName: '民政局',
  exception: '',
  isKnownDepartment: true,
  entries: [],
  ...more,
});
const items = [
  matter('甲'),
  matter('乙', { departmentName: '没有的局', isKnownDepartment: false }),
  matter('丙', { exception: '涉及国家秘密' }),
  matter('丁', { listKind: 'publicService', entries: [{ entryKey: 'e-1', name: '低保 · 审批' }] }),
];

beforeEach(() => {
  process.env.TARO_ENV = 'h5';
  resetTaro();
  Object.assign(globalThis, { MINGLAN_API_BASE: '' });
  URL.createObjectURL = () => 'blob:file';
  request.mockReset();
  request.mockResolvedValue({ statusCode: 200, data: { items, gapCount: 2 } });
});

const open = (page: ReactElement) => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(<QueryClientProvider client={client}>{page}</QueryClientProvider>);
  return userEvent.setup();
};
const puts = () =>
  request.mock.calls
    .map(([call]) => call as { method: string; url: string; data?: string })
    .filter(({ method }) => method === 'PUT')
    .map(({ url, data }) => ({ url, body: JSON.parse(data ?? '{}') as unknown }));

test('先看目录里没有的；名录里没有的部门写明；写明缘由', async () => {
  const user = open(<PowerListPanel region="minghu" versionId="" mayManage />);
  expect(await screen.findByText(/共4条，其中2条目录里没有/)).toBeVisible();
  expect(screen.getByText('单位名录里没有这个部门，请核对名称')).toBeVisible();
  expect(screen.queryByText('事项丙')).toBeNull();
  await user.click(screen.getByRole('button', { name: '写明缘由：事项甲' }));
  const sheet = within(screen.getByRole('dialog'));
  await user.type(sheet.getByRole('textbox', { name: /缘由/ }), '涉及国家秘密');
  await user.click(sheet.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(puts()[0]?.url).toContain('/power-list-exceptions/m-7532');
  expect(puts()[0]?.body).toEqual({ exception: '涉及国家秘密' });
});

test('取消缘由：空着保存；已列入的写明是目录的哪一条', async () => {
  const user = open(<PowerListPanel region="minghu" versionId="" mayManage />);
  await user.click(await screen.findByRole('tab', { name: /写明了缘由/ }));
  await user.click(screen.getByRole('button', { name: '改缘由：事项丙' }));
  const sheet = within(screen.getByRole('dialog'));
  await user.clear(sheet.getByRole('textbox', { name: /缘由/ }));
  await user.click(sheet.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(puts()[0]?.body).toEqual({ exception: '' }));
  await user.click(screen.getByRole('tab', { name: /已列入/ }));
  expect(screen.getByText('目录里：低保 · 审批')).toBeVisible();
});

test('部门只看，不能写缘由、不能导入；可以只看一种清单', async () => {
  const user = open(<PowerListPanel region="minghu" versionId="" mayManage={false} />);
  expect(await screen.findByText('事项甲')).toBeVisible();
  expect(screen.queryByRole('button', { name: /缘由：/ })).toBeNull();
  expect(screen.queryByRole('link', { name: '导入清单' })).toBeNull();
  await user.selectOptions(screen.getByLabelText(/哪种清单/), '公共服务事项清单');
  expect(screen.queryByText('事项甲')).toBeNull();
});

test('粘贴：先看读成了什么、哪些行没有读，再存为选定的清单', async () => {
  const user = open(<MattersImportPanel region="minghu" />);
  const box = screen.getByRole('textbox', { name: /粘贴在这里/ });
  await user.click(box);
  await user.paste('职权名称\t类型\t实施主体\n低保审核\t行政给付\t民政局\n\t行政许可\t民政局');
  await user.click(screen.getByRole('button', { name: '看读成了什么' }));
  expect(screen.getByText(/表头在第1行：“职权名称”读作事项名称，/)).toBeVisible();
  expect(screen.getByText(/第3行：没有写事项名称/)).toBeVisible();
  expect(puts()).toEqual([]);
  await user.click(screen.getByRole('radio', { name: '责任清单' }));
  await user.click(screen.getByRole('button', { name: '存为责任清单（1条）' }));
  expect(await screen.findByText('已存好')).toBeVisible();
  expect(puts()[0]?.url).toContain('/power-list/responsibility');
  expect(puts()[0]?.body).toEqual({
    rows: [{ matterName: '低保审核', powerType: '行政给付', departmentName: '民政局' }],
  });
});

test('粘贴的读不出：写明缘由，没有可存的', async () => {
  const user = open(<MattersImportPanel region="minghu" />);
  await user.click(screen.getByRole('textbox', { name: /粘贴在这里/ }));
  await user.paste('事项名称\t责任部门\n\t民政局');
  await user.click(screen.getByRole('button', { name: '看读成了什么' }));
  expect(screen.getByText(/没有读到事项名称/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^存为/ })).toBeNull();
});

test('选文件：服务器读出的各表并列；不是表格的写明缘由', async () => {
  const cells = [
    ['事项名称', '责任部门'],
    ['甲', '民政局'],
    ['乙', '教育局'],
  ];
  const grid = {
    ...{ sheetName: '表', isHidden: false, cells, merges: [], brokenFormulas: new Set<string>() },
    ...{ hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() },
  };
  const file = { fileName: '清单.csv', bytes: new Uint8Array() };
  const read = previewMatters({ readSpreadsheet: () => ok([grid]) }, file);
  if (!read.ok) throw new Error(read.refusal.message);
  uploadFile.mockReset();
  uploadFile.mockResolvedValueOnce({ statusCode: 200, data: JSON.stringify(read.value) });
  const user = open(<MattersImportPanel region="minghu" />);
  const picking = jest.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (
    this: HTMLInputElement,
  ) {
    Object.defineProperty(this, 'files', { value: [new File(['x'], '清单.csv')] });
    this.dispatchEvent(new Event('change'));
  });
  await user.click(screen.getByRole('button', { name: '选文件' }));
  expect(await screen.findByText('正在看：清单.csv')).toBeVisible();
  expect(screen.getByRole('button', { name: '存为权力清单（2条）' })).toBeVisible();
  const detail = '文件不是 Excel 工作簿（内容是文本）';
  const problem = { code: 'unsupportedMedia', title: '不支持', detail, correlationId: 'x' };
  uploadFile.mockResolvedValueOnce({ statusCode: 415, data: JSON.stringify(problem) });
  await user.click(screen.getByRole('button', { name: '选文件' }));
  expect(await screen.findByText(detail)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^存为/ })).toBeNull();
  picking.mockRestore();
});
