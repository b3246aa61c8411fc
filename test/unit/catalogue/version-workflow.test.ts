import { describe, expect, test } from '@jest/globals';
import {
  versionKinds,
  versionStates,
  type VersionKind,
  type VersionState,
} from '@shared/vocabulary/catalogue-version';
import type { CatalogueVersion, VersionStaff } from '@functions/catalogue/domain/versions/version';
import { permittedVersionActs } from '@functions/catalogue/domain/versions/workflow';

const version = (kind: VersionKind, state: VersionState): CatalogueVersion => ({
  versionId: 'v',
  number: 1,
  kind,
  organisationId: kind === 'county' ? null : 'minzheng',
  organisationName: null,
  title: '目录',
  state,
  sections: [],
  madeFrom: 'published',
  sourceRegionId: null,
  baseVersionId: null,
  mergedInto: null,
  reason: '',
  returnReason: '',
  omitted: [],
  version: 1,
  createdBy: null,
  createdAt: '',
  updatedAt: '',
  submittedAt: null,
  mergedAt: null,
  approvedBy: null,
  approvedAt: null,
  publishedAt: null,
  publishedOn: null,
});
const staff = (role: VersionStaff['roles'][number], organisationId = 'minzheng'): VersionStaff => ({
  regionId: 'minghu',
  accountId: role,
  roles: [role],
  organisationId,
});

type Table = Readonly<
  Record<VersionKind, Readonly<Partial<Record<VersionState, readonly string[]>>>>
>;
const officer: Table = {
  department: { draft: ['edit', 'submit', 'discard'], submitted: ['takeBack'] },
  township: { draft: ['edit', 'submit', 'discard'], submitted: ['takeBack'] },
  county: {},
};
const office: Table = {
  department: { submitted: ['sendBack'] },
  township: { submitted: ['sendBack', 'merge'], approved: ['publish'] },
  county: {
    draft: ['edit', 'merge', 'rebase', 'discard'],
    merged: ['edit', 'rebase'],
    approved: ['rebase', 'publish'],
  },
};
const approver: Table = {
  department: {},
  township: { merged: ['refuse', 'approve'] },
  county: { merged: ['refuse', 'approve'] },
};
const nothing: Table = { department: {}, township: {}, county: {} };

const everywhere = versionKinds.values.flatMap((kind) =>
  versionStates.values.map((state) => [kind, state] as const),
);

describe.each([
  ['本单位经办人', staff('caseOfficer'), officer],
  ['别的单位的经办人', staff('caseOfficer', 'jiaoyu'), nothing],
  ['公开办', staff('disclosureOffice'), office],
  ['签发人', staff('approver'), approver],
  ['保密审查人', staff('reviewer'), nothing],
  ['村（居）务公开经办人', staff('villageEditor'), nothing],
  ['村（居）民', staff('resident'), nothing],
] as const)('%s', (_, person, table) => {
  test.each(everywhere)('%s %s', (kind, state) => {
    const acts = permittedVersionActs(version(kind, state), { staff: person, mergedBy: null });
    expect(acts).toEqual(table[kind][state] ?? []);
  });
});

test('汇总的人不能批准自己汇总的', () => {
  const both: VersionStaff = { ...staff('approver'), roles: ['approver', 'disclosureOffice'] };
  const acts = permittedVersionActs(version('county', 'merged'), {
    staff: both,
    mergedBy: both.accountId,
  });
  expect(acts).toEqual(['edit', 'rebase']);
});
