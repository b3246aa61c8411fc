import { useState } from 'react';
import { messageOf } from '@miniapp/api/problem';
import { useAct, useEndpoint, usePages } from '@miniapp/api/use-endpoint';
import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { DataTable } from '@miniapp/components/data-table';
import { Empty } from '@miniapp/components/empty';
import { Loaded } from '@miniapp/components/loaded';
import { Pager } from '@miniapp/components/pager';
import { RichText } from '@miniapp/components/rich-text';
import { Stack } from '@miniapp/components/stack';
import { Citation, Paragraph } from '@miniapp/components/text';
import { showToast } from '@miniapp/components/toast';
import { dayText } from '@miniapp/format/day';
import {
  listPrivacyAssessments,
  makePrivacyAssessment,
  readPrivacyAssessment,
  type PrivacyAssessmentRow,
} from '@shared/contract/privacy-assessments';

const COLUMNS = [
  { key: 'version', title: '版本' },
  { key: 'read', title: '全文' },
  { key: 'day', title: '评估日期' },
  { key: 'by', title: '谁生成的' },
  { key: 'digest', title: '校验码（前16位）' },
];

const rowOf = (row: PrivacyAssessmentRow, onRead: (version: number) => void) => {
  const name = `第${String(row.version)}版`;
  return {
    key: String(row.version),
    cells: [
      name,
      <Button key="read" kind="text" label={`看${name}全文`} onPress={() => onRead(row.version)}>
        看全文
      </Button>,
      dayText(row.assessedOn),
      row.byName,
      row.sha256.slice(0, 16),
    ],
  };
};

interface ListProps {
  region: string;
  onRead: (version: number) => void;
}

const AssessmentList = ({ region, onRead }: ListProps) => {
  const pages = usePages(listPrivacyAssessments, { params: { region } });
  return (
    <Card title="各版报告">
      <Loaded query={pages}>
        {(data) => {
          const items = data.pages.flatMap((page) => page.items);
          if (items.length === 0) return <Empty title="还没有评估报告" />;
          return (
            <Stack>
              <DataTable
                caption="各版评估报告，新的在前"
                isCaptionHidden
                columns={COLUMNS}
                rows={items.map((row) => rowOf(row, onRead))}
              />
              <Pager
                shown={items.length}
                hasMore={pages.hasNextPage}
                isLoading={pages.isFetchingNextPage}
                onMore={() => pages.fetchNextPage()}
              />
            </Stack>
          );
        }}
      </Loaded>
    </Card>
  );
};

const Reading = ({ region, version }: { region: string; version: number }) => {
  const report = useEndpoint(readPrivacyAssessment, {
    params: { region, version: String(version) },
  });
  return (
    <Card title={`第${String(version)}版全文`}>
      <Loaded query={report}>
        {({ text, sha256 }) => (
          <Stack>
            <RichText markdown={text} />
            <Paragraph tone="small">{`全文的校验码（SHA-256）：${sha256}`}</Paragraph>
          </Stack>
        )}
      </Loaded>
    </Card>
  );
};

export interface AssessmentsPanelProps {
  region: string;
  /** 政府信息公开工作机构可以生成；审计只看。 */
  canMake: boolean;
}

/** 个人信息保护影响评估：各版报告、全文、生成新的一份。 */
export const AssessmentsPanel = ({ region, canMake }: AssessmentsPanelProps) => {
  const making = useAct(makePrivacyAssessment);
  const [version, setVersion] = useState<number | null>(null);
  const make = async () => {
    try {
      const made = await making.mutateAsync({ params: { region } });
      const name = `第${String(made.version)}版`;
      showToast(made.isNew ? `已生成${name}` : `今天已有${name}，内容没有变`);
      setVersion(made.version);
    } catch (error) {
      showToast(messageOf(error), 'warn');
    }
  };
  return (
    <Stack gap="loose">
      <Paragraph tone="lead">
        报告照系统实际存了哪些个人信息、怎样保护、留多久写成，存下后不能改、不能删。
      </Paragraph>
      {canMake ? (
        <Button kind="primary" isLoading={making.isPending} onPress={make}>
          生成新的一份
        </Button>
      ) : null}
      <AssessmentList region={region} onRead={setVersion} />
      {version === null ? null : <Reading region={region} version={version} />}
      <Citation>依据：《个人信息保护法》第五十五条、第五十六条（报告至少保存三年）</Citation>
    </Stack>
  );
};
