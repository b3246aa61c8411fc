import { useAccount } from '@miniapp/api/use-session';
import { routes } from '@miniapp/routes';
import type { DueState } from '@shared/vocabulary/notice';

/** 一项应公开的现在的情形。 */
export interface OwedDuty {
  readonly obligationId: string;
  readonly entryId: string | null;
  /** 不按期公开的、还没有起算的为空。 */
  readonly state: DueState | null;
}

export interface WriteDuty {
  readonly label: string;
  readonly to: string;
}

/**
 * 登录的人是不是这个单位的经办人；是的话，没有公开的每一项给出去写的地址，写成的那一条就算完成这一项。
 * 别人、没有登录的、已经公开的为 undefined。
 */
export const useWriteDuty = (
  region: string,
  organisationId: string,
): ((duty: OwedDuty) => WriteDuty | undefined) => {
  const account = useAccount(region);
  const isOwn = account?.organisation?.organisationId === organisationId;
  return ({ obligationId, entryId, state }) => {
    if (!isOwn || state === null || state === 'published') return undefined;
    const at = { obligationId, ...(entryId === null ? {} : { entryId }) };
    if (account.roles.includes('villageEditor'))
      return { label: '去写', to: routes.villageCompose(at) };
    return account.roles.includes('caseOfficer')
      ? { label: '去写', to: routes.officerCompose(at) }
      : undefined;
  };
};
