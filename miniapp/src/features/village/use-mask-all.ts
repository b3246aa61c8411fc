import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '@miniapp/api/call';
import { messageOf } from '@miniapp/api/problem';
import { showToast } from '@miniapp/components/toast';
import { maskNotice, type NoticeDraft } from '@shared/contract/notice-drafts';
import { maskNoticeAttachment } from '@shared/contract/notice-privacy';

export interface MaskAll {
  readonly isBusy: boolean;
  readonly problem: string;
  readonly mask: () => Promise<void>;
}

/** 附件里隐去得了的，是哪几个附件。 */
const attachmentsToMask = ({ findings }: NoticeDraft): string[] => [
  ...new Set(
    findings.flatMap(({ attachmentId, canMask }) =>
      attachmentId !== null && canMask ? [attachmentId] : [],
    ),
  ),
];

/** 一键隐去：文字里的、附件名里的、附件里面的，一次办完，然后重读。 */
export const useMaskAll = (region: string, draft: NoticeDraft): MaskAll => {
  const client = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const mask = async () => {
    setBusy(true);
    setProblem('');
    try {
      for (const attachmentId of attachmentsToMask(draft))
        await call(maskNoticeAttachment, { params: { region, attachmentId }, body: {} });
      const { noticeId, version } = draft;
      if (draft.findings.some(({ attachmentId }) => attachmentId === null))
        await call(maskNotice, { params: { region, noticeId }, body: { version } });
      showToast('已隐去');
    } catch (error) {
      setProblem(messageOf(error));
    } finally {
      setBusy(false);
      await client.invalidateQueries();
    }
  };
  return { isBusy, problem, mask };
};
