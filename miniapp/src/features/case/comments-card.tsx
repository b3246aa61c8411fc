import { useState } from 'react';
import { useAct } from '@miniapp/api/use-endpoint';
import { messageOf } from '@miniapp/api/problem';
import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { TextField } from '@miniapp/components/field';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { Timeline } from '@miniapp/components/timeline';
import { instantText } from '@miniapp/format/day';
import { addComment } from '@shared/contract/case-papers';
import type { ApplicationView } from '@shared/contract/application-view';

export interface CommentsCardProps {
  region: string;
  application: ApplicationView;
}

/** 工作人员之间的意见；申请人看不到，也不进文书。 */
export const CommentsCard = ({ region, application }: CommentsCardProps) => {
  const [text, setText] = useState('');
  const [error, setError] = useState('');
  const adding = useAct(addComment);
  const { applicationId, comments } = application;
  const add = async () => {
    if (text.trim() === '') {
      setError('请写下意见');
      return;
    }
    setError('');
    await adding
      .mutateAsync({ params: { region, applicationId }, body: { text: text.trim() } })
      .then(
        () => setText(''),
        (problem: unknown) => setError(messageOf(problem)),
      );
  };
  return (
    <Card title="内部意见">
      <Stack>
        <Paragraph tone="soft">只在工作人员之间看，申请人看不到。</Paragraph>
        {comments.length === 0 ? null : (
          <Timeline
            label="内部意见"
            items={comments.map(({ commentId, at, author, text: said }) => ({
              key: commentId,
              title: said,
              when: instantText(at),
              dateTime: at,
              who: author,
            }))}
          />
        )}
        <TextField
          label="写一条意见"
          hint="请不要写申请人的姓名、号码和地址"
          rows={2}
          maxLength={1000}
          value={text}
          onChange={setText}
          error={error === '' ? undefined : error}
        />
        <Button isLoading={adding.isPending} onPress={add}>
          写上
        </Button>
      </Stack>
    </Card>
  );
};
