import { ok, refused, type Result } from '@shared/result';
import type { Occasion, VillagePorts } from '../ports';
import { transact } from './transact';

/**
 * 乡镇（街道）定一次提问能不能公开。定了不公开的，村里仍要答复，只是不放在公开栏。
 * 拒绝：不归本乡镇（街道）、已经定过。
 */
export const decideTextReview = (
  ports: VillagePorts,
  occasion: Occasion & { readonly questionId: string },
  isPublishable: boolean,
): Promise<Result<{ done: true }>> =>
  transact(ports, occasion, async (tx, note) => {
    const { who, at, questionId: id } = occasion;
    const { regionId, organisationId, accountId } = who;
    const villages = await ports.county.villagesUnder(tx, regionId, organisationId);
    const organisationIds = villages.map((village) => village.organisationId);
    const [question] = await ports.questions.questions(tx, { regionId, id, organisationIds });
    if (!question) return refused('notFound', '没有这次提问，或者不归本乡镇（街道）');
    const screening = isPublishable ? 'passed' : 'kept';
    const change = { screening, screenedAt: at, screenedBy: accountId } as const;
    if (!(await ports.questions.screen(tx, { regionId, id }, change)))
      return refused('notPermittedNow', '已经定过了，请刷新后再看');
    const event = { kind: 'questionScreened', data: { isPublishable } };
    await note({ subjectKind: 'villageQuestion', subjectId: id, ...event });
    return ok({ done: true });
  });
