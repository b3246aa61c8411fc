import { useState } from 'react';
import { call } from '@miniapp/api/call';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { Element } from '@miniapp/components/element';
import { TextField } from '@miniapp/components/field';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { Citation, Heading, Paragraph } from '@miniapp/components/text';
import { dayText } from '@miniapp/format/day';
import {
  correctReport,
  fillReport,
  getReportDraft,
  publishReport,
  saveReport,
  type ReportDraftView,
} from '@shared/contract/annual-report-acts';
import type { ReportContent } from '@shared/contract/annual-reports';
import { ReportFields } from './report-fields';
import { TableFour, TableThree } from '@miniapp/components/report-tables';
import { useSaving, type Saving } from './use-saving';

const Findings = ({ view }: { view: ReportDraftView }) =>
  view.findings.length === 0 ? null : (
    <Card title="核对的结果">
      <Element as="ul">
        {view.findings.map(({ message, isBlocking }) => (
          <Element as="li" key={message}>
            <Paragraph tone={isBlocking ? 'plain' : 'soft'}>
              {isBlocking ? `要改：${message}` : message}
            </Paragraph>
          </Element>
        ))}
      </Element>
    </Card>
  );

const Head = ({ view }: { view: ReportDraftView }) => (
  <Stack gap="tight">
    <Heading>{`${view.organisation.name}${String(view.year)}年年度报告`}</Heading>
    <Paragraph tone="soft">
      {view.publishedOn === null
        ? `最迟${dayText(view.dueOn)}发布`
        : `${dayText(view.publishedOn)}发布，不能直接改`}
    </Paragraph>
    <Citation>{`依据：${view.legalBasis}`}</Citation>
    {view.correctionReason === '' ? null : <Banner>{`更正：${view.correctionReason}`}</Banner>}
  </Stack>
);

interface ActsProps {
  view: ReportDraftView;
  content: ReportContent;
  saving: Saving;
  params: { region: string; organisationId: string; year: string };
}

const Acts = ({ view, content, saving, params }: ActsProps) => {
  const { version } = view;
  const [reason, setReason] = useState('');
  const fill = () =>
    saving.run(() => call(fillReport, { params, body: { version } }), '已按办件记录填写');
  const save = () =>
    saving.run(() => call(saveReport, { params, body: { version, content } }), '已保存');
  const publish = () =>
    saving.run(() => call(publishReport, { params, body: { version } }), '年报已发布');
  const correct = () =>
    saving.run(() => call(correctReport, { params, body: { version, reason } }), '可以改了');
  return (
    <Stack>
      {saving.problem === '' ? null : (
        <Banner tone="error" isLive>
          {saving.problem}
        </Banner>
      )}
      <ButtonRow>
        {view.canSave ? <Button onPress={fill}>按办件记录填写表格</Button> : null}
        {view.canSave ? (
          <Button kind={view.canPublish ? 'secondary' : 'primary'} onPress={save}>
            保存
          </Button>
        ) : null}
        {view.canPublish ? (
          <Button kind="primary" onPress={publish}>
            发布保存了的
          </Button>
        ) : null}
      </ButtonRow>
      {view.canCorrect ? (
        <>
          <TextField label="更正的原因" maxLength={500} value={reason} onChange={setReason} />
          <Button isDisabled={reason.trim() === ''} onPress={correct}>
            更正这份年报
          </Button>
        </>
      ) : null}
    </Stack>
  );
};

const Editor = ({ view, params }: Pick<ActsProps, 'view' | 'params'>) => {
  const [content, setContent] = useState(view.content);
  const saving = useSaving();
  return (
    <Stack gap="loose">
      <Head view={view} />
      <Findings view={view} />
      <TableThree content={content} />
      <TableFour content={content} />
      {view.canSave ? <ReportFields content={content} onChange={setContent} /> : null}
      <Acts {...{ view, content, saving, params }} />
    </Stack>
  );
};

interface Props {
  region: string;
  organisationId: string;
  year: string;
}

/** 编写一个机关一年的年报。依据：《条例》第五十条。 */
export const ReportEditor = (params: Props) => {
  const draft = useEndpoint(getReportDraft, { params: { ...params } });
  return (
    <Loaded query={draft} shape="article">
      {(view) => (
        <Editor key={`${view.state} ${String(view.version)}`} view={view} params={params} />
      )}
    </Loaded>
  );
};
