import { useState } from 'react';
import { Button } from '@miniapp/components/button';
import { RadioGroup } from '@miniapp/components/choice';
import { TextField } from '@miniapp/components/field';
import { Paragraph } from '@miniapp/components/text';
import { passConfidentiality } from '@shared/contract/notice-acts';
import type { NoticeDraft } from '@shared/contract/notice-drafts';
import {
  confidentialityOpinions,
  type ConfidentialityOpinion,
} from '@shared/vocabulary/disclosure';
import { ActSheetFrame, type ActSheetProps } from './act-sheets';

const opinions = confidentialityOpinions.values.map((value) => ({
  value,
  label: confidentialityOpinions.labels[value],
}));

type Opinions = Readonly<Record<string, ConfidentialityOpinion>>;

/** 保密审查：逐项写明意见；存疑的写明主管部门的意见，涉密的请退回。 */
export const ConfidentialitySheet = ({
  draft,
  ...props
}: ActSheetProps & { draft: NoticeDraft }) => {
  const [given, setGiven] = useState<Opinions>({});
  const [ruling, setRuling] = useState('');
  const [error, setError] = useState('');
  const items = draft.reviewItems;
  const left = items.filter(({ itemId }) => given[itemId] === undefined);
  const allClear = () =>
    setGiven(Object.fromEntries(items.map(({ itemId }) => [itemId, 'clear' as const])));
  const confirm = async () => {
    const [missing] = left;
    if (missing) {
      setError(`「${missing.label}」还没有意见`);
      return;
    }
    const body = {
      items: items.map(({ itemId }) => ({ itemId, opinion: given[itemId] ?? 'doubtful' })),
      ruling: ruling.trim(),
    };
    if (await props.acts.act(passConfidentiality, '保密审查已通过', body)) props.onClose();
    else setError('没有办成，请看页面上方的说明');
  };
  return (
    <ActSheetFrame {...props} title="保密审查" confirm="通过" onConfirm={confirm}>
      <Paragraph>{`先审查、后公开，逐项看过。共${String(items.length)}项，${left.length === 0 ? '都有意见了' : `还差${String(left.length)}项`}。`}</Paragraph>
      <Button onPress={allClear}>各项都看过，均不涉密</Button>
      {items.map(({ itemId, label }) => (
        <RadioGroup
          key={itemId}
          label={label}
          options={opinions}
          value={given[itemId]}
          onChange={(opinion) => setGiven({ ...given, [itemId]: opinion })}
        />
      ))}
      {Object.values(given).includes('doubtful') ? (
        <TextField
          label="有关主管部门或者保密行政管理部门的意见"
          hint="写明机关、日期和意见"
          rows={2}
          maxLength={500}
          value={ruling}
          onChange={setRuling}
        />
      ) : null}
      {error === '' ? null : <Paragraph>{error}</Paragraph>}
    </ActSheetFrame>
  );
};
