import { ok, refused, type Result } from '@shared/result';
import { filingEnders } from '@shared/vocabulary/filing';
import { filingEnded } from '../domain/filing-event';
import { endingOf } from '../domain/on-behalf';
import { canRead } from '../domain/permitted-actions';
import type { ApplicationPorts, Occasion } from '../ports';

/**
 * 结束代办：代办的人从此看不到、办不了这一件；申请照常办理。
 * 拒绝：看不到这件申请；没有代办、已经结束；本人没有关联而代办的人要走。
 * 依据：《个人信息保护法》第十五条。
 */
export const endFiling =
  ({ store }: ApplicationPorts) =>
  (applicationId: string, occasion: Occasion): Promise<Result<{ done: true }>> => {
    const { regionId, person, now, correlationId } = occasion;
    const { accountId } = person;
    const scope = { access: { regionId, kind: 'system' }, accountId, now, correlationId } as const;
    return store.write(scope, async (session) => {
      await session.lock(applicationId);
      const found = await session.findCase(applicationId);
      if (!found || !canRead(found.application, person))
        return refused('notFound', '没有找到这件申请');
      const { application } = found;
      const filing = await session.filing(applicationId);
      const by = endingOf(application, filing, person);
      if (!by.ok) return by;
      const filerId = filing?.filerId ?? '';
      await session.endFiling(applicationId, {
        by: by.value,
        filerId,
        keeperId:
          application.accountId === filerId ? accountId : (application.accountId ?? filerId),
      });
      const officer = by.value === 'office' ? person : null;
      const change = { actorId: accountId, officer, now };
      await session.addEvent(applicationId, filingEnded(application, by.value, change));
      await session.audit({ act: 'endFiling', applicationId, data: { by: by.value } });
      const title = '代办已经结束';
      const body = `${application.registrationNumber}：${filingEnders.labels[by.value]}，申请照常办理。`;
      const others = new Set([filerId, application.accountId].filter((id) => id !== accountId));
      for (const reader of others)
        if (reader !== null) await session.enqueue({ accountId: reader, title, body });
      return ok({ done: true });
    });
  };
