/** 导入目录：原文与读作什么并排；提示有字有形；就地改；不导入；选领域；存为草稿。 */
import { beforeEach, expect, jest, test } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ImportPanel } from '@miniapp/features/catalogue-import/import-panel';
import { previewImport } from '@functions/catalogue/queries/preview-import';
import { ok } from '@shared/result';
import { NATIONAL_HEADER } from '../../support/sheet-file';
import { request, resetTaro, uploadFile } from '../../support/taro-stubs/taro';

const cells = [
  ['安全生产领域目录'],
  [
    '序号',
    '一级事项',
    '二级事项',
    '公开内容',
    '公开依据',
    '公开时限',
    '公开主体',
    '公开渠道和载体',
    '公开方式',
  ],
  [
    '1',
    '政策文件',
    '法律法规',
    '有关法律',
    '《条例》',
    '实时',
    '应急局',
    '■政府网站;国家档案馆;口其他',
    '主动',
  ],
  ['', '政策文件', '', '有关规章', '同上', '实时', '应急局', '■政府网站', '主动'],
  ['3', '政策文件', '法律法规', '有关法律', '《条例》', '实时', '应急局', '■政府网站', '主动'],
];
const VERSION = '00000000-0000-4000-8000-000000000001';

const previewOf = (rows: string[][], hidden: number[] = []) => {
  const grid = {
    ...{ sheetName: '表', isHidden: false, cells: rows, merges: [] },
    ...{ hiddenRows: new Set<number>(), brokenFormulas: new Set<string>() },
    hiddenColumns: new Set(hidden),
  };
  const file = { fileName: 'a.xlsx', bytes: new Uint8Array() };
  const read = previewImport({ readSpreadsheet: () => ok([grid]) }, file);
  if (!read.ok) throw new Error(read.refusal.message);
  return read.value;
};

let answer: { statusCode: number; data: unknown };
beforeEach(() => {
  process.env.TARO_ENV = 'h5';
  resetTaro();
  Object.assign(globalThis, { MINGLAN_API_BASE: '' });
  URL.createObjectURL = () => 'blob:file';
  answer = { statusCode: 200, data: { versionId: VERSION, title: '报送稿', entryCount: 1 } };
  request.mockReset();
  request.mockImplementation(() => Promise.resolve(answer));
});

