import { decisionStages, type DecisionStage } from '@shared/vocabulary/village';
import type { CountyRows } from './county-rows';
import type { Directory } from './directory';
import { contentUuid } from './keys';
import type { NoticePlan } from './planned-notice';
import type { Complain } from './plan-organisations';
import { placedWith } from './placed-rows';
import type { PlannedAccount } from './plan-staff';
import type { CommitteeRow, DecisionRow, RegisterRow } from './village-rows';

/** 村（居）务的几张表要写入的行。 */
export interface VillagePlan {
  readonly members: readonly object[];
  readonly decisions: readonly object[];
  readonly stages: readonly object[];
  readonly entries: readonly object[];
}

interface Context {
  readonly regionId: string;
  /** 账号名、公开信息标题 → 编号。 */
  readonly accounts: ReadonlyMap<string, string>;
  readonly notices: ReadonlyMap<string, string>;
}

/** 各步在哪次公开之后人人可见。 */
const openedBy = (stage: DecisionStage): DecisionStage =>
  stage === 'implementation' || stage === 'outcomeDisclosure'
    ? 'outcomeDisclosure'
    : 'decisionDisclosure';

const planMember = (value: CommitteeRow, organisationId: string, context: Context) => {
  const { account, declaredOn } = value;
  return {
    ...value,
    memberId: contentUuid('village-member', context.regionId, organisationId, value.name),
    organisationId,
    accountId: account === undefined ? null : (context.accounts.get(account) ?? null),
    declaredOn: declaredOn ?? null,
    isCommitteeMember: false,
  };
};

const planDecision = (value: DecisionRow, organisationId: string, context: Context) => {
  const { regionId, notices } = context;
  const decisionId = contentUuid('village-decision', regionId, organisationId, value.title);
  const done = new Set(value.stages.map(({ stage }) => stage));
  const { matter, title } = value;
  const isPublic = done.has('decisionDisclosure');
  return {
    decision: { decisionId, organisationId, matter, title, isPublic },
    stages: value.stages.map(({ notice, ...stage }) => ({
      ...stage,
      decisionId,
      position: decisionStages.values.indexOf(stage.stage),
      noticeId: notice === undefined ? null : (notices.get(notice) ?? null),
      isPublic: done.has(openedBy(stage.stage)),
    })),
  };
};

const planEntry = (value: RegisterRow, organisationId: string, regionId: string) => {
  const entryId = contentUuid('village-register', regionId, organisationId, value.kind, value.name);
  return { ...value, entryId, organisationId };
};

/** 村（居）务：监督委员会、四议两公开、三资登记。 */
export const planVillage = (
  rows: CountyRows,
  given: {
    readonly directory: Directory;
    readonly accounts: readonly PlannedAccount[];
    readonly notices: readonly NoticePlan[];
  },
  complain: Complain,
): VillagePlan => {
  const { region: regionId } = rows.county;
  const context = {
    regionId,
    accounts: new Map(given.accounts.map((one) => [one.loginName, one.accountId])),
    notices: new Map(given.notices.map(({ notice }) => [notice.title, notice.noticeId])),
  };
  const placed = placedWith(given.directory, complain);
  const decisions = placed(
    rows.villageDecisions,
    ({ title }) => title,
    (value, organisationId) => planDecision(value, organisationId, context),
  );
  return {
    members: placed(
      rows.villageCommittee,
      ({ name }) => name,
      (value, organisationId) => planMember(value, organisationId, context),
    ),
    decisions: decisions.map(({ decision }) => decision),
    stages: decisions.flatMap(({ stages }) => stages),
    entries: placed(
      rows.villageRegisters,
      ({ kind, name }) => `${kind}/${name}`,
      (value, organisationId, position) => ({
        ...planEntry(value, organisationId, regionId),
        position,
      }),
    ),
  };
};
