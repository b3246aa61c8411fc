import { useState } from 'react';
import { TextField } from '@miniapp/components/field';
import { Paragraph } from '@miniapp/components/text';
import { proposeCorrection } from '@shared/contract/notice-acts';
import type { NoticeDraft } from '@shared/contract/notice-drafts';
import { ActSheetFrame, type ActSheetProps } from './act-sheets';

/** 提出更正：改标题、概述、正文，写明理由；另一个人同意后才换，原文仍可查。 */
export const CorrectionSheet = ({ draft, ...props }: ActSheetProps & { draft: NoticeDraft }) => {
  const [title, setTitle] = useState(draft.title);
  const [summary, setSummary] = useState(draft.summary);
  const [bodyMarkdown, setBody] = useState(draft.bodyMarkdown);
  const [reason, setReason] = useState('');
  const [error, setError] = useState('');
  const confirm = async () => {
    const text = { title: title.trim(), summary, bodyMarkdown: bodyMarkdown.trim() };
    if (reason.trim() === '') {
      setError('请写明更正的理由');
      return;
    }
    const body = { ...text, contentElements: draft.contentElements, reason: reason.trim() };
    if (await props.acts.act(proposeCorrection, '更正已提出，等另一个人同意', body))
      props.onClose();
    else setError('没有提上去，请看页面上方的说明');
  };
  return (
    <ActSheetFrame {...props} title="更正" confirm="提出更正" onConfirm={confirm}>
      <Paragraph>另一位有权限的人同意后才换成新的；原来的文字留着，谁都可以查。</Paragraph>
      <TextField label="标题" value={title} maxLength={120} onChange={setTitle} />
      <TextField
        label="内容概述"
        isOptional
        rows={2}
        maxLength={300}
        value={summary}
        onChange={setSummary}
      />
      <TextField
        label="正文"
        hint="表格一行写一行，各格之间用竖线隔开"
        rows={12}
        maxLength={50000}
        value={bodyMarkdown}
        onChange={setBody}
      />
      <TextField
        label="更正的理由（公众看得到）"
        rows={2}
        maxLength={500}
        value={reason}
        onChange={setReason}
        error={error === '' ? undefined : error}
      />
    </ActSheetFrame>
  );
};
