import { useState } from 'react';
import { Button, ButtonRow } from '@miniapp/components/button';
import { TextField } from '@miniapp/components/field';
import { Select } from '@miniapp/components/select';
import { Sheet } from '@miniapp/components/sheet';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import type { AnyEndpoint } from '@shared/contract/endpoint';
import {
  keepAttribute,
  passDisclosure,
  reclassifyNotice,
  rejectCorrection,
  takeDownNotice,
} from '@shared/contract/notice-acts';
import { returnNotice } from '@shared/contract/notice-drafts';
import { takedownGrounds, type TakedownGround } from '@shared/vocabulary/disclosure';
import type { NoticeAct } from '@shared/vocabulary/notice';
import type { DraftActs } from './use-draft-acts';

interface Asking {
  readonly endpoint: AnyEndpoint;
  readonly title: string;
  readonly label: string;
  readonly name: string;
  readonly done: string;
  readonly confirm: string;
}

/** 只要写一段话的行为：问什么、写到哪一栏、办成后说什么。 */
export const ASKINGS: Readonly<Partial<Record<NoticeAct, Asking>>> = {
  return: {
    endpoint: returnNotice,
    title: '退回给经办人？',
    label: '要改什么',
    name: 'reason',
    done: '已退回',
    confirm: '退回',
  },
  passDisclosure: {
    endpoint: passDisclosure,
    title: '公开审查通过？',
    label: '公开审查意见',
    name: 'opinion',
    done: '公开审查已通过',
    confirm: '通过',
  },
  rejectCorrection: {
    endpoint: rejectCorrection,
    title: '不同意更正？',
    label: '理由',
    name: 'reason',
    done: '已告知不同意',
    confirm: '不同意',
  },
  reclassify: {
    endpoint: reclassifyNotice,
    title: '改为主动公开？',
    label: '为什么可以公开了',
    name: 'reason',
    done: '已改为主动公开，回到草稿',
    confirm: '改为主动公开',
  },
  keepAttribute: {
    endpoint: keepAttribute,
    title: '复核后维持原来的公开属性？',
    label: '维持的理由',
    name: 'reason',
    done: '已记下这次复核',
    confirm: '维持',
  },
};

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
  <Sheet
    isOpen
    title={title}
    onClose={onClose}
    footer={
      <ButtonRow>
        <Button onPress={onClose}>取消</Button>
        <Button kind="primary" isLoading={acts.isBusy} onPress={() => void onConfirm()}>
          {confirm}
        </Button>
      </ButtonRow>
    }
  >
    <Stack>{children}</Stack>
  </Sheet>
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
