import { expect, test } from '@jest/globals';
import { cleanFileName } from '@functions/notices/domain/clean-fields';
import { safeMediaType, sniffFile } from '@functions/notices/domain/sniff-file';

const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const zip = (...names: string[]) => latin(`PK\u0003\u0004${names.join('....')}`);
const ole = (...names: string[]) =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      ...names.map((name) => Buffer.from(`${name}\0`, 'utf16le')),
    ]),
  );
const utf8 = (text: string) => new Uint8Array(Buffer.from(text));
const types = '[Content_Types].xml';

test.each([
  ['公示.pdf', latin('%PDF-1.7 x'), 'application/pdf'],
  ['图.PNG', latin('\u0089PNG\r\n\u001a\n...'), 'image/png'],
  ['图.jpeg', latin('\u00ff\u00d8\u00ff\u00e0'), 'image/jpeg'],
  ['表.docx', zip(types, 'word/document.xml'), 'wordprocessingml.document'],
  ['表.xlsx', zip(types, 'xl/workbook.xml'), 'spreadsheetml.sheet'],
  ['旧.doc', ole('Root Entry', 'WordDocument'), 'application/msword'],
  ['旧.xls', ole('Root Entry', 'Workbook'), 'application/vnd.ms-excel'],
  ['说明.txt', utf8('各位村民：\n通知'), 'text/plain'],
  ['国标.txt', new Uint8Array([0xb8, 0xf7, 0xce, 0xbb, 0xb4, 0xe5, 0xc3, 0xf1]), 'text/plain'],
])('收得下 %s', (name, bytes, expected) => {
  const result = sniffFile(name, bytes);
  expect(result.ok && result.value.endsWith(expected)).toBe(true);
});

test.each([
  ['带宏的 xlsx', '表.xlsx', zip(types, 'xl/workbook.xml', 'xl/vbaProject.bin'), '宏'],
  ['带宏的 doc', '旧.doc', ole('WordDocument', 'Macros'), '宏'],
  ['带宏的 xls', '旧.xls', ole('Workbook', '_VBA_PROJECT'), '宏'],
  ['其实是文本的 xlsx', '表.xlsx', utf8('序号,事项\n1,低保'), '不符'],
  ['改了名的网页', '页.html', utf8('<script>alert(1)</script>'), '只能上传'],
  ['改名成图片的网页', '图.png', utf8('<script>alert(1)</script>'), '不符'],
  ['程序', '工具.exe', latin('MZ\u0090\u0000'), '只能上传'],
  ['改名成 pdf 的程序', '工具.pdf', latin('MZ\u0090\u0000\u0003'), '只能上传'],
  ['普通压缩包', '一包.zip', zip('a.txt'), '只能上传'],
  ['改名的压缩包', '一包.docx', zip('a.txt'), '只能上传'],
  ['演示文稿', '片.pptx', zip(types, 'ppt/presentation.xml'), '只能上传'],
  ['矢量图', '图.svg', utf8('<svg onload="x()"/>'), '只能上传'],
  ['没有扩展名', '公示', latin('%PDF-1.7'), '只能上传'],
  ['带控制字符的“文本”', '说明.txt', new Uint8Array([65, 0, 66]), '只能上传'],
])('不收：%s', (...[, name, bytes, said]) => {
  const result = sniffFile(name, bytes);
  expect(result).toMatchObject({ ok: false, refusal: { code: 'unsupportedMedia', field: 'file' } });
  expect(!result.ok && result.refusal.message).toContain(said);
});

test.each([
  ['../../etc/passwd.txt', 'passwd.txt'],
  ['C:\\文档\\公示.pdf', '公示.pdf'],
  ['a\u0000b\r\n.pdf', 'ab.pdf'],
  ['<b>"x"|?*.docx', '_b__x____.docx'],
  [`${'长'.repeat(300)}.pdf`, `${'长'.repeat(115)}.pdf`],
  ['', '附件'],
])('附件名 %j → %s', (given, expected) => {
  expect(cleanFileName(given)).toBe(expected);
});

test('下载时只如实告知收得下的类型', () => {
  expect(safeMediaType('application/pdf')).toBe('application/pdf');
  expect(safeMediaType('text/html')).toBe('application/octet-stream');
  expect(safeMediaType('text/plain')).toBe('text/plain; charset=utf-8');
});
