import { useState } from 'react';
import { call } from '@miniapp/api/call';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { Empty } from '@miniapp/components/empty';
import { TextField } from '@miniapp/components/field';
import { FormSheet } from '@miniapp/components/form-sheet';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { Citation, Paragraph } from '@miniapp/components/text';
import { dayText } from '@miniapp/format/day';
import { go } from '@miniapp/navigation';
import { routes } from '@miniapp/routes';
import {
  declineConversion,
  listConversionProposals,
  type ConversionProposal,
} from '@shared/contract/attribute-reviews';
import { useSaving } from './use-saving';

interface DeclineProps {
  region: string;
  proposal: ConversionProposal;
  onClose: () => void;
}

const Decline = ({ region, proposal, onClose }: DeclineProps) => {
  const [reason, setReason] = useState('');
  const { isBusy, problem, run } = useSaving();
  const { applicationId } = proposal;
  const submit = async () => {
    const input = { params: { region, applicationId }, body: { reason } };
    if (await run(() => call(declineConversion, input), '已记下，不再提示')) onClose();
  };
  return (
    <FormSheet
      title="不转为主动公开"
      confirm="记下理由"
      isBusy={isBusy}
      onConfirm={submit}
      onClose={onClose}
    >
      <Paragraph>{proposal.subject}</Paragraph>
      <TextField
        label="不转为主动公开的理由"
        rows={3}
        maxLength={300}
        value={reason}
        error={problem === '' ? undefined : problem}
        onChange={setReason}
      />
    </FormSheet>
  );
};

interface ProposalsProps {
  region: string;
  /** 公开办可以决定不转；经办人可以拟写。 */
  canDecline: boolean;
  canCompose: boolean;
}

/** 多人申请、可以纳入主动公开的信息；只有主题与人数。依据：《条例》第四十四条。 */
export const ConversionProposals = ({ region, canDecline, canCompose }: ProposalsProps) => {
  const proposals = useEndpoint(listConversionProposals, { params: { region } });
  const [declining, setDeclining] = useState<ConversionProposal | null>(null);
  return (
    <Loaded query={proposals}>
      {({ threshold, legalBasis, items }) => (
        <Stack gap="loose">
          <Banner>{`${String(threshold)}位以上申请人要同一信息、已经公开过的，提示转为主动公开；转不转由人决定。`}</Banner>
          <Citation>{`依据：${legalBasis}`}</Citation>
          {items.length === 0 ? <Empty title="现在没有要提示的" /> : null}
          {items.map((item) => (
            <Card key={item.applicationId} title={item.subject}>
              <Stack>
                <Paragraph>
                  {`${item.department.name} · ${String(item.applicants)}位申请人 · ${String(item.applications)}件 · 最近${dayText(item.latestOn)}`}
                </Paragraph>
                <ButtonRow>
                  {canDecline ? (
                    <Button onPress={() => setDeclining(item)}>不转，写理由</Button>
                  ) : null}
                  {canCompose ? (
                    <Button
                      kind="primary"
                      onPress={() => go(routes.officerCompose({ subjectOf: item.applicationId }))}
                    >
                      拟写主动公开
                    </Button>
                  ) : null}
                </ButtonRow>
              </Stack>
            </Card>
          ))}
          {declining === null ? null : (
            <Decline region={region} proposal={declining} onClose={() => setDeclining(null)} />
          )}
        </Stack>
      )}
    </Loaded>
  );
};
