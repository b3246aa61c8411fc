import { ok, refused, type Result } from '@shared/result';
import { maskName } from '@shared/validation';
import { normaliseQueryCode, normaliseRegistrationNumber } from '../domain/query-code';
import { tooManyQueries } from '../domain/query-limit';
import type { ApplicationPorts, Occasion } from '../ports';

export interface LinkRequest {
  readonly registrationNumber: string;
  readonly queryCode: string;
  readonly identityTail: string;
}

const WRONG = '登记编号、查询码或者身份证号码后四位不对，请对照回执核对后再试';

/**
 * 本人关联别人替自己办的申请：编号、查询码、身份证号码后四位三样都对才行，从此自己也看得到、办得了。
 * 拒绝：有一样不对、不是代办的、已经由别人关联（同一句话，不透露是哪一样）；
 * 一个编号十五分钟内错十次（tooMany，与查进度合计）。
 * 依据：《个人信息保护法》第四十四条、第四十五条。
 */
export const linkApplication =
  ({ store, isSameSecret }: ApplicationPorts) =>
  (request: LinkRequest, occasion: Occasion): Promise<Result<{ applicationId: string }>> => {
    const { regionId, person, now, correlationId } = occasion;
    const { accountId } = person;
    const scope = { access: { regionId, kind: 'system' }, accountId, now, correlationId } as const;
    return store.write(scope, async (session) => {
      const number = normaliseRegistrationNumber(request.registrationNumber);
      const barredSince = await session.claimQuery(number);
      if (barredSince !== null) return tooManyQueries(barredSince, now);
      const found = await session.findByNumber(number);
      const isCodeRight = isSameSecret(
        found?.queryCode ?? '',
        normaliseQueryCode(request.queryCode),
      );
      const details = found && (await session.revealApplicant(found.vaultId));
      const tail = request.identityTail.toUpperCase();
      const isTailRight = isSameSecret(details?.identityNumber.slice(-4) ?? '', tail);
      if (!found || !details || !isCodeRight || !isTailRight) return refused('notFound', WRONG);
      const { applicationId } = found;
      await session.lock(applicationId);
      const filing = await session.filing(applicationId);
      if (filing === null || filing.filerId === accountId) return refused('notFound', WRONG);
      if (filing.isPersonLinked && found.accountId !== accountId) return refused('notFound', WRONG);
      await session.releaseQuery(number);
      if (filing.isPersonLinked) return ok({ applicationId });
      await session.linkPerson(applicationId, { accountId, label: maskName(details.name) });
      await session.audit({ act: 'linkApplication', applicationId });
      await session.enqueue({
        accountId: filing.filerId,
        applicationId,
        title: '本人已关联您代办的申请',
        body: `${number}的申请人已经关联，今后您和本人都看得到、办得了。`,
      });
      return ok({ applicationId });
    });
  };
