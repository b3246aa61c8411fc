import { useState } from 'react';
import { useAct, useEndpoint } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { Select } from '@miniapp/components/select';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { dayText } from '@miniapp/format/day';
import { go } from '@miniapp/navigation';
import { routes } from '@miniapp/routes';
import { listNotices } from '@shared/contract/notices';
import { discloseDecision, type DecisionView } from '@shared/contract/village-decisions';
import { disclosureStages, type DisclosureStage } from '@shared/vocabulary/village';
import { Failure } from '@miniapp/components/failure';
import { useDoing } from '@miniapp/api/use-doing';

export interface DiscloseFormProps {
  region: string;
  decision: DecisionView;
  stage: DisclosureStage;
}

const DueBanner = ({ decision }: Pick<DiscloseFormProps, 'decision'>) =>
  decision.disclosureDueOn === null ? null : (
    <Banner tone={decision.isDisclosureLate ? 'warn' : 'info'}>
      {`应于${dayText(decision.disclosureDueOn)}前公开${decision.isDisclosureLate ? '，已经逾期，乡镇（街道）看得到' : ''}`}
    </Banner>
  );

/** 一次公开：先拟写公开信息，公开之后选是哪一条，这几步从此人人可见。 */
export const DiscloseForm = ({ region, decision, stage }: DiscloseFormProps) => {
  const { organisationId } = decision.organisation;
  const { data } = useEndpoint(listNotices, {
    params: { region },
    query: { organisationId, limit: 20 },
  });
  const act = useAct(discloseDecision);
  const [noticeId, setNoticeId] = useState<string>();
  const doing = useDoing(['noticeId']);
  const { decisionId, version } = decision;
  const disclose = () =>
    doing.run(
      () =>
        act.mutateAsync({
          params: { region, decisionId },
          body: { version, stage, noticeId: noticeId ?? '' },
        }),
      `${disclosureStages.labels[stage]}已经记下，这几步大家都看得到了`,
    );
  const textKind = stage === 'decisionDisclosure' ? 'decision' : 'outcome';
  return (
    <Card title={disclosureStages.labels[stage]}>
      <Stack>
        <DueBanner decision={decision} />
        <Paragraph>第一步：拟写公开信息，交监督委员会审核后公开。</Paragraph>
        <ButtonRow>
          <Button
            icon="edit"
            onPress={() => go(routes.villageCompose({ textKind, recordId: decisionId }))}
          >
            拟写公开信息
          </Button>
        </ButtonRow>
        <Select
          label="第二步：公开之后，选是哪一条"
          options={(data?.items ?? []).map((notice) => ({
            value: notice.noticeId,
            label: `${notice.publishedOn} ${notice.title}`,
          }))}
          value={noticeId}
          error={doing.errorOf('noticeId')}
          onChange={setNoticeId}
        />
        <Failure text={doing.failure} />
        <ButtonRow>
          <Button
            kind="primary"
            isLoading={act.isPending}
            isDisabled={noticeId === undefined}
            onPress={disclose}
          >
            记明已经公开
          </Button>
        </ButtonRow>
      </Stack>
    </Card>
  );
};
