import { describe, expect, test } from '@jest/globals';
import { addresseeOf, canAnswer, checkTarget } from '@functions/applications/domain/addressee';
import {
  organisationsOf,
  type OrganisationFact,
} from '@functions/applications/domain/organisations';
import { organisationKinds, type OrganisationKind } from '@shared/vocabulary/organisation';

const fact = (kind: OrganisationKind, isDisclosureOffice = false): OrganisationFact => ({
  organisationId: isDisclosureOffice ? 'office' : kind,
  parentId: null,
  name: `某${kind}`,
  kind,
  isDisclosureOffice,
  phone: '',
});
const all = organisationsOf([
  fact('department', true),
  ...organisationKinds.values.map((kind) => fact(kind)),
]);
const ALLOWED: readonly OrganisationKind[] = ['county', 'department', 'township', 'subdistrict'];

describe.each(organisationKinds.values)(
  '%s 能否受理（《条例》第十条、第二十七条、第五十四条）',
  (kind) => {
    const isAllowed = ALLOWED.includes(kind);
    test(isAllowed ? '能' : '不能', () => {
      expect(canAnswer(fact(kind))).toBe(isAllowed);
      expect(addresseeOf(kind, all).ok).toBe(isAllowed);
      expect(checkTarget(kind, all, 'toDepartmentId').ok).toBe(isAllowed);
    });
  },
);

const refusalOf = (kind: OrganisationKind) => {
  const outcome = addresseeOf(kind, all);
  return outcome.ok ? null : outcome.refusal;
};

test.each(['village', 'community'] as const)('%s：指给村务公开栏、查询、向乡镇反映', (kind) => {
  const message = refusalOf(kind)?.message;
  for (const door of ['公开栏', '查询', '乡镇人民政府、街道办事处反映'])
    expect(message).toContain(door);
});

test('A-55 公共企事业单位：指给它自己、主管部门，引第五十五条', () => {
  const refusal = refusalOf('publicUtility');
  for (const door of ['向它查询', '主管部门反映、投诉', '选择主管部门提出申请'])
    expect(refusal?.message).toContain(door);
  expect(refusal).toMatchObject({
    field: 'addresseeId',
    legalBasis: '《政府信息公开条例》第五十五条',
  });
  const target = checkTarget('publicUtility', all, 'toDepartmentId');
  expect(target).toMatchObject({
    refusal: { field: 'toDepartmentId', legalBasis: '《政府信息公开条例》第五十五条' },
  });
});
