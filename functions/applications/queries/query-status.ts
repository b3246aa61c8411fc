import { ok, refused, type Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import { normaliseQueryCode, normaliseRegistrationNumber } from '../domain/query-code';
import type { ApplicationPorts } from '../ports';
import { statusOf, type Status } from './card';

export interface StatusQuestion {
  readonly regionId: string;
  readonly registrationNumber: string;
  readonly queryCode: string;
  readonly now: Date;
}

/**
 * 凭登记编号和查询码查进度，不显示个人信息与申请内容。
 * 拒绝：编号或者查询码不对（同一句话、同样快慢，不透露哪一样不对）。
 */
export const queryStatus =
  ({ store, calendar, isSameSecret }: ApplicationPorts) =>
  ({ regionId, now, ...question }: StatusQuestion): Promise<Result<Status>> =>
    store.read({ regionId, kind: 'system' }, async (session) => {
      const number = normaliseRegistrationNumber(question.registrationNumber);
      const [application, organisations] = await Promise.all([
        session.findByNumber(number),
        session.organisations(),
      ]);
      const isRight = isSameSecret(
        application?.queryCode ?? '',
        normaliseQueryCode(question.queryCode),
      );
      if (!application || !isRight)
        return refused('notFound', '登记编号或者查询码不对，请对照回执核对后再查');
      const context = { organisations, calendar, today: todayInShanghai(now) };
      return ok(statusOf(application, context));
    });
