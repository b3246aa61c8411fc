import { useState } from 'react';
import { TextField } from '@miniapp/components/field';
import { FormSheet } from '@miniapp/components/form-sheet';
import { Select } from '@miniapp/components/select';
import { Paragraph } from '@miniapp/components/text';
import { takeDownNotice } from '@shared/contract/notice-acts';
import { takedownGrounds, type TakedownGround } from '@shared/vocabulary/disclosure';
import type { Asking } from './askings';
import type { DraftActs } from './use-draft-acts';

export interface ActSheetProps {
  acts: DraftActs;
  onClose: () => void;
}

const Frame = ({
  acts,
  onClose,
  title,
  confirm,
  onConfirm,
  children,
}: ActSheetProps & {
  title: string;
  confirm: string;
  onConfirm: () => unknown;
  children: React.ReactNode;
}) => (
  <FormSheet
    title={title}
    confirm={confirm}
    isBusy={acts.isBusy}
    onConfirm={onConfirm}
    onClose={onClose}
  >
    {children}
  </FormSheet>
);

export { Frame as ActSheetFrame };

/** 写一段话再办的行为。 */
export const AskingSheet = ({ asking, ...props }: ActSheetProps & { asking: Asking }) => {
  const [words, setWords] = useState('');
  const [error, setError] = useState('');
  const { endpoint, name, done } = asking;
  const confirm = async () => {
    if (words.trim() === '') setError(`请写明${asking.label}`);
    else if (await props.acts.act(endpoint, done, { [name]: words.trim() })) props.onClose();
  };
  return (
    <Frame {...props} title={asking.title} confirm={asking.confirm} onConfirm={confirm}>
      <TextField
        label={asking.label}
        rows={3}
        maxLength={500}
        value={words}
        onChange={setWords}
        error={error === '' ? undefined : error}
      />
    </Frame>
  );
};

const grounds = takedownGrounds.values.map((value) => ({
  value,
  label: takedownGrounds.labels[value],
}));

/** 撤下：原因和给公众看的说明。 */
export const TakedownSheet = (props: ActSheetProps) => {
  const [ground, setGround] = useState<TakedownGround>('error');
  const [explanation, setExplanation] = useState('');
  const [error, setError] = useState('');
  const confirm = async () => {
    if (explanation.trim() === '') setError('请写明撤下的说明，公众看得到');
    else if (await props.acts.act(takeDownNotice, '已撤下', { ground, explanation }))
      props.onClose();
  };
  return (
    <Frame {...props} title="撤下这条信息？" confirm="撤下" onConfirm={confirm}>
      <Paragraph>撤下后内容、附件和搜索结果都不再可见，只留下撤下的说明。不能恢复。</Paragraph>
      <Select label="撤下的原因" options={grounds} value={ground} onChange={setGround} />
      <TextField
        label="撤下的说明（公众看得到）"
        rows={3}
        maxLength={500}
        value={explanation}
        onChange={setExplanation}
        error={error === '' ? undefined : error}
      />
    </Frame>
  );
};

/** 公开之前再问一次：公开以后人人看得到，不能改，只能更正或者撤下。 */
export const ReleaseSheet = ({
  confirm,
  onConfirm,
  ...props
}: ActSheetProps & { confirm: string; onConfirm: () => Promise<unknown> }) => (
  <Frame
    {...props}
    title={`${confirm}？`}
    confirm={confirm}
    onConfirm={() => onConfirm().then(props.onClose)}
  >
    <Paragraph>
      {confirm === '公开'
        ? '公开以后人人看得到，不能再改，只能更正或者撤下。'
        : '备案以后不主动公开，每年复核一次公开属性。'}
    </Paragraph>
  </Frame>
);
