import type { Transaction } from '../../platform/database/database';
import type { AttachmentHolder, DraftPorts } from '../ports';

/** 挂上要的附件，去掉不要的；返回不再需要的原件。 */
export const settleAttachments = async (
  ports: Pick<DraftPorts, 'attachments'>,
  tx: Transaction,
  to: AttachmentHolder & { readonly attachmentIds: readonly string[] },
): Promise<readonly string[]> => {
  const dropped = await ports.attachments.detach(tx, to, to.attachmentIds);
  await ports.attachments.attach(tx, to, to.attachmentIds);
  return dropped;
};
