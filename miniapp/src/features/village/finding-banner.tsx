import { Banner } from '@miniapp/components/banner';
import { Button } from '@miniapp/components/button';
import { Citation, Paragraph } from '@miniapp/components/text';
import { maskNotice, type NoticeDraft } from '@shared/contract/notice-drafts';
import { personalDataKinds } from '@shared/vocabulary/notice';
import type { DraftActs } from './use-draft-acts';

export interface FindingBannerProps {
  draft: NoticeDraft;
  acts: DraftActs;
}

/** 发布前检查到的个人信息：在哪里、是什么，一键隐去。 */
export const FindingBanner = ({ draft, acts }: FindingBannerProps) =>
  draft.findings.length === 0 ? null : (
    <Banner
      tone="warn"
      title={`发现${String(draft.findings.length)}处个人信息，不能这样公开`}
      isLive
      action={
        <Button
          kind="primary"
          isLoading={acts.isBusy}
          onPress={() => acts.act(maskNotice, '已隐去')}
        >
          一键隐去
        </Button>
      }
    >
      {draft.findings.map((finding, index) => (
        <Paragraph key={index} tone="small">
          {`${finding.field}：${personalDataKinds.labels[finding.kind]} ${finding.masked}`}
        </Paragraph>
      ))}
      <Citation>依据：《个人信息保护法》第六条、第二十八条</Citation>
    </Banner>
  );
