import { describe, expect, test } from '@jest/globals';
import {
  BASIS,
  LIMIT,
  line,
  messages,
  national,
  sheetOf,
  understood,
} from '../../support/catalogue-sheets';

describe('各格', () => {
  test('往下合并、往右合并、同上、〃', async () => {
    const rows = await understood(
      national(
        [
          line(1, '出生登记', '', { 4: '《户口登记条例》' }),
          line(2, '', '服现役', { 4: '同上', 5: '〃', 6: '同 上', 7: '同上' }),
          line(3, '', '死亡', { 4: '〃', 7: '〃' }),
        ],
        { merges: ['B3:C3', 'B4:B5'] },
      ),
    );
    expect(rows.map(({ category, item }) => [category, item])).toEqual(
      [
        ['出生登记', '出生登记'],
        ['', '服现役'],
        ['', '死亡'],
      ].map(([a, b]) => [a === '' ? '出生登记' : a, b]),
    );
    expect(rows.map(({ legalBasis }) => legalBasis)).toEqual(Array(3).fill('《户口登记条例》'));
    expect(rows.map(({ channels }) => channels)).toEqual(Array(3).fill(['政府网站']));
    expect(rows[1]).toMatchObject({ timeLimit: LIMIT, responsibleBody: '县民政局' });
  });

  test('全角数字、词中换行、前面的编号、括号照第一次的写法；内容照原文', async () => {
    const rows = await understood(
      national([
        line('１', '1.最低生活\n保障（城市）', '1.1 审核 信息', {
          3: '  第一项；\n   共２０户  \n',
          5: '形成之日起２０个\n工作日内',
          6: '民政局（低保办）',
        }),
        line('2 ', '一、最低生活保障(城市)', '2、审批信息', { 6: '民政局(低保办)' }),
      ]),
    );
    expect(rows[0]).toMatchObject({
      serial: '1',
      category: '最低生活保障（城市）',
      item: '审核信息',
      content: '第一项；\n共２０户',
      timeLimit: '形成之日起20个工作日内',
    });
    expect(rows[1]).toMatchObject({
      serial: '2',
      category: '最低生活保障（城市）',
      item: '审批信息',
      responsibleBody: '民政局（低保办）',
    });
  });

  test('“2024年度预算”里的数字不是编号', async () => {
    expect((await understood(national([line(1, '2024年度预算', '3D打印补贴')])))[0]).toMatchObject({
      category: '2024年度预算',
      item: '3D打印补贴',
    });
  });

  test.each(['√', '✓', '✔', ' √ ', '■', '是'])('勾写作“%s”', async (tick) => {
    expect(
      (await understood(national([line(1, '甲', '乙', { 8: tick, 10: tick })])))[0],
    ).toMatchObject({ audience: ['全社会'], disclosureModes: ['主动'] });
  });

  test.each(['', '×', '□', '/', '否', '—'])('没勾写作“%s”', async (tick) => {
    expect((await understood(national([line(1, '甲', '乙', { 8: tick })])))[0]?.audience).toEqual(
      [],
    );
  });

  test('特定群体一格写明是哪些人', async () => {
    const sheet = await sheetOf(national([line(1, '甲', '乙', { 9: '救助对象' })]));
    expect(sheet.rows[0]?.understood.audience).toEqual(['全社会', '特定群体（救助对象）']);
    expect(messages(sheet)[0]).toEqual(['“公开对象·特定群体”写的是“救助对象”，按勾选理解']);
  });

  test('缺序号：空着，提示应当是几；公式取算好的结果，没有结果的提示', async () => {
    const sheet = await sheetOf(
      national([
        line(1, '甲', '子'),
        line('', '甲', '丑'),
        line({ formula: 'A4+1', result: 3 }, '甲', '寅'),
        line({ formula: 'A5+1' }, '甲', '卯'),
      ]),
    );
    expect(sheet.rows.map((row) => row.understood.serial)).toEqual(['1', '', '3', '']);
    expect(messages(sheet)).toEqual([
      [],
      ['原表无序号，应为2'],
      [],
      ['“序号”是公式，文件里没有算好的结果', '原表无序号，应为4'],
    ]);
  });

  test('隐藏的列、行不读，列出来', async () => {
    const sheet = await sheetOf(
      national([line(1, '甲', '子'), line(2, '甲', '丑'), line(3, '甲', '寅')], {
        hiddenColumns: [5],
        hiddenRows: [4],
      }),
    );
    expect(sheet.ignoredColumns).toEqual(['公开依据（隐藏列）']);
    expect(sheet.rows.map((row) => row.understood.item)).toEqual(['子', '寅']);
    expect(sheet.skipped).toEqual([
      { row: 4, kind: 'hidden', text: expect.stringContaining('丑') as unknown },
    ]);
  });

  test('缺一、二级名称和内容的，必须补上；没有合并的一级空白承上一行', async () => {
    const sheet = await sheetOf(
      national([line(1, '甲', '子'), line(2, '', '丑', { 1: '', 3: '' })]),
    );
    expect(sheet.rows[1]?.understood.category).toBe('甲');
    expect(sheet.rows[1]?.warnings.map(({ message, mustMend }) => [message, mustMend])).toEqual([
      ['“一级事项”空白，按上一行理解', false],
      ['没有“公开内容”，请补上', true],
    ]);
  });

  test('重名而内容不同的只提示', async () => {
    const sheet = await sheetOf(
      national([
        line(1, '规划', '总体规划', { 3: '批前公示' }),
        line(2, '规划', '总体 规划', { 3: '批后公布' }),
      ]),
    );
    expect(sheet.duplicates).toEqual([
      { row: 4, serial: '2', of: 3, ofSerial: '1', hasSameContent: false },
    ]);
  });
});

describe('兰山区十三栏', () => {
  const HEADER = [
    '序号',
    '一级目录\n（事项类别）',
    '二级目录\n（事项名称）',
    '三级目录\n（公开内容）',
    '过程',
    '项目类别',
    '公开标准',
    '公开依据',
    '公开主体',
    '公开方式',
    '公开时限',
    '公开格式',
    '监督方式',
  ];

  test('公开标准写的是具体内容时并入公开内容', async () => {
    const [row] = await understood({
      rows: [
        HEADER,
        [
          1,
          '扶贫救灾',
          '智力扶贫',
          '教育资助政策落实情况',
          '执行',
          '公共服务',
          '落实情况综述\n主要措施',
          BASIS,
          '区扶贫办',
          '政府网站 公示栏',
          LIMIT,
          '文本',
          '监督电话：0539-0000000',
        ],
      ],
    });
    expect(row).toMatchObject({
      content: '教育资助政策落实情况\n落实情况综述\n主要措施',
      disclosureModes: [],
      channels: ['政府网站', '公示栏'],
      processStage: '执行',
      itemKind: '公共服务',
      oversightContact: '监督电话：0539-0000000',
    });
  });
});
