import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Banner } from '@miniapp/components/banner';
import { Button } from '@miniapp/components/button';
import { Skeleton } from '@miniapp/components/skeleton';
import { Stack } from '@miniapp/components/stack';
import { Steps } from '@miniapp/components/steps';
import { replace } from '@miniapp/navigation';
import { routes } from '@miniapp/routes';
import type { Advice } from '@shared/contract/advice';
import { StepAddressee } from './step-addressee';
import { StepAlreadyPublic } from './step-already-public';
import { StepApplicant } from './step-applicant';
import { StepDelivery } from './step-delivery';
import { StepDescribe } from './step-describe';
import { StepNature } from './step-nature';
import { StepReview } from './step-review';
import { progressOf, stepFrom, stepLabels, type StepName } from './steps';
import { useDraft } from './use-draft';

export interface WizardProps {
  region: string;
  accountId: string;
  villageId: string | null;
  /** 村（社区）代办员：只替人办。 */
  isAssistant?: boolean | undefined;
  /** 从哪条信息或事项来，预先写进申请内容。 */
  about: string;
}

const advisedSteps = {
  alreadyPublic: StepAlreadyPublic,
  nature: StepNature,
  addressee: StepAddressee,
  delivery: StepDelivery,
} as const;

const Resumed = ({ isShown, onRestart }: { isShown: boolean; onRestart: () => void }) =>
  isShown ? (
    <Banner
      tone="info"
      title="上次没写完的还在"
      action={<Button onPress={onRestart}>重新写</Button>}
    />
  ) : null;

/** 足够肯定时先选上建议的单位，否则交给公开办。 */
const suggestedAddressee = ({ suggestion }: Advice): string | null =>
  (suggestion.isClear ? suggestion.candidates[0]?.organisationId : undefined) ?? null;

/** 申请向导：写要求 → 看看有没有 → 由谁答复 → 填信息 → 怎么拿 → 核对提交。 */
export const Wizard = (props: WizardProps) => {
  const { region, accountId, villageId, about, isAssistant = false } = props;
  const { draft, isResumed, change, restart, clear } = useDraft(
    { region, accountId },
    villageId,
    about,
  );
  const client = useQueryClient();
  const [advice, setAdvice] = useState<Advice | null>(null);
  const [step, setStep] = useState<StepName>('describe');
  const [identityNumber, setIdentityNumber] = useState('');
  if (draft === null) return <Skeleton shape="article" />;
  const move = (by: 1 | -1) => () => {
    if (advice !== null) setStep(stepFrom(step, by, advice));
  };
  const advised = (found: Advice) => {
    change({ insists: false, addresseeId: suggestedAddressee(found) });
    setAdvice(found);
    setStep(stepFrom('describe', 1, found));
  };
  const common = { draft, change, onNext: move(1), onBack: move(-1) };
  const Plain = step in advisedSteps ? advisedSteps[step as keyof typeof advisedSteps] : null;
  return (
    <Stack gap="loose">
      <Steps label="填写进度" steps={stepLabels} current={progressOf[step]} />
      <Resumed isShown={isResumed && step === 'describe'} onRestart={restart} />
      {step === 'describe' || advice === null ? (
        <StepDescribe draft={draft} change={change} onAdvice={advised} />
      ) : null}
      {advice !== null && Plain !== null ? <Plain {...common} advice={advice} /> : null}
      {advice !== null && step === 'applicant' ? (
        <StepApplicant
          {...common}
          isAssistant={isAssistant}
          advice={advice}
          identityNumber={identityNumber}
          onIdentityNumber={setIdentityNumber}
        />
      ) : null}
      {advice !== null && step === 'review' ? (
        <StepReview
          draft={draft}
          isAssistant={isAssistant}
          advice={advice}
          identityNumber={identityNumber}
          onBack={move(-1)}
          onSubmitted={async (receipt) => {
            await clear();
            void client.invalidateQueries();
            await replace(routes.receipt({ region, applicationId: receipt.applicationId }));
          }}
        />
      ) : null}
    </Stack>
  );
};
