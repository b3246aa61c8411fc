import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Card } from '@miniapp/components/card';
import { KeyValue } from '@miniapp/components/key-value';
import { Loaded } from '@miniapp/components/loaded';
import { RichText } from '@miniapp/components/rich-text';
import { Stack } from '@miniapp/components/stack';
import { NoticeStateTag } from '@miniapp/components/state-tag';
import { Heading, Paragraph } from '@miniapp/components/text';
import { dayText } from '@miniapp/format/day';
import { FinanceTable } from '@miniapp/components/finance-table';
import { openDraftAttachment } from '@miniapp/files/open-attachment';
import { getNoticeDraft, type NoticeDraft } from '@shared/contract/notice-drafts';
import { affairsKinds, processStages } from '@shared/vocabulary/notice';
import { ChannelCard } from './channel-card';
import { DraftActsRow } from './draft-acts';
import { DraftFiles } from './draft-files';
import { disclosureFacts } from './disclosure-facts';
import { FindingBanner } from './finding-banner';
import { PendingCorrection } from './pending-correction';
import { CheckList, ReviewRecord } from './review-record';
import { useDraftActs } from './use-draft-acts';

const facts = (draft: NoticeDraft) =>
  [
    ['发布单位', draft.organisation.name],
    ['三务', draft.affairsKind === null ? '' : affairsKinds.labels[draft.affairsKind]],
    ['公开过程', processStages.labels[draft.processStage]],
    ['目录事项', draft.entry === null ? '' : `${draft.entry.category} · ${draft.entry.item}`],
    ['生成日期', dayText(draft.producedOn)],
    ['公示', draft.publicityDays === null ? '不公示' : `${String(draft.publicityDays)}天`],
    ['附件', draft.attachments.map(({ fileName }) => fileName).join('、')],
    ...disclosureFacts(draft),
    ['拟稿', draft.draftedBy],
  ]
    .filter(([, value]) => value !== '')
    .map(([label = '', value = '']) => ({ key: label, label, value }));

const Preview = ({ region, draft }: { region: string; draft: NoticeDraft }) => {
  const acts = useDraftActs(region, draft);
  return (
    <Stack gap="loose">
      <Stack isRow>
        <NoticeStateTag state={draft.state} />
      </Stack>
      {draft.returnReason === '' ? null : (
        <Banner tone="warn" title="被退回">
          {draft.returnReason}
        </Banner>
      )}
      <CheckList draft={draft} />
      <FindingBanner region={region} draft={draft} acts={acts} />
      {acts.problem === '' ? null : (
        <Banner tone="error" isLive>
          {acts.problem}
        </Banner>
      )}
      <Card>
        <Stack>
          <Heading isDocument>{draft.title}</Heading>
          <RichText markdown={draft.bodyMarkdown} tableCaption={draft.title} />
          {draft.contentElements.map((element) => (
            <Paragraph key={element.name}>{`${element.name}：${element.value}`}</Paragraph>
          ))}
        </Stack>
      </Card>
      <FinanceTable
        notice={{ finance: draft.finance, attachments: draft.attachments, recentPeriods: [] }}
        onOpen={(file) => openDraftAttachment(region, file)}
      />
      <DraftFiles region={region} draft={draft} />
      <Card title="发布情况">
        <KeyValue items={facts(draft)} />
      </Card>
      <ReviewRecord draft={draft} />
      <PendingCorrection region={region} draft={draft} />
      <ChannelCard region={region} draft={draft} acts={acts} />
      <DraftActsRow region={region} draft={draft} acts={acts} />
    </Stack>
  );
};

/** 公开前的预览：居民将看到的样子、检查结果、可以做的事。 */
export const DraftPreview = ({ region, noticeId }: { region: string; noticeId: string }) => {
  const query = useEndpoint(getNoticeDraft, { params: { region, noticeId } });
  return (
    <Loaded query={query} shape="article">
      {(draft) => <Preview region={region} draft={draft} />}
    </Loaded>
  );
};
