import { ok, refused, type Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import { writeOccasion } from '../access';
import type { ApplicantDetails } from '../domain/applicant-rules';
import { canRead } from '../domain/permitted-actions';
import { checkPurpose, checkReveal } from '../domain/reveal-applicant';
import type { ApplicationPorts, Occasion } from '../ports';

/** 看哪一件的申请人，为什么看。 */
export interface RevealRequest {
  readonly applicationId: string;
  readonly purpose: string;
}

/**
 * 查看申请人的完整信息；看一次记一条审计（写用途，不写个人信息），与读取在同一个事务里。
 * 拒绝：看不到这件申请；此人此刻不可以看；用途里写了个人信息。
 * 依据：《个人信息保护法》第五条、第五十一条。
 */
export const revealApplicant =
  ({ store }: ApplicationPorts) =>
  (
    { applicationId, purpose }: RevealRequest,
    occasion: Occasion,
  ): Promise<Result<{ applicant: ApplicantDetails }>> =>
    store.write(writeOccasion(occasion), async (session) => {
      const found = await session.findCase(applicationId);
      if (!found || !canRead(found.application, occasion.person))
        return refused('notFound', '没有找到这件申请，可能已转到别的单位');
      const { person, now } = occasion;
      const actsFor = await session.actsFor(person.accountId, todayInShanghai(now));
      const permitted = checkReveal(found.application, { ...person, actsFor });
      if (!permitted.ok) return permitted;
      const applicant = await session.revealApplicant(found.application.vaultId);
      const stated = checkPurpose(purpose, applicant);
      if (!stated.ok) return stated;
      await session.audit({ act: 'revealApplicant', applicationId, data: { purpose } });
      return ok({ applicant });
    });
