import { urlOf } from '@miniapp/api/call';
import { showToast } from '@miniapp/components/toast';
import { downloadDraftAttachment } from '@shared/contract/notice-drafts';
import { downloadAttachment } from '@shared/contract/notices';
import { openFile, openPrivateFile } from './open-file';

interface Attachment {
  readonly attachmentId: string;
  readonly fileName: string;
}

const FAILED = '附件没有打开，请检查网络后重试';

/** 打开已公开信息的附件。 */
export const openAttachment = (region: string, { attachmentId, fileName }: Attachment): void => {
  const url = urlOf(downloadAttachment, { params: { region, attachmentId } });
  openFile(url, fileName).catch(() => showToast(FAILED, 'error'));
};

/** 打开还没有公开的附件：要登录，审核、签发的人也看得到。 */
export const openDraftAttachment = (
  region: string,
  { attachmentId, fileName }: Attachment,
): void => {
  const url = urlOf(downloadDraftAttachment, { params: { region, attachmentId } });
  openPrivateFile(url, fileName).catch(() => showToast(FAILED, 'error'));
};
