import { useState } from 'react';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { FinanceTable } from '@miniapp/components/finance-table';
import { Loaded } from '@miniapp/components/loaded';
import { RichText } from '@miniapp/components/rich-text';
import { Sheet } from '@miniapp/components/sheet';
import { Stack } from '@miniapp/components/stack';
import { Heading, Paragraph } from '@miniapp/components/text';
import { dayText } from '@miniapp/format/day';
import { openAttachment } from '@miniapp/files/open-attachment';
import { getNoticeRevision } from '@shared/contract/notice-history';
import { AttachmentList } from './attachment-list';
import type { Notice } from './facts';

interface RevisionProps {
  region: string;
  noticeId: string;
  revision: number;
}

const OldText = ({ region, noticeId, revision }: RevisionProps) => (
  <Loaded
    query={useEndpoint(getNoticeRevision, { params: { region, noticeId, revision } })}
    shape="article"
  >
    {(old) => (
      <Stack>
        <Paragraph tone="soft">{`${dayText(old.supersededOn)}更正，理由：${old.reason}`}</Paragraph>
        <Heading isDocument>{old.title}</Heading>
        <RichText markdown={old.bodyMarkdown} tableCaption={old.title} />
        <FinanceTable
          notice={{ finance: old.finance, attachments: old.attachments, recentPeriods: [] }}
          onOpen={(file) => openAttachment(region, file)}
        />
        <AttachmentList region={region} attachments={old.attachments} />
      </Stack>
    )}
  </Loaded>
);

/** 更正的经过：哪天、为何更正；原来的文字、收支、附件点开可看。 */
export const RevisionList = ({ region, notice }: { region: string; notice: Notice }) => {
  const [opened, setOpened] = useState<number | null>(null);
  return notice.revisions.length === 0 ? null : (
    <Card title="更正的经过" isFlush>
      <CellGroup label="更正的经过">
        {notice.revisions.map(({ revision, supersededOn, reason }) => (
          <CellItem
            key={revision}
            title={`${dayText(supersededOn)}更正：${reason}`}
            note="看更正以前的内容"
            onPress={() => setOpened(revision)}
          />
        ))}
      </CellGroup>
      <Sheet isOpen={opened !== null} title="更正以前的内容" onClose={() => setOpened(null)}>
        {opened === null ? null : (
          <OldText region={region} noticeId={notice.noticeId} revision={opened} />
        )}
      </Sheet>
    </Card>
  );
};
