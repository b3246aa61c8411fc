import { describe, expect, test } from '@jest/globals';
import { officialCalendar } from '@functions/platform/calendar';
import {
  currentClockLaw,
  deadlines,
  expectedDeadlines,
  type ClockEvent,
} from '@functions/applications/domain/statutory-clock';

const count = (...events: ClockEvent[]) => deadlines(events, currentClockLaw, officialCalendar);
const told = (events: readonly ClockEvent[]) =>
  count(...events).steps.map(({ effect, why }) => `${effect}：${why}`);

describe('“为什么是这一天”', () => {
  test('跨国庆：放假、调休、周末各成一步，末步是第 20 个工作日', () => {
    expect(told([{ kind: 'received', on: '2026-09-18' }])).toEqual([
      '收到申请：9月18日（星期五）收到申请，当天不算，从第二天起数工作日',
      '不计：其间的星期六、星期日共4天，不计',
      '计1天：9月20日（星期日）调休上班，计1天',
      '不计：9月25日至27日 中秋节放假，不计',
      '不计：10月1日至7日 国庆节放假，不计',
      '计1天：10月10日（星期六）调休上班，计1天',
      '第20个工作日：10月22日（星期四）是第20个工作日，最迟这一天答复',
    ]);
  });

  test('征求第三方意见未答复：暂按期满，其间的工作日不计入', () => {
    expect(
      told([
        { kind: 'received', on: '2026-03-02' },
        {
          kind: 'consultation',
          consulted: 'thirdParty',
          sentOn: '2026-03-05',
          windowEnd: '2026-03-26',
        },
      ]),
    ).toContain(
      '不计入期限：3月6日至26日 征求第三方意见（暂按期满计算，意见早到则提前），其间15个工作日不计入',
    );
  });

  test('两次征求意见重叠的日子只说一次', () => {
    const counted = count(
      { kind: 'received', on: '2026-03-02' },
      {
        kind: 'consultation',
        consulted: 'thirdParty',
        sentOn: '2026-03-05',
        windowEnd: '2026-03-26',
        opinionOn: '2026-03-10',
      },
      {
        kind: 'consultation',
        consulted: 'jointAuthority',
        sentOn: '2026-03-06',
        windowEnd: '2026-03-27',
        opinionOn: '2026-03-12',
      },
    );
    const texts = counted.steps.map(({ why }) => why);
    expect(counted.excludedWorkingDays).toBe(5);
    expect(texts).toContain('3月6日至10日 征求第三方意见，其间3个工作日不计入');
    expect(texts).toContain('3月11日至12日 征求共同制作机关意见，其间2个工作日不计入');
  });

  test('周五发出、周一答复，只扣一个工作日', () => {
    const counted = count(
      { kind: 'received', on: '2026-03-02' },
      {
        kind: 'consultation',
        consulted: 'otherAuthority',
        sentOn: '2026-03-06',
        windowEnd: '2026-03-27',
        opinionOn: '2026-03-09',
      },
    );
    expect(counted.excludedWorkingDays).toBe(1);
    expect(counted.dueOn).toBe('2026-03-31');
  });

  test('补正重新起算，先前的延期不再起作用', () => {
    const counted = count(
      { kind: 'received', on: '2026-03-02' },
      { kind: 'amendmentRequested', on: '2026-03-09', until: '2026-03-30' },
      { kind: 'amendmentReceived', on: '2026-03-16' },
    );
    expect(counted).toMatchObject({
      receivedOn: '2026-03-02',
      countedFrom: '2026-03-16',
      dueOn: '2026-04-14',
    });
    expect(counted.waitingFor).toBeUndefined();
    expect(counted.steps.map(({ effect }) => effect)).toContain('重新起算');
    expect(counted.steps[1]?.citation).toBe('《政府信息公开条例》第三十条');
  });

  test('已依法要求补正而未回应：正在等申请人', () => {
    const counted = count(
      { kind: 'received', on: '2026-03-02' },
      { kind: 'amendmentRequested', on: '2026-03-11', until: '2026-04-01' },
    );
    expect(counted.waitingFor).toEqual({ what: 'amendment', until: '2026-04-01' });
  });

  test('第 8 个工作日才要求补正：不影响原期限，并说明缘由', () => {
    const counted = count(
      { kind: 'received', on: '2026-03-02' },
      { kind: 'amendmentRequested', on: '2026-03-12', until: '2026-04-02' },
      { kind: 'amendmentReceived', on: '2026-03-20' },
    );
    expect(counted.dueOn).toBe('2026-03-30');
    expect(counted.waitingFor).toBeUndefined();
    expect(counted.steps.map(({ why }) => why)).toContain(
      '3月12日才要求补正，已过规定的期限，原来的答复期限照常计算',
    );
  });

  test('缴费后自次日重新起算', () => {
    const noticed: ClockEvent = { kind: 'feeNoticed', on: '2026-03-16', payBy: '2026-04-14' };
    const received: ClockEvent = { kind: 'received', on: '2026-03-02' };
    expect(count(received, noticed).waitingFor).toEqual({ what: 'fee', until: '2026-04-14' });
    const paid = count(received, noticed, { kind: 'feePaid', on: '2026-03-20' });
    expect(paid.dueOn).toBe(expectedDeadlines('2026-03-20', officialCalendar).dueOn);
  });

  test('过了原到期日才告知的延期、第二次延期都不起作用', () => {
    const received: ClockEvent = { kind: 'received', on: '2026-03-02' };
    expect(
      count(received, { kind: 'extended', workingDays: 5, noticeOn: '2026-03-31' }).dueOn,
    ).toBe('2026-03-30');
    const twice = count(
      received,
      { kind: 'extended', workingDays: 5, noticeOn: '2026-03-20' },
      { kind: 'extended', workingDays: 9, noticeOn: '2026-03-27' },
    );
    expect(twice).toMatchObject({ extensionWorkingDays: 5, dueOn: '2026-04-07' });
  });

  test('跨入尚未公布放假安排的年份：标明暂定并说明', () => {
    const counted = count({ kind: 'received', on: '2026-12-10' });
    expect(counted.provisional).toBe(true);
    expect(counted.steps.at(-2)).toMatchObject({ effect: '暂定' });
    expect(counted.steps.at(-1)?.why).toContain('2027年1月7日');
  });

  test('答复之日随期限一并给出', () => {
    const counted = count(
      { kind: 'received', on: '2026-03-02' },
      { kind: 'replied', on: '2026-03-25' },
    );
    expect(counted.repliedOn).toBe('2026-03-25');
  });

  test('没有收到之日不能计算', () => {
    expect(() => count({ kind: 'replied', on: '2026-03-25' })).toThrow('没有收到申请之日');
  });
});
