import { ok, refused, type Result } from '@shared/result';
import { maskName } from '@shared/validation';
import type { Application } from '../domain/application';
import { linkedMessage, personLinked } from '../domain/filing-event';
import { normaliseQueryCode, normaliseRegistrationNumber } from '../domain/query-code';
import { tooManyQueries } from '../domain/query-limit';
import type { ApplicationPorts, Occasion, WriteSession } from '../ports';

export interface LinkRequest {
  readonly registrationNumber: string;
  readonly queryCode: string;
  readonly identityTail: string;
}

const WRONG = '登记编号、查询码或者身份证号码后四位不对，请对照回执核对后再试';

/** 三样都对的那一件，锁住了的，连同申请人的称呼；有一样不对为 null。 */
const matching = async (
  session: WriteSession,
  request: LinkRequest,
  isSameSecret: ApplicationPorts['isSameSecret'],
): Promise<{ readonly application: Application; readonly label: string } | null> => {
  const found = await session.findByNumber(request.registrationNumber);
  const isCodeRight = isSameSecret(found?.queryCode ?? '', normaliseQueryCode(request.queryCode));
  const details = found && (await session.revealApplicant(found.vaultId));
  const tail = request.identityTail.toUpperCase();
  const isTailRight = isSameSecret(details?.identityNumber.slice(-4) ?? '', tail);
  if (!found || !details || !isCodeRight || !isTailRight) return null;
  await session.lock(found.applicationId);
  const application = await session.findByNumber(request.registrationNumber);
  return application && { application, label: maskName(details.name) };
};

/**
 * 本人关联别人替自己办的申请：编号、查询码、身份证号码后四位三样都对才行，从此自己也看得到、办得了；
 * 关联是一件事，记入经过。
 * 拒绝：有一样不对、不是代办的、已经由别人关联（同一句话，不透露是哪一样）；
 * 一个编号十五分钟内错十次（tooMany，与查进度合计）。
 * 依据：《个人信息保护法》第四十四条、第四十五条。
 */
export const linkApplication =
  ({ store, isSameSecret }: ApplicationPorts) =>
  (given: LinkRequest, occasion: Occasion): Promise<Result<{ applicationId: string }>> => {
    const { regionId, person, now, correlationId } = occasion;
    const { accountId } = person;
    const access = { regionId, kind: 'system' } as const;
    return store.write({ access, accountId, now, correlationId }, async (session) => {
      const number = normaliseRegistrationNumber(given.registrationNumber);
      const request = { ...given, registrationNumber: number };
      const barredSince = await session.claimQuery(number);
      if (barredSince !== null) return tooManyQueries(barredSince, now);
      const found = await matching(session, request, isSameSecret);
      if (!found) return refused('notFound', WRONG);
      const { application, label } = found;
      const { applicationId } = application;
      const filing = await session.filing(applicationId);
      const isOthers = filing?.isPersonLinked === true && application.accountId !== accountId;
      if (!filing || filing.filerId === accountId || isOthers) return refused('notFound', WRONG);
      await session.releaseQuery(number);
      if (filing.isPersonLinked) return ok({ applicationId });
      await session.linkPerson(applicationId, { accountId, label });
      const change = { actorId: accountId, officer: null, now };
      await session.addEvent(applicationId, personLinked(application, change));
      await session.audit({ act: 'linkApplication', applicationId });
      await session.enqueue({
        accountId: filing.filerId,
        applicationId,
        ...linkedMessage(number),
      });
      return ok({ applicationId });
    });
  };
