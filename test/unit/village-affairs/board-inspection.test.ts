// S4-22：经常性地开展对所属社区居务公开栏公开情况的监督检查。
import { describe, expect, test } from '@jest/globals';
import {
  checkInspection,
  inspectionState,
  type InspectionFacts,
} from '@functions/village-affairs/domain/board-inspection';

const found: InspectionFacts = {
  inspectedOn: '2026-11-18',
  faults: ['late'],
  remark: '第三季度收支没有上墙',
  rectifyBy: '2026-12-01',
};
const clean: InspectionFacts = { ...found, faults: [], remark: '', rectifyBy: null };

describe('记得对不对', () => {
  test.each([
    ['有问题，写了情况和期限', found, undefined],
    ['没有问题', clean, undefined],
    ['当天查当天记', { ...clean, inspectedOn: '2026-11-21' }, undefined],
    ['以后的检查', { ...clean, inspectedOn: '2026-11-22' }, 'inspectedOn'],
    ['有问题没写情况', { ...found, remark: '' }, 'remark'],
    ['有问题没写期限', { ...found, rectifyBy: null }, 'rectifyBy'],
    ['没有问题却写了期限', { ...clean, rectifyBy: '2026-12-01' }, 'rectifyBy'],
    ['期限早于检查', { ...found, rectifyBy: '2026-11-17' }, 'rectifyBy'],
    ['同一个问题勾两次', { ...found, faults: ['late', 'late'] as const }, 'faults'],
  ] as const)('%s', (_, facts, field) => {
    const checked = checkInspection(facts, '2026-11-21');
    expect(checked.ok ? undefined : checked.refusal.field).toBe(field);
  });
});

test.each([
  ['没有问题', null, null, 'clean'],
  ['期限最后一天', '2026-11-21', null, 'rectifying'],
  ['期限过了一天', '2026-11-20', null, 'overdue'],
  ['期限过了才整改', '2026-11-20', '2026-11-21T01:00:00.000Z', 'rectified'],
] as const)('到了哪一步：%s', (_, rectifyBy, rectifiedAt, expected) => {
  expect(inspectionState({ rectifyBy, rectifiedAt }, '2026-11-21')).toBe(expected);
});
