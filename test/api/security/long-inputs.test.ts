// 又长又刁的输入拖不住服务器：检测器、时限、目录、检索、正文等凡是读外来文字的，费时随长度成正比。
import { describe, expect, test } from '@jest/globals';
import { detectPrivacy } from '@functions/notices/domain/privacy/detector';
import { maskPersonalData } from '@functions/notices/domain/personal-data-detector';
import { bodyBlocks } from '@functions/posters/render/markdown';
import { readChannels } from '@functions/catalogue/domain/import/channels';
import { foldForComparing, tidyLines } from '@functions/catalogue/domain/import/plain-text';
import { readStandard } from '@functions/catalogue/domain/import/standard-cell';
import { readMatters } from '@functions/catalogue/domain/versions/read-matters';
import { readSpreadsheet } from '@functions/platform/spreadsheet/read-spreadsheet';
import { gramsOf, wordsOf } from '@functions/platform/search-text/grams';
import { fold } from '@functions/platform/search-text/fold';
import { plainText } from '@functions/platform/search-text/plain-text';
import { snippetOf } from '@functions/platform/search-text/snippet';
import { readPaste } from '@functions/village-affairs/domain/read-paste';
import { isNumericColumn, looksNumeric, withoutEntities } from '@shared/body-table';
import { parseTimeLimit } from '@shared/law/time-limit';
import { growthOf } from '../../support/security/growth';

/** 四倍的输入至多费十倍的时间：成正比的是四倍，平方的是十六倍。 */
const MOST = 10;

/** 量的范围：从多长起、至多多长。 */
type Range = { readonly length?: number; readonly maxLength: number };

const readers: readonly (readonly [string, (text: string) => unknown, (number | Range)?])[] = [
  ['个人信息检测器', (text) => detectPrivacy(text, '2026-11-20'), 50_000],
  ['个人信息遮盖', (text) => maskPersonalData(text)],
  ['公开时限', (text) => parseTimeLimit(text), 2000],
  ['公开渠道', (text) => readChannels(text), 4000],
  ['六项合在一格的目录', (text) => readStandard(text), 20_000],
  ['目录格子整理', (text) => [tidyLines(text), foldForComparing(text)], 20_000],
  ['权力清单粘贴', (text) => readMatters(text), 200_000],
  ['三资粘贴', (text) => readPaste('contract', text), 100_000],
  ['CSV', (text) => readSpreadsheet('a.csv', Buffer.from(text)), 200_000],
  ['检索切词', (text) => [gramsOf(fold(text)), wordsOf(fold(text))]],
  ['正文去记号', (text) => plainText(text)],
  ['检索摘要', (text) => snippetOf(text, ['低保', '11'])],
  // 记号多到一定数目换一种办法读，两种各量各的。
  ['张贴件正文', (text) => bodyBlocks(text), 10_000],
  ['很长的张贴件正文', (text) => bodyBlocks(text), { length: 17_000, maxLength: 68_000 }],
  ['表格数字', (text) => [looksNumeric(text), isNumericColumn([text], 0), withoutEntities(text)]],
];

const of =
  (unit: string, head = '', tail = '') =>
  (length: number): string =>
    head + unit.repeat(Math.ceil(length / unit.length)) + tail;

const shapes: readonly (readonly [string, (length: number) => string])[] = [
  ['一个字', of('低')],
  ['数字', of('1')],
  ['证件号码连写', of('999999199001011238')],
  ['姓氏', of('王李张')],
  ['空格', of(' ', '公开', '。')],
  ['换行', of('\n', '公开', '。')],
  ['制表', of('\t')],
  ['左方括号', of('[')],
  ['链接开头', of('[a](')],
  ['图片开头', of('![')],
  ['左尖括号', of('<')],
  ['注释开头', of('<!--')],
  ['星号', of('*')],
  ['星号与字', of('*a')],
  ['下划线', of('_a_')],
  ['反引号', of('`')],
  ['竖线', of('|')],
  ['表格', of('| a ', '|---|\n')],
  ['引用', of('>')],
  ['列表', of('- ')],
  ['缩进的列表', of('  - a\n')],
  ['左括号', of('（')],
  ['引号', of('"')],
  ['逗号', of(',')],
  ['顿号', of('、')],
  ['分号', of('；')],
  ['方块', of('■□√')],
  ['反斜杠', of('\\')],
  ['实体', of('&amp')],
  ['小数', of('1.', '', 'x')],
  ['千分位', of('1,', '', 'x')],
  ['工作日', of('20个工作日')],
  ['每年每月', of('每年每月')],
  ['地址', of('明湖区虚构路1号')],
  ['标签与冒号', of('姓名：')],
  ['困难与姓名的表', of('| 张三 | 因病 |\n', '| 姓名 | 致贫原因 |\n')],
  ['学生', of('学生')],
  ['单字与空格', of('甲 ', '', '，')],
  ['差一位的号码', of('1381234567 ')],
  ['记号与实体', of('[*`<&#')],
  ['方括号与小数', of('](1.')],
  ['几种混着', of('1a低 -|[(<*\n')],
];

describe.each(readers)('%s', (_, read, range = 50_000) => {
  test.each(shapes)(
    '%s',
    (__, make) => {
      const { ratio, length } = growthOf(
        read,
        make,
        typeof range === 'number' ? { maxLength: range } : range,
      );
      expect([length, ratio < MOST ? '成正比' : `四倍的输入费了${ratio.toFixed(1)}倍`]).toEqual([
        length,
        '成正比',
      ]);
    },
    60_000,
  );
});
