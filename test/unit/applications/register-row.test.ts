/** 登记本里一项救济的写法：年月日写中文，没有结果的写明。 */
import { expect, test } from '@jest/globals';
import { remedyText } from '@functions/applications/domain/register-row';

const filed = {
  remedyId: '00000000-0000-4000-8000-000000000001',
  kind: 'reconsideration',
  filedOn: '2026-11-19',
  body: '明湖区人民政府',
  caseNumber: '',
  result: null,
  decidedOn: null,
} as const;

test('A-51 救济：尚无结果、已有结果', () => {
  expect(remedyText(filed)).toBe('行政复议（2026年11月19日）：尚无结果');
  expect(remedyText({ ...filed, result: 'upheld', decidedOn: '2026-12-30' })).toBe(
    '行政复议（2026年11月19日）：结果维持（2026年12月30日）',
  );
});
