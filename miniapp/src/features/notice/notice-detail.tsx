import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Countdown } from '@miniapp/components/countdown';
import { Link } from '@miniapp/components/link';
import { Loaded } from '@miniapp/components/loaded';
import { RichText } from '@miniapp/components/rich-text';
import { Stack } from '@miniapp/components/stack';
import { Tag } from '@miniapp/components/tag';
import { Citation, Heading, Paragraph } from '@miniapp/components/text';
import { dayText } from '@miniapp/format/day';
import { todayInShanghai } from '@miniapp/format/today';
import { routes } from '@miniapp/routes';
import { getNotice } from '@shared/contract/notices';
import { catalogueSections } from '@shared/vocabulary/domain';
import { affairsKinds, processStages } from '@shared/vocabulary/notice';
import { AttachmentList } from './attachment-list';
import { Channels } from './channels';
import { ClarificationCard } from './clarification-card';
import { FinanceTable } from '@miniapp/components/finance-table';
import { openAttachment } from '@miniapp/files/open-attachment';
import { NoticeFacts, type Notice } from './facts';
import { RelatedNotices } from './related';
import { RevisionList } from './revision-list';
import { TakenDown } from './taken-down';

const Head = ({ notice }: { notice: Notice }) => (
  <Stack gap="tight">
    <Heading level={1} isDocument>
      {notice.title}
    </Heading>
    <Stack isRow gap="tight">
      {notice.affairsKind === null ? null : <Tag>{affairsKinds.labels[notice.affairsKind]}</Tag>}
      {notice.section === null ? null : (
        <Tag tone="quiet">{catalogueSections.labels[notice.section]}</Tag>
      )}
      {notice.processStage === 'other' ? null : (
        <Tag tone="quiet">{`公开过程：${processStages.labels[notice.processStage]}`}</Tag>
      )}
    </Stack>
    <Paragraph tone="soft">{`${notice.organisation.name} · ${dayText(notice.publishedOn)}公开`}</Paragraph>
    {notice.publicityDaysLeft === null || notice.publicityUntil === null ? null : (
      <Countdown
        label="公示"
        daysLeft={notice.publicityUntil < todayInShanghai() ? -1 : notice.publicityDaysLeft}
        until={dayText(notice.publicityUntil)}
      />
    )}
  </Stack>
);

/** 目录后来改过版：公开时所依据的是以前的一版。 */
const filedUnderEarlier = ({ catalogueVersionId, entry }: Notice): boolean =>
  catalogueVersionId !== null && entry !== null && entry.versionId !== catalogueVersionId;

const Basis = ({ region, notice }: { region: string; notice: Notice }) =>
  notice.entry === null ? null : (
    <Stack gap="tight">
      <Heading level={3}>为什么公开这条信息</Heading>
      <Paragraph>
        {`目录事项：${notice.entry.category} · ${notice.entry.item}。`}
        <Link to={routes.entry({ region, entryId: notice.entry.entryId })}>看公开标准</Link>
        {filedUnderEarlier(notice) ? (
          <Link
            to={routes.entry({
              region,
              entryId: notice.entry.entryId,
              versionId: notice.catalogueVersionId ?? '',
            })}
          >
            看公开时的标准
          </Link>
        ) : null}
      </Paragraph>
      {notice.entry.legalBasis === '' ? null : (
        <Citation>{`依据：${notice.entry.legalBasis}`}</Citation>
      )}
    </Stack>
  );

export interface NoticeDetailProps {
  region: string;
  noticeId: string;
}

/** 一条公开信息的全貌。 */
export const NoticeDetail = ({ region, noticeId }: NoticeDetailProps) => {
  const query = useEndpoint(getNotice, { params: { region, noticeId } });
  if (query.error !== null && query.data === undefined)
    return (
      <TakenDown
        region={region}
        noticeId={noticeId}
        message={query.error.message}
        onRetry={() => query.refetch()}
      />
    );
  return (
    <Loaded query={query} shape="article">
      {(notice) => (
        <Stack gap="loose">
          <Head notice={notice} />
          <ClarificationCard notice={notice} />
          <RichText markdown={notice.bodyMarkdown} tableCaption={notice.title} />
          <FinanceTable notice={notice} onOpen={(file) => openAttachment(region, file)} />
          <AttachmentList region={region} attachments={notice.attachments} />
          <RelatedNotices region={region} notice={notice} />
          <Basis region={region} notice={notice} />
          <Channels region={region} noticeId={noticeId} />
          <RevisionList region={region} notice={notice} />
          <NoticeFacts notice={notice} />
        </Stack>
      )}
    </Loaded>
  );
};
