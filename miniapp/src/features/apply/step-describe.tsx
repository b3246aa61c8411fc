import { useState } from 'react';
import { call } from '@miniapp/api/call';
import { messageOf } from '@miniapp/api/problem';
import { Banner } from '@miniapp/components/banner';
import { TextField } from '@miniapp/components/field';
import { adviseApplication, type Advice } from '@shared/contract/advice';
import type { StepProps } from './steps';
import { StepFrame } from './step-frame';

export interface StepDescribeProps extends StepProps {
  onAdvice: (advice: Advice) => void;
}

/** 第一步：想要什么信息。 */
export const StepDescribe = ({ draft, change, onAdvice }: StepDescribeProps) => {
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const next = async () => {
    const description = draft.description.trim();
    if (description === '') {
      setProblem('请写下您想要的信息，一两句话就行');
      return;
    }
    setProblem('');
    setBusy(true);
    try {
      const body = {
        description,
        ...(draft.villageId === null ? {} : { villageId: draft.villageId }),
      };
      onAdvice(await call(adviseApplication, { params: { region: draft.region }, body }));
    } catch (error) {
      setProblem(messageOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <StepFrame
      title="您想要什么信息？"
      note="用自己的话写就行。写清哪个地方、哪一年、什么事，找得更快。一次写一件事。"
      onNext={next}
      isBusy={isBusy}
    >
      <TextField
        label="所需信息"
        hint="例如：青石镇2025年农村低保新增和退出名单的审批情况"
        rows={6}
        maxLength={2000}
        value={draft.description}
        error={problem === '' ? undefined : problem}
        onChange={(description) => change({ description })}
      />
      <Banner tone="info">
        不用说明用途。写的时候请不要写身份证号、银行卡号，后面会单独填写并加密。
      </Banner>
    </StepFrame>
  );
};
