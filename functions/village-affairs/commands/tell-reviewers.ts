import type { Transaction } from '../../platform/database/database';
import type { Place, PublishedNotice, VillagePorts } from '../ports';

/** 有提问要看过才能公开时，告诉乡镇（街道）的监督管理人员；不写是谁问的、问的什么。 */
export const tellReviewers = async (
  ports: VillagePorts,
  tx: Transaction,
  asked: {
    readonly regionId: string;
    readonly place: Place;
    readonly notice: PublishedNotice;
    readonly at: Date;
  },
): Promise<void> => {
  const { regionId, place, notice, at } = asked;
  if (place.parentId === null) return;
  const staff = await ports.county.staffOf(tx, {
    ...{ regionId, organisationId: place.parentId },
    role: 'townshipSupervisor',
  });
  const message = {
    ...{ regionId, at, noticeId: notice.noticeId },
    title: '有提问要看过才能公开',
    body: `${place.name}收到一次提问，文字检查说不准，请在“留言复核”里定问答能不能公开。`,
    event: 'reviewWaiting' as const,
  };
  await ports.enqueue(
    tx,
    staff.map((accountId) => ({ ...message, accountId })),
  );
};
