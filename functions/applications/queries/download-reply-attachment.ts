import { ok, refused, type Result } from '@shared/result';
import { accessOf } from '../access';
import { canRead } from '../domain/permitted-actions';
import type { ApplicationPorts, Occasion, ReplyAttachment } from '../ports';
import { viewerOf } from './viewer';

export interface Download {
  readonly applicationId: string;
  readonly attachmentId: string;
}

export interface DownloadedFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly fileName: string;
}

const NOT_FOUND = '没有找到这个附件';

/** 下载答复附件：申请人只能下载已送达的答复所附的。拒绝：没有，或者无权查看。 */
export const downloadReplyAttachment =
  ({ store, files }: ApplicationPorts) =>
  async (
    { applicationId, attachmentId }: Download,
    { regionId, person }: Occasion,
  ): Promise<Result<DownloadedFile>> => {
    const attachment = await store.read(
      accessOf(regionId, person),
      async (session): Promise<ReplyAttachment | undefined> => {
        const found = await session.findCase(applicationId);
        if (!found || !canRead(found.application, person)) return undefined;
        const { application, attachments } = found;
        const isDelivered =
          application.state === 'replied' &&
          application.reply?.attachmentIds.includes(attachmentId) === true;
        if (viewerOf(application, person) === 'resident' && !isDelivered) return undefined;
        return attachments.find((item) => item.attachmentId === attachmentId);
      },
    );
    const key = attachment?.storageKey ?? null;
    const bytes = key === null ? null : await files.get(key);
    if (!attachment || !bytes) return refused('notFound', NOT_FOUND);
    return ok({ bytes, mediaType: attachment.mediaType, fileName: attachment.fileName });
  };
