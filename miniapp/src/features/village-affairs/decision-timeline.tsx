import { urlOf } from '@miniapp/api/call';
import { FileRow } from '@miniapp/components/file-row';
import { Link } from '@miniapp/components/link';
import { Stack } from '@miniapp/components/stack';
import { Tag } from '@miniapp/components/tag';
import { Citation, Paragraph } from '@miniapp/components/text';
import { Timeline } from '@miniapp/components/timeline';
import { dayText } from '@miniapp/format/day';
import { openFile, openPrivateFile } from '@miniapp/files/open-file';
import { currentSession } from '@miniapp/api/session';
import { showToast } from '@miniapp/components/toast';
import { routes } from '@miniapp/routes';
import type { DecisionView } from '@shared/contract/village-decisions';
import { downloadVillageFile } from '@shared/contract/village-notice-text';

type Stage = DecisionView['stages'][number];

const votesText = ({ entitled, present, agreed, opposed, abstained }: Stage): string =>
  [
    entitled === null ? '' : `应到${entitled}人`,
    present === null ? '' : `实到${present}人`,
    agreed === null ? '' : `赞成${agreed}`,
    opposed === null ? '' : `反对${opposed}`,
    abstained === null ? '' : `弃权${abstained}`,
  ]
    .filter((part) => part !== '')
    .join('，');

const Judgement = ({ judgement }: Pick<Stage, 'judgement'>) =>
  judgement === null ? null : (
    <>
      <Tag tone={judgement.isPassed ? 'ok' : 'warn'}>
        {judgement.isPassed ? '人数够，已通过' : judgement.hasQuorum ? '没有通过' : '人数不够'}
      </Tag>
      <Paragraph tone="small">{judgement.counting}</Paragraph>
      <Citation>{`依据：${judgement.legalBasis}`}</Citation>
    </>
  );

const open = (region: string, file: Stage['minutes'][number]): void => {
  const params = { region, attachmentId: file.attachmentId };
  const url = urlOf(downloadVillageFile, { params });
  const opening =
    currentSession() === null ? openFile(url, file.fileName) : openPrivateFile(url, file.fileName);
  opening.catch(() => showToast('附件没有打开，请检查网络后重试', 'error'));
};

const StageNote = ({ region, stage }: { region: string; stage: Stage }) => (
  <Stack gap="tight">
    <Paragraph>{stage.summary}</Paragraph>
    <Paragraph tone="soft">
      {[`地点：${stage.place}`, stage.meetingLabel, votesText(stage)].filter(Boolean).join(' · ')}
    </Paragraph>
    <Judgement judgement={stage.judgement} />
    {[...stage.minutes, ...stage.photos].map((file) => (
      <FileRow
        key={file.attachmentId}
        name={file.fileName}
        byteSize={file.byteSize}
        isAvailable={file.isAvailable}
        onOpen={() => open(region, file)}
      />
    ))}
    {stage.notice === null ? null : (
      <Link to={routes.notice({ region, noticeId: stage.notice.noticeId })}>
        {`看公开信息：${stage.notice.title}`}
      </Link>
    )}
  </Stack>
);

/** 一件“四议两公开”的经过：办过的各步，以及还没有办的。 */
export const DecisionTimeline = ({
  region,
  decision,
}: {
  region: string;
  decision: DecisionView;
}) => {
  const done = new Map(decision.stages.map((stage) => [stage.stage, stage]));
  return (
    <Timeline
      label={`“${decision.title}”的经过`}
      items={decision.steps.map(({ stage, label }) => {
        const held = done.get(stage);
        return {
          key: stage,
          title: label,
          when: held === undefined ? '还没有办' : dayText(held.heldOn),
          dateTime: held?.heldOn,
          isUpcoming: held === undefined,
          note: held === undefined ? null : <StageNote region={region} stage={held} />,
        };
      })}
    />
  );
};
