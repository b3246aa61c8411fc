import type { QuestionView } from '@shared/contract/village-questions';
import { ok, refused, type Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import type { Occasion, VillagePorts } from '../ports';
import { questionView } from '../queries/question-view';
import { refusePersonalNumbers } from './refuse-personal-numbers';
import { CHANGED, transact } from './transact';

/**
 * 答复提问，告诉提问的人；可以把问答公开，不写是谁问的。
 * 依据：《村民委员会组织法》（2018年文本）第三十条第三款。
 * 拒绝：不是本村的、已经答复、已被他人更新、写了个人号码。
 */
export const answerQuestion = (
  ports: VillagePorts,
  occasion: Occasion & { readonly questionId: string; readonly version: number },
  { answer, isPublic }: { readonly answer: string; readonly isPublic: boolean },
): Promise<Result<QuestionView>> =>
  transact(ports, occasion, async (tx, note) => {
    const { who, at, questionId: id, version } = occasion;
    const { regionId, organisationId } = who;
    const filter = { regionId, id, organisationIds: [organisationId] };
    const [question] = await ports.questions.questions(tx, filter);
    if (!question) return refused('notFound', '没有这次提问');
    if (question.answer !== null) return refused('notPermittedNow', '已经答复过了');
    const clear = refusePersonalNumbers(ports, 'answer', answer);
    if (!clear.ok) return clear;
    const change = { answer, isPublic, answeredAt: at, answeredBy: who.accountId };
    if (!(await ports.questions.answer(tx, { regionId, id, version }, change)))
      return refused('conflict', CHANGED);
    const event = { kind: 'questionAnswered', data: { isPublic } };
    await note({ subjectKind: 'villageQuestion', subjectId: id, ...event });
    const { noticeId, title } = question.notice;
    const body = `您对“${title}”的提问，村里已经答复，请在“我的提问”里看。`;
    const { accountId } = question;
    const message = {
      regionId,
      accountId,
      title: '村里答复了您的提问',
      body,
      noticeId,
      at,
      event: 'questionAnswered' as const,
    };
    await ports.enqueue(tx, [message]);
    const [after] = await ports.questions.questions(tx, filter);
    return ok(questionView(after ?? question, todayInShanghai(at)));
  });
