import type { Transaction } from '../../platform/database/database';
import type { PublishedNotice, VillagePorts } from '../ports';

/** 有人提问时，告诉村里的经办人；不写是谁问的。 */
export const tellEditors = async (
  ports: VillagePorts,
  tx: Transaction,
  asked: {
    readonly regionId: string;
    readonly notice: PublishedNotice;
    readonly dueOn: string;
    readonly at: Date;
  },
): Promise<void> => {
  const { regionId, notice, dueOn, at } = asked;
  const { organisationId, noticeId } = notice;
  const editors = await ports.county.staffOf(tx, {
    regionId,
    organisationId,
    role: 'villageEditor',
  });
  const body = `有人对“${notice.title}”提问，请在${dueOn}前答复。`;
  const event = 'questionAsked' as const;
  const message = { regionId, title: '有人对公开信息提问', body, noticeId, at, event };
  await ports.enqueue(
    tx,
    editors.map((accountId) => ({ ...message, accountId })),
  );
};
