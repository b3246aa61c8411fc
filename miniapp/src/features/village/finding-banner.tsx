import { useState } from 'react';
import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Citation, Paragraph } from '@miniapp/components/text';
import type { NoticeDraft } from '@shared/contract/notice-drafts';
import { personalDataKinds } from '@shared/vocabulary/notice';
import { OverrideSheet } from './override-sheet';
import type { DraftActs } from './use-draft-acts';
import { useMaskAll } from './use-mask-all';

export interface FindingBannerProps {
  region: string;
  draft: NoticeDraft;
  acts: DraftActs;
}

type Found = NoticeDraft['findings'][number];

/** 一处：在哪里、是什么、隐去以后什么样；隐去不了的说明怎么办。 */
const lineOf = ({ kind, field, place, masked, canMask }: Found): string => {
  const what = `${field}，${place}：${personalDataKinds.labels[kind]}`;
  const shown = masked === '' ? what : `${what} ${masked}`;
  return canMask ? shown : `${shown}（请改好文件重新上传）`;
};

const Findings = ({ region, draft, acts }: FindingBannerProps) => {
  const masking = useMaskAll(region, draft);
  const [isAsking, setAsking] = useState(false);
  const { findings, canOverrideFindings } = draft;
  // 等着同意的更正不能就地改：退回去，改好再提。
  const canMask = draft.state !== 'published' && findings.some((finding) => finding.canMask);
  return (
    <Banner
      tone="warn"
      title={`${draft.state === 'published' ? '更正里' : ''}发现${String(findings.length)}处个人信息，不能这样公开`}
      isLive
      action={
        <ButtonRow>
          {canMask ? (
            <Button kind="primary" isLoading={masking.isBusy} onPress={() => void masking.mask()}>
              一键隐去
            </Button>
          ) : null}
          {canOverrideFindings ? (
            <Button onPress={() => setAsking(true)}>写明理由准予公开</Button>
          ) : null}
        </ButtonRow>
      }
    >
      {findings.map((finding, index) => (
        <Paragraph key={index} tone="small">
          {lineOf(finding)}
        </Paragraph>
      ))}
      {masking.problem === '' ? null : <Paragraph tone="small">{masking.problem}</Paragraph>}
      <Citation>依据：《个人信息保护法》第六条、第二十八条</Citation>
      {isAsking ? <OverrideSheet acts={acts} onClose={() => setAsking(false)} /> : null}
    </Banner>
  );
};

/** 发布前检查到的个人信息：在哪里、是什么，一键隐去；另一个人可以写明理由准予公开。 */
export const FindingBanner = ({ region, draft, acts }: FindingBannerProps) => {
  const isSettled = draft.state === 'published' && draft.pendingCorrection === null;
  if (draft.findings.length === 0 || isSettled) return null;
  const allowed = draft.privacyOverride;
  if (allowed?.isInForce && draft.findings.every(({ canOverride }) => canOverride))
    return (
      <Banner
        tone="info"
        title={`${allowed.by}已准予公开检查到的${String(draft.findings.length)}处`}
      >
        {`理由：${allowed.reason}`}
      </Banner>
    );
  return <Findings region={region} draft={draft} acts={acts} />;
};
