import type { listMyQuestions, listVillageQuestions } from '@shared/contract/village-questions';
import type { SentOutputOf } from '@shared/contract/endpoint';
import type { Day } from '@shared/law/day';
import { ok, type Result } from '@shared/result';
import { scopeOf } from '../commands/transact';
import type { Person, VillagePorts } from '../ports';
import { questionView, reportView } from './question-view';

/** 本人的提问与反映。 */
export const readMyQuestions = (
  ports: VillagePorts,
  who: Person,
  today: Day,
): Promise<Result<SentOutputOf<typeof listMyQuestions>>> =>
  ports.read(scopeOf(who), async (sql) => {
    const own = { regionId: who.regionId, accountId: who.accountId };
    const [questions, reports] = await Promise.all([
      ports.questions.questions(sql, own),
      ports.questions.reports(sql, own),
    ]);
    return ok({
      questions: questions.map((row) => questionView(row, today)),
      reports: reports.map(reportView),
    });
  });

/** 对本村（社区）公开信息的提问，没有答复的、先到期的在前。 */
export const readVillageQuestions = (
  ports: VillagePorts,
  who: Person,
  today: Day,
): Promise<Result<SentOutputOf<typeof listVillageQuestions>>> =>
  ports.read(scopeOf(who), async (sql) => {
    const { regionId, organisationId } = who;
    const [place, rows] = await Promise.all([
      ports.county.place(sql, regionId, organisationId),
      ports.questions.questions(sql, { regionId, organisationIds: [organisationId] }),
    ]);
    return ok({
      organisation: { organisationId, name: place?.name ?? '' },
      items: rows.map((row) => questionView(row, today)),
    });
  });
