import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Card } from '@miniapp/components/card';
import { Empty } from '@miniapp/components/empty';
import { Loaded } from '@miniapp/components/loaded';
import { Link } from '@miniapp/components/link';
import { Stack } from '@miniapp/components/stack';
import { Tag } from '@miniapp/components/tag';
import { Paragraph } from '@miniapp/components/text';
import { dayText, instantText } from '@miniapp/format/day';
import { routes } from '@miniapp/routes';
import { listMyQuestions, type QuestionView } from '@shared/contract/village-questions';
import type { ReportView } from '@shared/contract/village-report-view';
import { questionStates, reportKinds, reportOutcomes } from '@shared/vocabulary/village';
import { ReportForm } from './report-form';

const stateTones = { waiting: 'navy', overdue: 'warn', answered: 'ok' } as const;

const aboutScreening = {
  waiting: '村里已经收到，照样答复您。文字要等乡镇（街道）看过，问答才放在公开栏。',
  kept: '村里照样答复您。乡镇（街道）看过，这次问答不放在公开栏。',
} as const;

const Question = ({ region, question }: { region: string; question: QuestionView }) => (
  <Card title={question.notice.title || '公开信息'}>
    <Stack gap="tight">
      <Tag tone={stateTones[question.state]}>{questionStates.labels[question.state]}</Tag>
      <Paragraph>{`我问：${question.text}`}</Paragraph>
      <Paragraph tone="soft">
        {`${instantText(question.askedAt)}提出 · ${question.organisation.name}应在${dayText(question.dueOn)}前答复`}
      </Paragraph>
      {question.screening === 'passed' ? null : (
        <Paragraph tone="soft">{aboutScreening[question.screening]}</Paragraph>
      )}
      {question.answer === null ? null : <Paragraph>{`村里答：${question.answer}`}</Paragraph>}
      <Link to={routes.notice({ region, noticeId: question.notice.noticeId })}>看这条公开信息</Link>
    </Stack>
  </Card>
);

const Report = ({ report }: { report: ReportView }) => (
  <Card title={`反映${report.village.name}：${reportKinds.labels[report.kind]}`}>
    <Stack gap="tight">
      <Tag tone={report.outcome === null ? 'navy' : 'ok'}>
        {report.outcome === null ? '乡镇（街道）正在核实' : reportOutcomes.labels[report.outcome]}
      </Tag>
      <Paragraph>{report.content}</Paragraph>
      <Paragraph tone="soft">{`${instantText(report.reportedAt)}反映`}</Paragraph>
      {report.conclusion === '' ? null : (
        <Paragraph>
          {`核实结果：${report.conclusion}${report.isPublicationOrdered ? '（已责令依法公开）' : ''}`}
        </Paragraph>
      )}
    </Stack>
  </Card>
);

/** 我向村里提的问题、向乡镇（街道）反映的情况；从一条公开信息来的，可以反映它。 */
export const MyQuestions = ({ region, noticeId }: { region: string; noticeId: string }) => {
  const query = useEndpoint(listMyQuestions, { params: { region } });
  return (
    <Stack gap="loose">
      {noticeId === '' ? null : <ReportForm region={region} noticeId={noticeId} />}
      <Loaded query={query}>
        {({ questions, reports }) =>
          questions.length + reports.length === 0 ? (
            <Empty
              title="还没有提过问题"
              note="在公开栏打开一条村（居）务信息，它的下面可以向村里提问。"
              action={
                <Link isButton to={routes.board()}>
                  去公开栏
                </Link>
              }
            />
          ) : (
            <Stack gap="loose">
              {questions.map((question) => (
                <Question key={question.questionId} region={region} question={question} />
              ))}
              {reports.map((report) => (
                <Report key={report.reportId} report={report} />
              ))}
            </Stack>
          )
        }
      </Loaded>
    </Stack>
  );
};
