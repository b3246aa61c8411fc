import { useState } from 'react';
import { useAct } from '@miniapp/api/use-endpoint';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { CheckboxGroup, RadioGroup } from '@miniapp/components/choice';
import { TextField } from '@miniapp/components/field';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { instantText } from '@miniapp/format/day';
import type { ReportView } from '@shared/contract/village-report-view';
import { concludeReport } from '@shared/contract/village-township';
import { reportKinds, reportOutcomes, type ReportOutcome } from '@shared/vocabulary/village';
import { Failure } from '@miniapp/components/failure';
import { useDoing } from '@miniapp/api/use-doing';

const outcomes = reportOutcomes.values.map((value) => ({
  value,
  label: reportOutcomes.labels[value],
}));

interface ReportAt {
  region: string;
  report: ReportView;
}

const ConclusionForm = ({ region, report }: ReportAt) => {
  const act = useAct(concludeReport);
  const [outcome, setOutcome] = useState<ReportOutcome>('founded');
  const [isPublicationOrdered, setOrdered] = useState(false);
  const [conclusion, setConclusion] = useState('');
  const doing = useDoing(['conclusion', 'isPublicationOrdered']);
  const { reportId, version } = report;
  const conclude = () => {
    const body = { version, outcome, isPublicationOrdered, conclusion };
    return doing.run(
      () => act.mutateAsync({ params: { region, reportId }, body }),
      '结果已经记下，反映的人会收到消息',
    );
  };
  return (
    <Stack>
      <RadioGroup label="核实结果" options={outcomes} value={outcome} onChange={setOutcome} />
      <CheckboxGroup
        label="处理"
        options={[{ value: 'ordered', label: '责令依法公开' }]}
        values={isPublicationOrdered ? ['ordered'] : []}
        error={doing.errorOf('isPublicationOrdered')}
        onChange={(values) => setOrdered(values.length > 0)}
      />
      <TextField
        label="调查情况和处理"
        hint="反映的人看得到"
        rows={3}
        maxLength={1000}
        value={conclusion}
        error={doing.errorOf('conclusion')}
        onChange={setConclusion}
      />
      <Failure text={doing.failure} />
      <ButtonRow>
        <Button kind="primary" isLoading={act.isPending} onPress={conclude}>
          记明结果
        </Button>
      </ButtonRow>
    </Stack>
  );
};

/** 一次反映：情况、核实结果。 */
export const ReportCard = ({ region, report }: ReportAt) => (
  <Card title={`反映${report.village.name}：${reportKinds.labels[report.kind]}`}>
    <Stack>
      {report.notice === null ? null : <Paragraph>{report.notice.title}</Paragraph>}
      <Paragraph>{report.content}</Paragraph>
      <Paragraph tone="soft">{`${instantText(report.reportedAt)}反映`}</Paragraph>
      {report.outcome === null ? (
        <ConclusionForm region={region} report={report} />
      ) : (
        <Paragraph>
          {`${reportOutcomes.labels[report.outcome]}：${report.conclusion}${report.isPublicationOrdered ? '（已责令依法公开）' : ''}`}
        </Paragraph>
      )}
    </Stack>
  </Card>
);
