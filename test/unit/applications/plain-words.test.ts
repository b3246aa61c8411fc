import { describe, expect, test } from '@jest/globals';
import { timelineEntry } from '@functions/applications/domain/timeline';
import { whoseTurn } from '@functions/applications/domain/whose-turn';
import { applicationEvents, type ApplicationEventKind } from '@shared/vocabulary/application-event';
import { county } from '../../support/application-facts';

const turn = (change: Partial<Parameters<typeof whoseTurn>[0]>) =>
  whoseTurn({
    state: 'inProgress',
    leadName: '区民政局',
    officeName: '区政府办公室',
    dueOn: '2026-12-21',
    isProvisional: false,
    isOverdue: false,
    repliedOn: null,
    today: '2026-11-23',
    ...change,
  });

test.each([
  [{}, '区民政局正在办理，最迟12月21日答复'],
  [{ leadName: null }, '区政府办公室正在确定由哪个单位答复，最迟12月21日答复'],
  [{ isProvisional: true, dueOn: '2027-01-04' }, '区民政局正在办理，最迟2027年1月4日答复（暂定）'],
  [{ isOverdue: true }, '区民政局正在办理，应于12月21日前答复，已超过期限'],
  [
    { state: 'submitted', dueOn: null, leadName: null },
    '等待区政府办公室确认收到；确认后起算答复期限',
  ],
  [{ state: 'submitted', dueOn: null }, '等待区民政局确认收到；确认后起算答复期限'],
  [{ state: 'awaitingApproval' }, '区民政局已拟好答复，正在审核签发，最迟12月21日答复'],
  [{ state: 'awaitingAmendment' }, '等待申请人补正申请内容'],
  [{ state: 'replied', repliedOn: '2026-12-01' }, '区民政局已于12月1日答复'],
  [{ state: 'abandoned' }, '申请人逾期没有补正或者缴费，不再处理'],
  [{ state: 'withdrawn' }, '申请人已撤回，不再办理'],
] as const)('轮到谁 %#', (change, words) => {
  expect(turn(change)).toBe(words);
});

/** 缘由要告诉申请人的事。 */
const EXPLAINED: readonly ApplicationEventKind[] = [
  'submitted',
  'filingEnded',
  'transferred',
  'sentBack',
  'split',
  'merged',
  'deemedAbandoned',
  'replyRevoked',
  'convertedToProactive',
  'calendarChanged',
];

const event = (kind: ApplicationEventKind, data: object = {}) => ({
  seq: 1,
  kind,
  at: '2026-11-23T02:00:00.000Z',
  happenedOn: '2026-11-23',
  actorId: 'x',
  actorName: '民政戊',
  actorOrganisationId: kind === 'submitted' || kind === 'withdrawn' ? null : 'civil',
  data,
});

describe('时间轴', () => {
  test.each(applicationEvents.values)('%s：申请人只看到单位，看不到姓名', (kind) => {
    const seen = timelineEntry(event(kind, { note: '缘由' }), county, 'resident');
    expect(JSON.stringify(seen)).not.toContain('民政戊');
    expect(seen.label).not.toBe('');
    const isOpen = EXPLAINED.includes(kind);
    expect(seen.note).toBe(isOpen ? '缘由' : '');
  });
  test('工作人员看到姓名、去处和说明', () => {
    const data = { note: '属财政资金', toDepartmentId: 'finance' };
    expect(timelineEntry(event('transferred', data), county, 'staff')).toMatchObject({
      label: '转办到其他单位：区财政局',
      actor: '区民政局 民政戊',
      note: '属财政资金',
    });
    expect(timelineEntry(event('transferred', data), county, 'resident').label).toBe(
      '已转由区财政局办理',
    );
  });
});
