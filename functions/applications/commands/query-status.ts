import { ok, refused, type Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import { normaliseQueryCode, normaliseRegistrationNumber } from '../domain/query-code';
import { tooManyQueries } from '../domain/query-limit';
import type { ApplicationPorts, WriteOccasion } from '../ports';
import { statusOf, type Status } from '../queries/card';

export interface StatusQuestion {
  readonly regionId: string;
  readonly registrationNumber: string;
  readonly queryCode: string;
  readonly now: Date;
  readonly correlationId: string;
}

const occasionOf = ({ regionId, now, correlationId }: StatusQuestion): WriteOccasion => ({
  access: { regionId, kind: 'system' },
  accountId: null,
  now,
  correlationId,
});

/**
 * 凭登记编号和查询码查进度，不显示个人信息与申请内容。
 * 拒绝：编号或者查询码不对（同一句话、同样快慢，不透露哪一样不对）；
 * 一个编号十五分钟内查错十次（tooMany，不论编号有没有、这一次对不对）。
 */
export const queryStatus =
  ({ store, isSameSecret }: ApplicationPorts) =>
  (question: StatusQuestion): Promise<Result<Status>> =>
    store.write(occasionOf(question), async (session) => {
      const { now } = question;
      const number = normaliseRegistrationNumber(question.registrationNumber);
      const barredSince = await session.claimQuery(number);
      if (barredSince !== null) return tooManyQueries(barredSince, now);
      const [application, organisations, calendar] = await Promise.all([
        session.findByNumber(number),
        session.organisations(),
        session.calendar(),
      ]);
      const code = normaliseQueryCode(question.queryCode);
      const isRight = isSameSecret(application?.queryCode ?? '', code);
      if (!application || !isRight)
        return refused('notFound', '登记编号或者查询码不对，请对照回执核对后再查');
      await session.releaseQuery(number);
      const context = { organisations, calendar, today: todayInShanghai(now) };
      return ok(statusOf(application, context));
    });
