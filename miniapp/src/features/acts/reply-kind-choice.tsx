import { useState } from 'react';
import { Banner } from '@miniapp/components/banner';
import { RadioGroup } from '@miniapp/components/choice';
import { Select } from '@miniapp/components/select';
import { Stack } from '@miniapp/components/stack';
import { Citation } from '@miniapp/components/text';
import {
  REPLY_LAW,
  replyGroups,
  replyKinds,
  type ReplyGroup,
  type ReplyKind,
} from '@shared/vocabulary/reply-kind';
import { barText, kindsIn } from './reply-fields';

export interface ReplyKindChoiceProps {
  kind: ReplyKind;
  onChange: (kind: ReplyKind) => void;
}

const groupOptions = replyGroups.values.map((value) => ({
  value,
  label: replyGroups.labels[value],
}));

/** 先选办理结果，再选是哪一种；写明条款、有没有裁量的余地。 */
export const ReplyKindChoice = ({ kind, onChange }: ReplyKindChoiceProps) => {
  const [group, setGroup] = useState<ReplyGroup>(REPLY_LAW[kind].group);
  const kinds = kindsIn(group);
  const chooseGroup = (chosen: ReplyGroup) => {
    setGroup(chosen);
    const [first] = kindsIn(chosen);
    // “予以公开”一组里最常用的是提供信息。
    onChange(chosen === 'disclosure' ? 'granted' : (first ?? kind));
  };
  const bar = barText(kind);
  return (
    <Stack>
      <Select label="办理结果" options={groupOptions} value={group} onChange={chooseGroup} />
      <RadioGroup
        label="答复种类"
        options={kinds.map((value) => ({
          value,
          label: replyKinds.labels[value],
          hint: REPLY_LAW[value].article,
        }))}
        value={kind}
        onChange={onChange}
      />
      {bar === '' ? null : (
        <Banner tone={REPLY_LAW[kind].bar === 'hard' ? 'warn' : 'info'} title={bar} />
      )}
      <Citation>{`依据：${REPLY_LAW[kind].article}`}</Citation>
    </Stack>
  );
};
