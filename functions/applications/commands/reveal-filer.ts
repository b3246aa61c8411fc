import { ok, refused, type Result } from '@shared/result';
import type { FilingRelation } from '@shared/vocabulary/filing';
import { todayInShanghai } from '../../platform/calendar';
import { writeOccasion } from '../access';
import { canRead } from '../domain/permitted-actions';
import { checkPurpose, checkReveal } from '../domain/reveal-applicant';
import type { ApplicationPorts, Occasion } from '../ports';
import type { RevealRequest } from './reveal-applicant';

/**
 * 查看代办人的全名；看一次记一条审计（写用途，不写姓名），与读取在同一个事务里。
 * 拒绝：看不到这件申请；没有代办；此人此刻不可以看；姓名已按保存期限隐去；用途里写了双方的个人信息。
 * 依据：《个人信息保护法》第五条、第五十一条。
 */
export const revealFiler =
  ({ store }: ApplicationPorts) =>
  (
    { applicationId, purpose }: RevealRequest,
    occasion: Occasion,
  ): Promise<Result<{ relation: FilingRelation; name: string }>> =>
    store.write(writeOccasion(occasion), async (session) => {
      const { person, now } = occasion;
      const found = await session.findCase(applicationId);
      if (!found || !canRead(found.application, person))
        return refused('notFound', '没有找到这件申请，可能已转到别的单位');
      const filing = await session.filing(applicationId);
      if (filing === null) return refused('notFound', '这件申请是本人自己提出的，没有代办人');
      const actsFor = await session.actsFor(person.accountId, todayInShanghai(now));
      const permitted = checkReveal(found.application, { ...person, actsFor });
      if (!permitted.ok) return permitted;
      if (filing.vaultId === null)
        return refused('notFound', '代办人的姓名已按保存期限隐去，只留下称呼');
      const { name } = await session.revealParty(filing.vaultId);
      const applicant = await session.revealApplicant(found.application.vaultId);
      const stated = checkPurpose(purpose, applicant, [name]);
      if (!stated.ok) return stated;
      await session.audit({ act: 'revealFiler', applicationId, data: { purpose } });
      return ok({ relation: filing.relation, name });
    });
