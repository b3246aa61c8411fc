import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  fold,
  gramsOf,
  gramsOfWord,
  likePattern,
  oddDocumentNumbers,
  plainText,
  snippetOf,
  wordsOf,
} from '@functions/platform/search-text';
import { readCursor, writeCursor } from '@functions/search/domain/search-cursor';

describe('归并', () => {
  test('全角变半角，大写变小写，空白变空格', () => {
    expect(fold('ＡＢＣ　１２３\tHello\n（低保）')).toBe('abc 123 hello (低保)');
  });
  test('长度和位置不变，反复归并不变', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
        expect(Array.from(fold(text))).toHaveLength(Array.from(text).length);
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 2000 },
    );
  });
  test('㎡、①这样的字原样保留', () => {
    expect(fold('㎡½①')).toHaveLength(3);
  });
});

describe('字组', () => {
  const sample = fc.string({ unit: fc.constantFrom(...'低保农村公示Ａa1 \n'), maxLength: 20 });
  test('文中任何一个不含空白的片段，它的字组都在文中的字组里', () => {
    fc.assert(
      fc.property(sample, fc.nat(19), fc.integer({ min: 1, max: 6 }), (text, start, length) => {
        const [word] = wordsOf(text.slice(start, start + length));
        if (word === undefined) return;
        const grams = new Set(gramsOf(text));
        for (const gram of gramsOfWord(word)) expect(grams).toContain(gram);
      }),
      { numRuns: 1000 },
    );
  });
  test('一个字是它自己，多个字是二元字组', () => {
    expect(gramsOfWord('低')).toEqual(['低']);
    expect(gramsOfWord('农村低保')).toEqual(['农村', '村低', '低保']);
    expect(gramsOf('低保 保')).toEqual(['低', '低保', '保']);
  });
  test('按空白分词、去重', () => {
    expect(wordsOf(' 低保　名单 低保 ')).toEqual(['低保', '名单']);
    expect(wordsOf(' \u0000 ')).toEqual([]);
  });
  test('LIKE 的特殊字符按字面', () => {
    expect(likePattern('50%_\\')).toBe('%50\\%\\_\\\\%');
  });
});

test('Markdown 只留读得到的字', () => {
  const markdown =
    '## 标题\n\n- **低保**名单[附件](http://x)\n\n| 姓名 | 金额 |\n|:---|---:|\n| 张某 | 1,200 |';
  expect(plainText(markdown)).toBe('标题\n低保名单附件\n姓名 金额\n张某 1,200');
});

describe('片段', () => {
  const text =
    '第一句说的是别的事情。第二句说到低保名单的审核结果和公示时间。第三句又是别的，而且相当长，一直说下去，说到足够长为止，还要再长一些才行。第四句也不短，也说了不少的话。第五句结束。';
  test('从命中的那一句开始，带省略号', () => {
    const snippet = snippetOf(text, ['低保']);
    expect(snippet.startsWith('…第二句说到低保名单')).toBe(true);
    expect(snippet.length).toBeLessThanOrEqual(82);
  });
  test('没有命中时取开头', () => {
    expect(snippetOf(text, ['没有'])).toMatch(/^第一句/);
  });
  test('短文不加省略号，换行变空格', () => {
    expect(snippetOf('甲\n乙', ['乙'])).toBe('甲 乙');
  });
  test('片段里总有命中的词', () => {
    const unit = fc.constantFrom(...'甲乙丙丁。，\n😀');
    fc.assert(
      fc.property(
        fc.string({ unit, maxLength: 400 }),
        fc.string({ unit, maxLength: 400 }),
        (a, b) => {
          const snippet = snippetOf(`${a}低保${b}`, ['低保']);
          expect(snippet).toContain('低保');
          expect(snippet.length).toBeLessThanOrEqual(84);
          expect(snippet).not.toMatch(/\p{Cs}/u);
        },
      ),
      { numRuns: 500 },
    );
  });
});

test('检索的游标来回不变；伪造的读不出', () => {
  const position = { rank: 1 as const, sortOn: '2026-04-05', documentId: 'e-0a1b' };
  expect(readCursor(writeCursor(position))).toEqual(position);
  for (const bad of ['', 'zzz', Buffer.from('5.2026-04-05.a').toString('base64url')])
    expect(readCursor(bad)).toBeUndefined();
  expect(readCursor(Buffer.from('1.2026-99-99.a').toString('base64url'))).toBeUndefined();
});

describe('文号与索引号的写法', () => {
  test.each([
    ['国办发〔2019〕54号', ['国办发(2019)54号']],
    ['国办发[2019]54号', ['国办发(2019)54号']],
    ['国办发（２０１９） 54 号', ['国办发(2019)54号']],
    ['国办发 〔 2019 〕第 54号', ['国办发(2019)54号']],
    ['国办发【2019】54', ['国办发(2019)54']],
    ['低保 2019 54', ['低保', '2019', '54']],
  ])('%s', (query, words) => {
    expect(wordsOf(query)).toEqual(words);
  });
  test('文中写得散的，合起来另记一遍；写得合常规的不重复', () => {
    expect(oddDocumentNumbers(fold('见国办发 〔2019〕 54 号、明政发〔2020〕3号'))).toEqual([
      '见国办发(2019)54号',
    ]);
  });
});
