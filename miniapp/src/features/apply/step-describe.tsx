import { useState } from 'react';
import { call } from '@miniapp/api/call';
import { messageOf } from '@miniapp/api/problem';
import { Banner } from '@miniapp/components/banner';
import { Button } from '@miniapp/components/button';
import { TextField } from '@miniapp/components/field';
import { Citation } from '@miniapp/components/text';
import { adviseApplication, type Advice } from '@shared/contract/advice';
import { adviceFor, describeProblems, type DescriptionProblems } from './correction';
import type { StepProps } from './steps';
import { StepFrame } from './step-frame';

export interface StepDescribeProps extends StepProps {
  onAdvice: (advice: Advice) => void;
}

interface FieldsProps extends StepProps {
  problems: DescriptionProblems;
}

const RequestFields = ({ draft, change, problems }: FieldsProps) => (
  <>
    <TextField
      label="所需信息"
      hint="例如：青石镇2025年农村低保新增和退出名单的审批情况"
      rows={6}
      maxLength={2000}
      value={draft.description}
      error={problems.description}
      onChange={(description) => change({ description })}
    />
    <Banner tone="info">
      不用说明用途。写的时候请不要写身份证号、银行卡号，后面会单独填写并加密。
    </Banner>
    <Button kind="text" onPress={() => change({ matter: 'recordCorrection' })}>
      机关记录的我的信息不准确，要更正
    </Button>
  </>
);

const CorrectionFields = ({ draft, change, problems }: FieldsProps) => (
  <>
    <TextField
      label="要更正的是哪一条记录"
      hint="例如：低保档案里我的家庭人口数"
      rows={3}
      maxLength={2000}
      value={draft.description}
      error={problems.description}
      onChange={(description) => change({ description })}
    />
    <TextField
      label="哪里不准确，应当怎样记"
      rows={3}
      maxLength={1000}
      value={draft.mistake}
      error={problems.mistake}
      onChange={(mistake) => change({ mistake })}
    />
    <TextField
      label="有什么证据"
      hint="例如：户口簿、证明材料的名称；核实时会请您出示"
      rows={3}
      maxLength={1000}
      value={draft.evidence}
      error={problems.evidence}
      onChange={(evidence) => change({ evidence })}
    />
    <Citation>依据：《政府信息公开条例》第四十一条</Citation>
    <Button kind="text" onPress={() => change({ matter: 'disclosure' })}>
      不是更正，是申请公开信息
    </Button>
  </>
);

/** 第一步：想要什么信息；或者要更正与自己有关的哪一条。 */
export const StepDescribe = ({ draft, change, onAdvice }: StepDescribeProps) => {
  const [problems, setProblems] = useState<DescriptionProblems>({});
  const [isBusy, setBusy] = useState(false);
  const isCorrection = draft.matter === 'recordCorrection';
  const next = async () => {
    const found = describeProblems(draft);
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    setBusy(true);
    try {
      const body = {
        description: draft.description.trim(),
        ...(draft.villageId === null ? {} : { villageId: draft.villageId }),
      };
      const advice = await call(adviseApplication, { params: { region: draft.region }, body });
      onAdvice(adviceFor(draft, advice));
    } catch (error) {
      setProblems({ description: messageOf(error) });
    } finally {
      setBusy(false);
    }
  };
  const Fields = isCorrection ? CorrectionFields : RequestFields;
  return (
    <StepFrame
      title={isCorrection ? '要更正什么？' : '您想要什么信息？'}
      note={
        isCorrection
          ? '行政机关提供的与您自己有关的信息记录不准确，有证据的，可以要求更正。'
          : '用自己的话写就行。写清哪个地方、哪一年、什么事，找得更快。一次写一件事。'
      }
      onNext={next}
      isBusy={isBusy}
    >
      <Fields draft={draft} change={change} problems={problems} />
    </StepFrame>
  );
};
