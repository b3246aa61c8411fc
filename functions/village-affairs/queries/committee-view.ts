import type { CommitteeView } from '@shared/contract/village-committee';
import type { Sql } from '../../platform/database/database';
import { todayInShanghai } from '../../platform/calendar';
import { supervisionRecordKinds } from '@shared/vocabulary/village';
import { committeeHints, SUPERVISION_LAW } from '../domain/eligible';
import type { MemberRow, Occasion, RecordRow, VillagePorts } from '../ports';

/** 履职记录的种类名称；审核取自公开信息上的事件。 */
export const recordLabel = (kind: RecordRow['kind']): string =>
  kind === 'review' ? '审核公开信息' : supervisionRecordKinds.labels[kind];

/** 人人看得到的：姓名、职务、任期、是否申报。 */
export const publicMember = (member: MemberRow) => ({
  memberId: member.memberId,
  name: member.name,
  post: member.post,
  hasAccountingSkill: member.hasAccountingSkill,
  termFrom: member.termFrom,
  termUntil: member.termUntil,
  isDeclared: member.declaredOn !== null,
});

/** 名册、可列入的账号、履职记录与提示。 */
export const committeeView = async (
  ports: VillagePorts,
  sql: Sql,
  { who, at }: Pick<Occasion, 'who' | 'at'>,
): Promise<CommitteeView> => {
  const { regionId, organisationId, accountId } = who;
  const place = await ports.county.place(sql, regionId, organisationId);
  const [members, accounts, records] = await Promise.all([
    ports.committee.members(sql, { regionId, organisationId }),
    ports.committee.accounts(sql, { regionId, organisationId }),
    ports.committee.records(sql, { regionId, organisationId }),
  ]);
  const year = todayInShanghai(at).slice(0, 4);
  const hasEvaluated = records.some(
    ({ kind, happenedOn }) => kind === 'evaluation' && happenedOn.startsWith(year),
  );
  return {
    organisation: { organisationId, name: place?.name ?? '' },
    members: members.map((member) => ({
      ...publicMember(member),
      version: member.version,
      kinship: member.kinship,
      declaredOn: member.declaredOn,
      accountName: member.accountName,
      isMe: member.accountId === accountId,
    })),
    accounts: accounts.map((account) => ({
      accountId: account.accountId,
      displayName: account.displayName,
    })),
    records: records.map(({ recordId, kind, happenedOn, content, byName, notice }) => ({
      ...{ recordId, kind, label: recordLabel(kind), happenedOn, content, byName, notice },
    })),
    hints: committeeHints(members, hasEvaluated),
    legalBasis: SUPERVISION_LAW,
  };
};
