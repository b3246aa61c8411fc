import { ok, refused, type Result } from '@shared/result';
import type { NoticeState } from '@shared/vocabulary/notice';
import { NOTICE_TABLES, type Doer, type NoticeStanding } from '../workflow';
import type { Sighting } from './finding';
import { describeFindings, PRIVACY_BASIS } from './unresolved';

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

/**
 * 能不能准予照现在的样子公开：要是本单位有权公开的人、不是拟写的人，且没有身份证号、银行卡号。
 * 拒绝：forbidden 没有公开的权限；ruleViolated 自己拟写的，或者有一律不能公开的；notPermittedNow 已经办结，或者没有检查到。
 */
export const mayOverride = (
  standing: NoticeStanding,
  doer: Doer,
  sightings: readonly Sighting[],
): Result<null> => {
  const legalBasis = PRIVACY_BASIS;
  if (!isPublisher(standing, doer)) return refused('forbidden', '您的角色不能准予公开');
  if (!UNPUBLISHED.includes(standing.state))
    return refused('notPermittedNow', '这条信息已经办结，不能再准予');
  const isOwn = standing.hands.drafter === doer.accountId;
  if (isOwn)
    return refused('ruleViolated', '自己拟写的，不能由自己准予公开，请由另一位有权公开的人办', {
      legalBasis,
    });
  if (sightings.length === 0) return refused('notPermittedNow', '没有检查到个人信息，不用准予');
  const never = sightings.map(({ finding }) => finding).filter((finding) => !finding.canOverride);
  return never.length === 0
    ? ok(null)
    : refused('ruleViolated', `${describeFindings(never)}；身份证号码、银行卡号一律不能公开`, {
        legalBasis,
      });
};