/** 打开页面，选一个文件。 */
const choose = async (reply: { statusCode: number; data: unknown }, name = '报送稿.csv') => {
  uploadFile.mockReset();
  uploadFile.mockResolvedValue({ ...reply, data: JSON.stringify(reply.data) });
  const client = new QueryClient({ defaultOptions: { mutations: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <ImportPanel region="minghu" />
    </QueryClientProvider>,
  );
  const user = userEvent.setup();
  const picking = jest.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (
    this: HTMLInputElement,
  ) {
    Object.defineProperty(this, 'files', { value: [new File(['x'], name)] });
    this.dispatchEvent(new Event('change'));
  });
  await user.click(screen.getByRole('button', { name: /选文件/ }));
  picking.mockRestore();
  return user;
};
const opened = () => choose({ statusCode: 200, data: previewOf(cells) });
const sent = () => {
  const [call] = request.mock.calls.at(-1) as [{ url: string; data: string }];
  return {
    url: call.url,
    body: JSON.parse(call.data) as {
      title: string;
      parts: { section: string; rows: Record<string, unknown>[] }[];
      idempotencyKey: string;
    },
  };
};

test('先列出须改好的；改好以前不能存，说明还差什么', async () => {
  const user = await opened();
  expect(await screen.findByText(/表头在第2行；读出 3 条/)).toBeVisible();
  expect(screen.getByRole('heading', { name: '第4行　政策文件' })).toBeVisible();
  expect(screen.queryByRole('heading', { name: /第3行/ })).toBeNull();
  expect(screen.getByText('还有 1 行须改好，或者选择不导入')).toBeVisible();
  expect(screen.getByRole('button', { name: /存为草稿/ })).toHaveAttribute('aria-disabled', 'true');
  await user.click(screen.getByRole('button', { name: '改第4行的二级事项' }));
  await user.type(screen.getByLabelText(/第4行的二级事项/), '部门规章');
  await user.click(screen.getByRole('button', { name: '改好了' }));
  expect(screen.getByRole('heading', { name: '第4行　政策文件 · 部门规章' })).toBeVisible();
  expect(screen.getByText('已改')).toBeVisible();
  expect(screen.queryByText(/须改好，或者/)).toBeNull();
});

test('原文和读作什么并排；提示有字有形；重复的先不导入，可以再导入', async () => {
  const user = await opened();
  await user.click(await screen.findByRole('tab', { name: /全部/ }));
  const first = within(
    screen.getByRole('heading', { name: /第3行/ }).closest('section') as HTMLElement,
  );
  const channels = within(first.getByText('公开渠道和载体').closest('tr') as HTMLElement);
  expect(channels.getByText('■政府网站;国家档案馆;口其他')).toBeVisible();
  expect(channels.getByText('政府网站')).toBeVisible();
  expect(channels.getByText('渠道中“国家档案馆”前无方框，未计为已选')).toBeVisible();
  const tag = channels.getByText('提示').parentElement as HTMLElement;
  expect(tag.querySelector('.ml-state__shape')).not.toBeNull();
  const last = within(
    screen.getByRole('heading', { name: /第5行/ }).closest('section') as HTMLElement,
  );
  expect(last.getByText('不导入')).toBeVisible();
  await user.click(last.getByRole('button', { name: '导入第5行' }));
  expect(last.queryByText('这一行不导入。')).toBeNull();
});

test('选领域，存为草稿：送的是改过的行，不导入的不送', async () => {
  const user = await opened();
  await user.click(await screen.findByRole('button', { name: '不导入第4行' }));
  await user.selectOptions(screen.getByLabelText(/是哪个领域/), 'disaster-relief');
  await user.click(screen.getByRole('button', { name: '存为草稿（1 条）' }));
  expect(await screen.findByText(/“报送稿”，共 1 条/)).toBeVisible();
  const { url, body } = sent();
  expect(url).toBe('/api/minghu/catalogue-imports');
  expect(body).toMatchObject({
    title: '报送稿',
    parts: [
      {
        section: 'disaster-relief',
        rows: [{ row: 3, item: '法律法规', channels: ['政府网站'], disclosureModes: ['主动'] }],
      },
    ],
  });
  expect(body.parts[0]?.rows).toHaveLength(1);
  expect(body.parts[0]?.rows[0]).not.toHaveProperty('levels');
});

test('没有存成：说明缘由，改的都在，再存用同一个防重编号', async () => {
  const user = await opened();
  await user.click(await screen.findByRole('button', { name: '不导入第4行' }));
  answer = {
    statusCode: 422,
    data: {
      code: 'ruleViolated',
      title: '不符合规定',
      detail: '第3行没有“公开内容”，请补上',
      correlationId: VERSION,
    },
  };
  await user.click(screen.getByRole('button', { name: '存为草稿（1 条）' }));
  expect(await screen.findByText('第3行没有“公开内容”，请补上')).toBeVisible();
  const before = sent().body.idempotencyKey;
  answer = { statusCode: 200, data: { versionId: VERSION, title: '报送稿', entryCount: 1 } };
  await user.click(screen.getByRole('button', { name: '存为草稿（1 条）' }));
  await waitFor(() => expect(screen.getByText('已存为草稿')).toBeVisible());
  expect(sent().body.idempotencyKey).toBe(before);
});

test('不是表格：说明内容是什么', async () => {
  await choose({
    statusCode: 415,
    data: {
      code: 'unsupportedMedia',
      title: '不支持的文件类型',
      detail: '文件不是 Excel 工作簿（内容是文本）',
      correlationId: VERSION,
    },
  });
  expect(await screen.findByText('文件不是 Excel 工作簿（内容是文本）')).toBeVisible();
  expect(screen.queryByRole('button', { name: /存为草稿/ })).toBeNull();
});

test('打勾的栏写明勾上代表什么；没有用到的栏、没有当作事项的行列出来', async () => {
  const [top = [], sub = []] = NATIONAL_HEADER;
  const row = [
    '1',
    '甲类',
    '甲',
    '内容',
    '《条例》',
    '实时',
    '局',
    '■政府网站',
    '√',
    '',
    '√',
    '',
    '',
    '√',
  ];
  const rows = [
    ['明湖区救灾领域目录'],
    [...top, '网址'],
    [...sub, ''],
    [...row, 'http://'],
    ['注：本表由公开办解释'],
  ];
  await choose({ statusCode: 200, data: previewOf(rows, [14]) });
  expect(await screen.findByText('公开层级：打勾即“乡级”')).toBeVisible();
  expect(screen.getByText('没有用到的栏：网址（隐藏列）')).toBeVisible();
  expect(screen.getByDisplayValue('救灾')).toBeVisible();
  expect(screen.getByText('注：本表由公开办解释')).toBeVisible();
  expect(screen.getAllByText('全社会：√')[0]).toBeVisible();
});
