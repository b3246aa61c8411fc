/** 登记头：以前公开的内容被改动、删去、插入、调换，登记头就对不上；正常的更正与撤下另记一笔。 */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkHeads, type KnownHead } from '@functions/posters/domain/check-heads';
import type { NoticeRecord } from '@functions/posters/domain/notice-record';
import { sha256 } from '@functions/posters/domain/published-content';
import {
  headsWithin,
  previousMonth,
  registerOf,
  standingAt,
  type Register,
} from '@functions/posters/domain/register';
import { firstHead, headsOf, nextHead } from '@functions/posters/domain/register-chain';

const village = { regionId: 'minghu', organisationId: 'liushuping' };
const entry = (text: string) => ({ checksum: sha256(text) });
const lastHead = (texts: readonly string[]) =>
  headsOf(firstHead('minghu', 'liushuping'), texts.map(entry)).at(-1);

const lists = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 12 });

describe('登记头察觉得到', () => {
  test('改一笔', () => {
    fc.assert(
      fc.property(lists, fc.nat(), (texts, at) => {
        const index = at % texts.length;
        const changed = texts.map((text, each) => (each === index ? `${text}改` : text));
        expect(lastHead(changed)).not.toBe(lastHead(texts));
      }),
    );
  });
  test('插一笔、删一笔', () => {
    fc.assert(
      fc.property(lists, fc.nat(), (texts, at) => {
        const index = at % texts.length;
        const longer = [...texts.slice(0, index), '插进来的一笔', ...texts.slice(index)];
        expect(lastHead(longer)).not.toBe(lastHead(texts));
        expect(lastHead(texts.filter((_, each) => each !== index))).not.toBe(lastHead(texts));
      }),
    );
  });
  test('调换两笔', () => {
    fc.assert(
      fc.property(lists, fc.nat(), (texts, at) => {
        const index = at % (texts.length - 1);
        const swapped = texts.map((text, each) =>
          each === index
            ? (texts[index + 1] ?? '')
            : each === index + 1
              ? (texts[index] ?? '')
              : text,
        );
        expect(lastHead(swapped)).not.toBe(lastHead(texts));
      }),
    );
  });
  test('别的村同样的内容，登记头也不同', () => {
    expect(firstHead('minghu', 'heping')).not.toBe(firstHead('minghu', 'liushuping'));
  });
});

test('登记头就是前一个登记头接上这一笔的校验值再求一次', () => {
  const start = firstHead('minghu', 'liushuping');
  const one = nextHead(start, sha256('一'));
  expect(headsOf(start, [entry('一'), entry('二')])).toEqual([
    start,
    one,
    nextHead(one, sha256('二')),
  ]);
});

const record = (no: number, on: string, more: Partial<NoticeRecord> = {}): NoticeRecord => ({
  noticeId: `00000000-0000-8000-8000-00000000000${String(no)}`,
  indexNumber: `LIUSHUPING-2026-000${String(no)}`,
  organisationId: 'liushuping',
  organisationName: '柳树坪村',
  title: `第${String(no)}条`,
  publishedOn: on,
  revisions: [
    {
      at: `${on}T02:00:00.000Z`,
      on,
      checksum: sha256(`第${String(no)}条`),
      isEndedByPublicity: false,
      text: null,
    },
  ],
  takenDown: null,
  ...more,
});

const records = [
  record(1, '2026-01-05'),
  record(2, '2026-01-20'),
  record(3, '2026-02-11'),
  record(4, '2026-04-02'),
];
const printedFrom = (register: Register, months: readonly string[]): KnownHead[] =>
  months.map((month) => ({ month, head: standingAt(register, month).head, source: 'paper' }));
const check = (now: readonly NoticeRecord[], known: readonly KnownHead[]) => {
  const register = registerOf(village, now);
  return checkHeads(known, (month) => headsWithin(register, month));
};

describe('核对公开清单', () => {
  const printed = printedFrom(registerOf(village, records), [
    '2026-01',
    '2026-02',
    '2026-03',
    '2026-04',
  ]);

  test('没有动过：全都对得上；没有公开的月份登记头不变', () => {
    expect(check(records, printed)).toMatchObject({ isIntact: true, lastMatchingMonth: '2026-04' });
    expect(printed[1]?.head).toBe(printed[2]?.head);
  });
  test('二月的一条被改：从二月起对不上，一月还对得上', () => {
    const altered = records.map((each) =>
      each.title === '第3条'
        ? record(3, '2026-02-11', { revisions: [{ ...each.revisions[0], checksum: sha256('改') }] })
        : each,
    );
    expect(check(altered, printed)).toMatchObject({
      isIntact: false,
      firstDifferentMonth: '2026-02',
      lastMatchingMonth: '2026-01',
    });
  });
  test('一月补插一条、删去一条：从一月起对不上', () => {
    for (const now of [[...records, record(5, '2026-01-10')], records.slice(1)])
      expect(check(now, printed)).toMatchObject({
        firstDifferentMonth: '2026-01',
        lastMatchingMonth: null,
      });
  });
  test('正常更正、撤下：另记一笔，以前印的照样对得上', () => {
    const [first] = records;
    if (!first) throw new Error('no sample');
    const corrected = record(1, '2026-01-05', {
      revisions: [
        first.revisions[0],
        {
          at: '2026-05-06T02:00:00.000Z',
          on: '2026-05-06',
          checksum: sha256('更正'),
          isEndedByPublicity: false,
          text: null,
        },
      ],
      takenDown: { at: '2026-06-01T02:00:00.000Z', on: '2026-06-01' },
    });
    const now = [corrected, ...records.slice(1)];
    expect(check(now, printed).isIntact).toBe(true);
    expect(
      registerOf(village, now)
        .entries.map(({ kind, on }) => `${kind} ${on}`)
        .slice(-2),
    ).toEqual(['corrected 2026-05-06', 'takenDown 2026-06-01']);
  });
  test('月中印的、只填开头 16 位的，也对得上', () => {
    const early = registerOf(village, records.slice(0, 1));
    const head = standingAt(early, '2026-01').head.slice(0, 16);
    expect(check(records, [{ month: '2026-01', head, source: 'paper' }]).isIntact).toBe(true);
    expect(check(records, [{ month: '2026-02', head, source: 'paper' }]).isIntact).toBe(false);
  });
  test('跨年的上一个月', () => {
    expect(['2026-01', '2026-11', '2027-03'].map(previousMonth)).toEqual([
      '2025-12',
      '2026-10',
      '2027-02',
    ]);
  });
});
