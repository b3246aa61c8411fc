import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { DataTable } from '@miniapp/components/data-table';
import { Empty } from '@miniapp/components/empty';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { dayText } from '@miniapp/format/day';
import type { OutputOf } from '@shared/contract/endpoint';
import { townshipView } from '@shared/contract/village-township';
import { dueText } from './question-desk';
import { ReportCard } from './report-card';

type View = OutputOf<typeof townshipView>;

const columns = [
  { key: 'village', title: '村（社区）' },
  { key: 'waiting', title: '等待答复', isNumeric: true },
  { key: 'overdue', title: '超期没有答复', isNumeric: true },
  { key: 'decisions', title: '决议没有公开', isNumeric: true },
  { key: 'reports', title: '反映没有办结', isNumeric: true },
];

const Overdue = ({ questions, decisions }: Pick<View, 'questions' | 'decisions'>) => (
  <>
    <Card title={`超期没有答复的提问（${questions.length}）`} isFlush>
      {questions.length === 0 ? (
        <Empty title="没有超期的提问" />
      ) : (
        <CellGroup label="超期没有答复的提问">
          {questions.map((question) => (
            <CellItem
              key={question.questionId}
              title={question.text}
              note={`${question.organisation.name} · ${question.notice.title} · ${dueText(question)}`}
            />
          ))}
        </CellGroup>
      )}
    </Card>
    <Card title={`通过了没有按时公开的决议（${decisions.length}）`} isFlush>
      {decisions.length === 0 ? (
        <Empty title="没有逾期的决议" />
      ) : (
        <CellGroup label="通过了没有按时公开的决议">
          {decisions.map((decision) => (
            <CellItem
              key={decision.decisionId}
              title={decision.title}
              note={`${decision.village.name} · ${dayText(decision.passedOn)}通过 · 应于${dayText(decision.dueOn)}前公开`}
            />
          ))}
        </CellGroup>
      )}
    </Card>
  </>
);

/** 乡镇（街道）：所属各村（社区）的提问、决议公开和反映。 */
export const TownshipDesk = ({ region }: { region: string }) => {
  const query = useEndpoint(townshipView, { params: { region } });
  return (
    <Loaded query={query}>
      {({ township, villages, questions, decisions, reports }) => (
        <Stack gap="loose">
          <Paragraph tone="lead">
            {`${township.name}所属各村（社区）的公开情况。超过期限的，请督促；有人反映的，调查核实后记明结果。`}
          </Paragraph>
          <Card title="各村（社区）" isFlush>
            <DataTable
              caption="各村（社区）的提问、决议和反映"
              isCaptionHidden
              columns={columns}
              rows={villages.map((village) => ({
                key: village.organisationId,
                cells: [
                  village.name,
                  village.waiting,
                  village.overdue,
                  village.lateDecisions,
                  village.openReports,
                ],
              }))}
            />
          </Card>
          <Overdue questions={questions} decisions={decisions} />
          {reports.map((report) => (
            <ReportCard key={report.reportId} region={region} report={report} />
          ))}
        </Stack>
      )}
    </Loaded>
  );
};
