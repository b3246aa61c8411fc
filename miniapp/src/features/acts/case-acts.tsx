import type { ReactNode } from 'react';
import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { Stack } from '@miniapp/components/stack';
import { Citation, Paragraph } from '@miniapp/components/text';
import * as acts from '@shared/contract/application-acts';
import type { ApplicationView } from '@shared/contract/application-view';
import type { ApplicationAct } from '@shared/vocabulary/application-act';
import { DispatchForm } from './dispatch-form';
import { ReasonAct } from './reason-act';
import { ReplyForm } from './reply-form';
import { TransferAct } from './transfer-act';
import { useCaseActs, type CaseActs } from './use-case-act';

export interface CaseActsPanelProps {
  region: string;
  application: ApplicationView;
}

type Simple = Extract<ApplicationAct, 'confirmReceipt' | 'claim' | 'submitForApproval' | 'approve'>;

const simple = {
  confirmReceipt: { endpoint: acts.confirmReceipt, done: '已确认收到，开始计算期限' },
  claim: { endpoint: acts.claimApplication, done: '已认领' },
  submitForApproval: { endpoint: acts.submitForApproval, done: '已报批' },
  approve: { endpoint: acts.approveReply, done: '已签发，答复已送达申请人' },
} as const satisfies Record<Simple, unknown>;

/** 自己带着表单的行为，依据写在表单里。 */
const hasOwnForm = (act: ApplicationAct) => act === 'dispatch' || act === 'draftReply';

const isSimple = (act: ApplicationAct): act is Simple => act in simple;

const Buttons = ({ region, application, panel }: CaseActsPanelProps & { panel: CaseActs }) => {
  const has = (act: ApplicationAct) =>
    application.availableActions.some((action) => action.act === act);
  return (
    <ButtonRow>
      {application.availableActions.map(({ act, label }) =>
        isSimple(act) ? (
          <Button
            key={act}
            kind="primary"
            isLoading={panel.isBusy}
            onPress={() => panel.act(simple[act].endpoint, {}, simple[act].done)}
          >
            {label}
          </Button>
        ) : null,
      )}
      {has('transfer') ? (
        <TransferAct region={region} application={application} acts={panel} />
      ) : null}
      {has('sendBack') ? (
        <ReasonAct
          label="退回公开办"
          title="退回公开办重新分办？"
          hint="公开办和申请人都会看到"
          isBusy={panel.isBusy}
          onAct={(reason) => panel.act(acts.sendBackApplication, { reason }, '已退回公开办')}
        />
      ) : null}
      {has('returnDraft') ? (
        <ReasonAct
          label="退回修改"
          title="退回经办人修改？"
          hint="经办人会看到"
          isBusy={panel.isBusy}
          onAct={(reason) => panel.act(acts.returnDraft, { reason }, '已退回修改')}
        />
      ) : null}
    </ButtonRow>
  );
};

/** 现在可以做什么：只列法律和权限允许的，每件写明依据。按钮在最前，中间是要先看的内容，表单在后。 */
export const CaseActsPanel = ({
  region,
  application,
  children,
}: CaseActsPanelProps & { children: ReactNode }) => {
  const panel = useCaseActs(region, application);
  const has = (act: ApplicationAct) =>
    application.availableActions.some((action) => action.act === act);
  const plain = application.availableActions.filter(({ act }) => !hasOwnForm(act));
  return (
    <Stack gap="loose">
      <Card title="现在可以做的">
        <Stack>
          {application.availableActions.length === 0 ? (
            <Paragraph tone="soft">{`没有轮到您办的事。${application.whoseTurn}`}</Paragraph>
          ) : null}
          {panel.problem === '' ? null : (
            <Banner tone="error" isLive>
              {panel.problem}
            </Banner>
          )}
          <Buttons region={region} application={application} panel={panel} />
          {plain.map(({ act, label, legalBasis }) => (
            <Citation key={act}>{`${label}：${legalBasis}`}</Citation>
          ))}
        </Stack>
      </Card>
      {children}
      {has('dispatch') ? (
        <DispatchForm region={region} application={application} acts={panel} />
      ) : null}
      {has('draftReply') ? (
        <ReplyForm
          key={application.version}
          region={region}
          application={application}
          acts={panel}
        />
      ) : null}
    </Stack>
  );
};
