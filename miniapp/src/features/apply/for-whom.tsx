import { useEffect } from 'react';
import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { RadioGroup } from '@miniapp/components/choice';
import { Failure } from '@miniapp/components/failure';
import { TextField } from '@miniapp/components/field';
import { Stack } from '@miniapp/components/stack';
import { Citation, Paragraph } from '@miniapp/components/text';
import { FILING_CONSENT_TEXT } from '@shared/vocabulary/filing';
import type { FieldProblem } from './check-applicant';
import type { StepProps } from './steps';
import { usePersonalFile } from './use-personal-file';

export interface ForWhomProps extends StepProps {
  isAssistant: boolean;
  errorOf: (...fields: FieldProblem['field'][]) => string | undefined;
}

const choices = [
  { value: 'self' as const, label: '给自己办' },
  {
    value: 'other' as const,
    label: '替别人办',
    hint: '家里老人、行动不便的人；要本人同意，申请人写本人',
  },
];

/** 本人同意的凭据：签了字的纸拍一张，或者录一段话。 */
const Evidence = ({ draft, change, errorOf }: ForWhomProps) => {
  const { problem, isBusy, isRecording, takePicture, recordVoice } = usePersonalFile(
    draft.region,
    (evidenceId) => change({ evidenceId }),
  );
  const missing = errorOf('evidence');
  return (
    <Stack gap="tight">
      <Paragraph>请本人照这段话签字，或者念一遍：</Paragraph>
      <Banner tone="info">{FILING_CONSENT_TEXT}</Banner>
      <Failure text={problem === '' && missing !== undefined ? missing : problem} />
      {draft.evidenceId === '' ? null : (
        <Banner tone="done" title="本人同意的凭据已经上传" isLive>
          加密存放，只有办理的人写明用途才看得到。
        </Banner>
      )}
      <ButtonRow>
        <Button isLoading={isBusy && !isRecording} onPress={() => takePicture('consentPicture')}>
          拍签了字的同意书
        </Button>
        <Button kind={isRecording ? 'danger' : 'secondary'} onPress={() => void recordVoice()}>
          {isRecording ? '录好了，停' : '录一段同意的话'}
        </Button>
      </ButtonRow>
      <Paragraph tone="soft">录音不超过六十秒。两样有一样就行。</Paragraph>
    </Stack>
  );
};

/** 给自己办，还是替别人办；替别人办要本人同意的凭据。依据：《个人信息保护法》第十三条、第十四条。 */
export const ForWhom = (props: ForWhomProps) => {
  const { draft, change, isAssistant, errorOf } = props;
  useEffect(() => {
    if (isAssistant && !draft.isForOther) change({ isForOther: true, kind: 'naturalPerson' });
  }, [isAssistant, draft.isForOther, change]);
  return (
    <Stack>
      {isAssistant ? (
        <Banner tone="info" title="您是代办员，替村（居）民办">
          申请人写本人。本人以后可以凭登记编号和查询码自己看、自己办，也可以收回委托。
        </Banner>
      ) : (
        <RadioGroup
          label="给谁办"
          options={choices}
          value={draft.isForOther ? 'other' : 'self'}
          onChange={(value) =>
            change(
              value === 'other'
                ? { isForOther: true, kind: 'naturalPerson', usesSavedPhone: false }
                : { isForOther: false },
            )
          }
        />
      )}
      {draft.isForOther ? (
        <Card title={isAssistant ? '本人的同意' : '代办的人，本人的同意'}>
          <Stack>
            {isAssistant ? null : (
              <TextField
                label="您的姓名"
                hint="写代办的人自己的"
                value={draft.filerName}
                error={errorOf('filerName')}
                onChange={(filerName) => change({ filerName })}
                maxLength={30}
                autoComplete="name"
              />
            )}
            <Evidence {...props} />
            <Citation>依据：《个人信息保护法》第十三条、第十四条</Citation>
          </Stack>
        </Card>
      ) : null}
    </Stack>
  );
};
