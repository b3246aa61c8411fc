import type { QuestionView } from '@shared/contract/village-questions';
import { ok, refused, type Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import { answerDueOn } from '../domain/question-clock';
import type { Occasion, VillagePorts } from '../ports';
import { questionView } from '../queries/question-view';
import { tellEditors } from './tell-editors';
import { tellReviewers } from './tell-reviewers';
import { refuseTooMany } from './refuse-too-many';
import { KEY_TAKEN, transact } from './transact';

export interface Asked {
  readonly idempotencyKey: string;
  readonly noticeId: string;
  readonly text: string;
  /** 问答能不能直接公开。 */
  readonly screening: 'passed' | 'waiting';
}

const isVillage = (kind: string | undefined): boolean => kind === 'village' || kind === 'community';

/**
 * 对一条村（居）务公开信息提问，告诉村里的经办人；同一防重编号再来一次，得到的是已提的那一次。
 * 依据：《村民委员会组织法》（2018年文本）第三十条第三款（接受村民的查询）。
 * 拒绝：没有这条信息、不是村（居）务、一天里提得太多。
 */
export const askVillage = (
  ports: VillagePorts,
  occasion: Occasion,
  asked: Asked,
): Promise<Result<QuestionView>> =>
  transact(ports, occasion, async (tx, note) => {
    const { who, at } = occasion;
    const { regionId } = who;
    const { idempotencyKey, noticeId } = asked;
    const today = todayInShanghai(at);
    const own = { regionId, accountId: who.accountId, key: idempotencyKey };
    const [known] = await ports.questions.questions(tx, own);
    if (known) return ok(questionView(known, today));
    const notice = await ports.county.publishedNotice(tx, regionId, noticeId);
    if (!notice) return refused('notFound', '没有这条公开信息');
    const { organisationId } = notice;
    const place = await ports.county.place(tx, regionId, organisationId);
    if (!isVillage(place?.kind))
      return refused('ruleViolated', '这是政府信息，不向村里提问；想知道更多，请申请公开', {
        field: 'noticeId',
        legalBasis: '《政府信息公开条例》第二条、第二十七条',
      });
    const allowed = await refuseTooMany(ports, tx, occasion);
    if (!allowed.ok) return allowed;
    const questionId = ports.newId();
    const { questionDays } = await ports.settings(tx, regionId);
    const dueOn = answerDueOn(today, questionDays);
    const question = { ...asked, questionId, organisationId, dueOn };
    await ports.questions.insertQuestion(tx, question, occasion);
    const [stored] = await ports.questions.questions(tx, own);
    if (!stored) return refused('conflict', KEY_TAKEN);
    if (stored.questionId !== questionId) return ok(questionView(stored, today));
    await note({ subjectKind: 'villageQuestion', subjectId: questionId, kind: 'questionAsked' });
    await tellEditors(ports, tx, { regionId, notice, dueOn, at });
    if (asked.screening === 'waiting')
      await tellReviewers(ports, tx, { regionId, place: stored.place, notice, at });
    return ok(questionView(stored, today));
  });
