import { Banner } from '@miniapp/components/banner';
import { ClockSteps } from '@miniapp/components/clock-steps';
import { KeyValue } from '@miniapp/components/key-value';
import { LetterPaper } from '@miniapp/components/letter-paper';
import { Stack } from '@miniapp/components/stack';
import { Heading, Paragraph } from '@miniapp/components/text';
import { dayText } from '@miniapp/format/day';
import type { ApplicationView } from '@shared/contract/application-view';
import { fillNames } from '@shared/contract/letter-document';
import { applicationStates } from '@shared/vocabulary/application-state';
import { LETTER_RULES, type LetterKind } from '@shared/vocabulary/letter-kind';
import { previewNames } from './letter-names';
import type { ActPreviewView } from './use-preview';

type Clock = NonNullable<ActPreviewView['after']>;

const dueText = ({ dueOn, isProvisional }: Clock): string =>
  `${dayText(dueOn)}${isProvisional ? '（暂定）' : ''}`;

const ENDED: readonly string[] = (['withdrawn', 'abandoned', 'merged'] as const).map(
  (state) => applicationStates.labels[state],
);

/** 答复期限会不会挪。 */
export const movesDue = ({ before, after }: ActPreviewView): boolean =>
  before?.dueOn !== after?.dueOn;

/** 期限那一行的话：办之前哪一天，办完以后哪一天。 */
export const dueChange = ({ before, after, stateAfter }: ActPreviewView): string => {
  if (ENDED.includes(stateAfter)) return '办完以后这件不再答复';
  if (after === null) return before === null ? '这一步不影响答复期限' : '办完以后不再计算答复期限';
  if (before === null) return `办完以后，最迟${dueText(after)}答复`;
  return before.dueOn === after.dueOn
    ? `不变，最迟${dueText(after)}`
    : `${dueText(before)} → ${dueText(after)}`;
};

/** 办完以后才有的、或者挪了日子的计算步骤。 */
export const changedSteps = ({ before, after }: ActPreviewView): Clock['steps'] => {
  const known = new Set((before?.steps ?? []).map((step) => JSON.stringify(step)));
  return (after?.steps ?? []).filter((step) => !known.has(JSON.stringify(step)));
};

export interface ActPreviewProps {
  preview: ActPreviewView;
  application: ApplicationView;
  /** 正要征求意见的第三方；没有为空。 */
  partyName: string;
}

/** 内部流转的只存档，不发给谁。 */
const isInternal = (kind: LetterKind): boolean => LETTER_RULES[kind].addressee === 'internal';

const Letters = ({ preview, application, partyName }: ActPreviewProps) => (
  <>
    {preview.letters.map(({ kind, label, document }, index) => (
      <Stack key={`${kind}-${String(index)}`} gap="tight">
        <Heading level={3}>{`${isInternal(kind) ? '将存档' : '将发出'}：${label}`}</Heading>
        <LetterPaper
          label={label}
          document={fillNames(document, previewNames(kind, application, partyName))}
        />
      </Stack>
    ))}
  </>
);

const SplitCases = ({ split }: { split: ActPreviewView['split'] }) =>
  split === null ? null : (
    <>
      <Heading level={3}>{`拆成${String(split.others.length + 1)}件`}</Heading>
      <KeyValue
        items={[
          { key: 'kept', label: '留在本件', value: split.kept },
          ...split.others.map((value, index) => ({
            key: `other-${String(index)}`,
            label: `另登记第${String(index + 1)}件`,
            value,
          })),
        ]}
      />
    </>
  );

/** 办之前先看：期限怎样变、变成什么状态、发出什么文书、写法上有什么风险。 */
export const ActPreview = ({ preview, application, partyName }: ActPreviewProps) => {
  const steps = changedSteps(preview);
  return (
    <Stack>
      <Heading>办完以后</Heading>
      <KeyValue
        items={[
          { key: 'due', label: '答复期限', value: dueChange(preview) },
          { key: 'state', label: '状态', value: preview.stateAfter },
        ]}
      />
      <SplitCases split={preview.split} />
      {movesDue(preview) && steps.length > 0 ? (
        <ClockSteps label="期限的计算有这些变化" steps={steps} />
      ) : null}
      {preview.risks.map(({ rule, found, why, mend }) => (
        <Banner key={`${rule}-${found}`} tone="warn" title={`写法上的风险：${found}`}>
          <Paragraph>{why}</Paragraph>
          <Paragraph>{`怎么改：${mend}`}</Paragraph>
        </Banner>
      ))}
      <Letters preview={preview} application={application} partyName={partyName} />
    </Stack>
  );
};
