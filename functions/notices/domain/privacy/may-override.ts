import { refused, type Result } from '@shared/result';
import type { NoticeState } from '@shared/vocabulary/notice';
import { NOTICE_TABLES, type Doer, type NoticeStanding } from '../workflow';
import type { Sighting } from './finding';
import { PRIVACY_BASIS, refuseNeverPublic } from './unresolved';

/** 还没有公开的各个状态。 */
export const UNPUBLISHED: readonly NoticeState[] = [
  'draft',
  'returned',
  'submitted',
  'confidentialityReview',
  'disclosureReview',
  'signOff',
];

const isPublisher = ({ track, organisationId }: NoticeStanding, doer: Doer): boolean => {
  const { publish, signOff } = NOTICE_TABLES[track];
  const by = [...(publish?.by ?? []), ...(signOff?.by ?? [])];
  return doer.organisationId === organisationId && doer.roles.some((role) => by.includes(role));
};

/** 谁的手笔：更正的是提出更正的人，还没有公开的是拟写的人。 */
const writerOf = ({ state, hands }: NoticeStanding): string | null =>
  state === 'published' ? hands.correctionProposer : hands.drafter;

/**
 * 能不能准予照现在的样子公开（更正的是改后的样子）：要是本单位有权公开的人、不是拟写（提出）的人，且没有身份证号、银行卡号。
 * 拒绝：forbidden 没有公开的权限；ruleViolated 自己拟写的，或者有一律不能公开的；notPermittedNow 已经办结，或者没有检查到。
 */
export const mayOverride = (
  standing: NoticeStanding,
  doer: Doer,
  sightings: readonly Sighting[],
): Result<null> => {
  const legalBasis = PRIVACY_BASIS;
  if (!isPublisher(standing, doer)) return refused('forbidden', '您的角色不能准予公开');
  const isCorrecting = standing.state === 'published' && standing.hands.correctionProposer !== null;
  if (!isCorrecting && !UNPUBLISHED.includes(standing.state))
    return refused('notPermittedNow', '这条信息已经办结，不能再准予');
  if (writerOf(standing) === doer.accountId)
    return refused('ruleViolated', '自己拟写的，不能由自己准予公开，请由另一位有权公开的人办', {
      legalBasis,
    });
  return sightings.length === 0
    ? refused('notPermittedNow', '没有检查到个人信息，不用准予')
    : refuseNeverPublic(sightings);
};
