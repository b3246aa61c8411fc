import { describe, expect, test } from '@jest/globals';
import { applicationActs, type ApplicationAct } from '@shared/vocabulary/application-act';
import { deskRoles } from '@shared/vocabulary/role';
import type { Application, Person } from '@functions/applications/domain/application';
import { permittedActions } from '@functions/applications/domain/permitted-actions';
import { transitionOf } from '@functions/applications/domain/workflow';
import { caseStages, type StageName } from '../../support/case-stages';

/** 审查、签发的行为：转换表里由审查人、签发人做的，全部在内。 */
const CHECKING = ['reviewer', 'legalReviewer', 'leadApprover'] as const;
const checkingActs = applicationActs.values.filter((act) =>
  CHECKING.some((who) => who === transitionOf(act).who),
);
const stageNames = Object.keys(caseStages) as StageName[];

/** 一个人身兼全部办理角色，在主办单位。 */
const everything = (accountId: string, { leadDepartmentId }: Application): Person => ({
  accountId,
  displayName: '身兼数职',
  roles: deskRoles,
  organisationId: leadDepartmentId,
});

/** 拟写这件的人：更正申请是经办人，别的是拟写答复的人。 */
const drafterOf = ({ matter, caseOfficerId, reply }: Application): string | null =>
  matter === 'recordCorrection' ? caseOfficerId : (reply?.draftedBy ?? null);

const mayDo = (stage: StageName, accountId: string): ApplicationAct[] => {
  const { story, today } = caseStages[stage];
  return permittedActions(story.application, everything(accountId, story.application), today);
};

describe('拟写的人不能自己审查、自己签发，身兼数职也不行（《条例》第十七条）', () => {
  const drafted = stageNames.flatMap((stage) => {
    const drafter = drafterOf(caseStages[stage].story.application);
    return drafter === null ? [] : [[stage, drafter] as const];
  });

  test('有许多件是拟写了的', () => {
    expect(drafted.length).toBeGreaterThan(5);
    expect([...checkingActs].sort()).toEqual([
      'approve',
      'decideRecordCorrection',
      'giveLegalityOpinion',
      'overrideObjection',
      'returnDraft',
      'reviewConfidentiality',
      'revokeReply',
      'supplementReply',
    ]);
  });

  test.each(drafted)('%s：拟写的人做不了任何审查、签发', (stage, drafter) => {
    const allowed = mayDo(stage, drafter).filter((act) => checkingActs.includes(act));
    expect(allowed).toEqual([]);
  });

  test.each(checkingActs.map((act) => [act] as const))('%s：另一个人在某一步做得了', (act) => {
    expect(stageNames.some((stage) => mayDo(stage, 'somebody-else').includes(act))).toBe(true);
  });
});
