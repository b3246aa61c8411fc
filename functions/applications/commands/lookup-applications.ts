import type { SentOutputOf } from '@shared/contract/endpoint';
import type { lookupApplications as contract } from '@shared/contract/reveal-applicant';
import { ok, type Result } from '@shared/result';
import { dayInShanghai, todayInShanghai } from '../../platform/calendar';
import { writeOccasion } from '../access';
import { checkLookup, lookupPlace, type Lookup } from '../domain/lookup';
import { canRead } from '../domain/permitted-actions';
import type { ApplicationPorts, Occasion } from '../ports';

/** 一次至多列出多少件。 */
const LIMIT = 200;

/**
 * 按证件号码找申请：号码换成比对钥匙去找，不存、不记；找一次记一条审计（用途与件数），在同一个事务里。
 * 拒绝：号码不完整、不对；用途里写了号码。
 * 依据：《个人信息保护法》第五条、第六条、第五十一条。
 */
export const lookupApplications =
  ({ store }: ApplicationPorts) =>
  (lookup: Lookup, occasion: Occasion): Promise<Result<SentOutputOf<typeof contract>>> =>
    store.write(writeOccasion(occasion), async (session) => {
      const { person, now } = occasion;
      const checked = checkLookup(lookup, todayInShanghai(now));
      if (!checked.ok) return checked;
      const applicantKey = await session.applicantKey(checked.value);
      const organisationId = lookupPlace(person);
      const found = await session.byApplicant({ applicantKey, organisationId, limit: LIMIT + 1 });
      const items = found
        .filter((application) => canRead(application, person))
        .slice(0, LIMIT)
        .map(({ applicationId, registrationNumber, applicantMaskedName, state, submittedAt }) => ({
          ...{ applicationId, registrationNumber, applicantMaskedName, state },
          submittedOn: dayInShanghai(submittedAt),
        }));
      const { purpose } = lookup;
      await session.auditAccount({
        act: 'lookupApplications',
        data: { purpose, count: items.length },
      });
      return ok({ items, hasMore: found.length > LIMIT });
    });
