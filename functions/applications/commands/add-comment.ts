import { ok, refused, type Result } from '@shared/result';
import { writeOccasion } from '../access';
import { canRead } from '../domain/permitted-actions';
import { isApplicantSide } from '../domain/who';
import type { ApplicationPorts, Occasion } from '../ports';

/** 写一条内部意见；申请人永远看不到，也不改变版本。拒绝：看不到这件申请。 */
export const addComment =
  ({ store, newId }: ApplicationPorts) =>
  (
    { applicationId, text }: { readonly applicationId: string; readonly text: string },
    occasion: Occasion,
  ): Promise<Result<{ commentId: string }>> =>
    store.write(writeOccasion(occasion), async (session) => {
      const { person, now } = occasion;
      const found = await session.findCase(applicationId);
      if (
        !found ||
        isApplicantSide(found.application, person) ||
        !canRead(found.application, person)
      )
        return refused('notFound', '没有找到这件申请，可能已转到别的单位');
      const commentId = newId();
      await session.addComment(applicationId, {
        commentId,
        at: now.toISOString(),
        authorId: person.accountId,
        authorName: person.displayName,
        body: text,
      });
      await session.audit({ act: 'addComment', applicationId });
      return ok({ commentId });
    });
