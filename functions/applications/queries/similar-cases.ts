import type { SimilarCases } from '@shared/contract/similar-cases';
import { ok, refused, type Result } from '@shared/result';
import { dayInShanghai } from '../../platform/calendar';
import { accessOf } from '../access';
import { canRead } from '../domain/permitted-actions';
import {
  conversionHint,
  distinctApplicants,
  similarHints,
  similarTo,
} from '../domain/similar-cases';
import type { ApplicationPorts, Occasion } from '../ports';
import { modelsOf, shownMatch, SHOWN } from './similar-models';

/**
 * 先前的、类似的申请：同一申请人申请过什么、别的类似申请怎样答复、几位申请人要同一信息、这个月几件。
 * 不含任何人的姓名。拒绝：看不到这件申请。
 * 依据：《条例》第三十五条、第三十六条第六项、第四十四条。
 */
export const similarCases =
  ({ store }: ApplicationPorts) =>
  (applicationId: string, { regionId, person }: Occasion): Promise<Result<SimilarCases>> =>
    store.read(accessOf(regionId, person), async (session) => {
      const application = (await session.findCase(applicationId))?.application;
      if (!application || !canRead(application, person))
        return refused('notFound', '没有找到这件申请，可能已转到别的单位');
      const { applicantKey, description, submittedAt } = application;
      const month = dayInShanghai(submittedAt).slice(0, 7);
      const [before, candidates, settings, requestsThisMonth] = await Promise.all([
        session.earlierOf(application),
        session.similarCandidates(application),
        session.settings(),
        session.countByApplicantInMonth(applicantKey, month),
      ]);
      const earlier = similarTo(description, before);
      const others = similarTo(description, candidates);
      const facts = { earlier, others, applicantKey, requestsThisMonth, settings };
      return ok({
        earlier: earlier
          .slice(0, SHOWN)
          .map((match) => ({ ...shownMatch(match), submittedOn: match.submittedOn })),
        models: await modelsOf(session, others),
        sameApplicants: distinctApplicants(facts),
        conversionFlag: conversionHint(facts)?.flag ?? null,
        requestsThisMonth,
        hints: similarHints(facts),
      });
    });
