import type { ApplicationView } from '@shared/contract/application-view';
import { refused, type Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import type { Decision, Situation } from '../domain/decision';
import { canRead } from '../domain/permitted-actions';
import type { ApplicationPorts, Occasion } from '../ports';
import { composeView } from '../queries/compose-view';
import { conflictWith } from './conflict';
import { writeOccasion } from '../access';
import { recordAct } from './record-act';

/** 一个行为的请求：哪一件、看到的版本、内容。 */
export interface ActRequest<I> {
  readonly applicationId: string;
  readonly version: number;
  readonly input: I;
}

/** 由情况与内容作决定；每个行为一个，见 domain/actions。 */
export type Decide<I> = (situation: Situation, input: I) => Result<Decision>;

/**
 * 办一个行为：读出 → 作决定 → 保存、记事、审计、发消息，在同一事务里。
 * 拒绝：看不到这件申请（notFound）；别人已先办（conflict）；此刻不可以（notPermittedNow）；
 * 内容不合规定（ruleViolated）。
 */
export const performAct =
  <I>(ports: ApplicationPorts, decide: Decide<I>) =>
  (request: ActRequest<I>, occasion: Occasion): Promise<Result<ApplicationView>> =>
    ports.store.write(writeOccasion(occasion), async (session) => {
      const { person, now } = occasion;
      const [found, organisations] = await Promise.all([
        session.findCase(request.applicationId),
        session.organisations(),
      ]);
      if (!found || !canRead(found.application, person))
        return refused('notFound', '没有找到这件申请，可能已转到别的单位');
      const { application } = found;
      if (application.version !== request.version) return conflictWith(found, organisations);
      const today = todayInShanghai(now);
      const uploadedIds = found.attachments.map(({ attachmentId }) => attachmentId);
      const situation = { application, person, organisations, calendar: ports.calendar, today };
      const decided = decide({ ...situation, uploadedIds, now: now.toISOString() }, request.input);
      if (!decided.ok) return decided;
      const decision = decided.value;
      if (!(await session.save(application, decision))) {
        const latest = await session.findCase(request.applicationId);
        return conflictWith(latest ?? found, organisations);
      }
      await recordAct(session, found, { decision, occasion });
      return composeView(ports, session, { ...request, person, today });
    });
