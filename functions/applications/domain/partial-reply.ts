import { cite } from '@shared/law/periods';
import { refusalKinds, REPLY_LAW } from '@shared/vocabulary/reply-kind';
import type { ReplyDraft } from './reply-draft';

type Problem = { readonly field: string; readonly message: string; readonly legalBasis?: string };

const isRefusal = (ground: string) => refusalKinds.some((kind) => kind === ground);

const redactionProblem = ({ redactions }: ReplyDraft): Problem | undefined => {
  for (const [index, { part, ground, reason }] of redactions.entries()) {
    const at = `redactions.${index}`;
    const place = `第${index + 1}处不公开的部分`;
    if (part === '') return { field: `${at}.part`, message: `请写明${place}是哪一部分` };
    if (!isRefusal(ground))
      return { field: `${at}.ground`, message: `${place}须归到不予公开的一种，请重新选择` };
    if (reason === '')
      return {
        field: `${at}.reason`,
        message: `请写明${place}为何不公开`,
        legalBasis: REPLY_LAW[ground].article,
      };
  }
  return undefined;
};

/**
 * 部分公开的缺陷：没有列出不公开的部分；某一处缺内容、缺理由；按第十六条遮去而没有权衡；
 * 没有提供可以公开的部分。
 * 依据：《条例》第十六条、第三十七条。
 */
export const partialProblem = (draft: ReplyDraft): Problem | undefined => {
  if (draft.kind !== 'partiallyGranted') return undefined;
  if (draft.redactions.length === 0)
    return { field: 'redactions', message: '请逐处列出不公开的部分、依据和理由' };
  const problem = redactionProblem(draft);
  if (problem) return problem;
  const isDiscretionary = draft.redactions.some(
    ({ ground }) => REPLY_LAW[ground].bar === 'discretion',
  );
  if (isDiscretionary && draft.weighing === '')
    return {
      field: 'weighing',
      message: '有的部分依据第十六条不公开，请写明权衡的理由：公开与不公开各有什么影响，为何不公开',
      legalBasis: cite('disclosureRegulation', '第十六条'),
    };
  return draft.attachmentIds.length === 0 && draft.accessWay === ''
    ? {
        field: 'accessWay',
        message: '请附上可以公开的部分，或者写明获取的方式、途径和时间',
      }
    : undefined;
};
