import { useState } from 'react';
import { useDoing } from '@miniapp/api/use-doing';
import { useAct } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Failure } from '@miniapp/components/failure';
import { TextField } from '@miniapp/components/field';
import { Stack } from '@miniapp/components/stack';
import { newKey } from '@miniapp/format/new-key';
import { askVillage } from '@shared/contract/village-questions';

export interface NoticeAt {
  region: string;
  noticeId: string;
}

const WAITS =
  '村里已经收到，会答复您。文字要等乡镇（街道）看过，问答才放在公开栏；在“我的提问”里看得到。';

const useAsking = ({ region, noticeId }: NoticeAt) => {
  const act = useAct(askVillage);
  const [text, setText] = useState('');
  const [isWaiting, setWaiting] = useState(false);
  const [idempotencyKey, renew] = useState(newKey);
  const doing = useDoing(['text', 'insists']);
  const ask = async (insists: boolean) => {
    setWaiting(false);
    const body = { idempotencyKey, noticeId, text, insists };
    const work = async () => {
      const { screening } = await act.mutateAsync({ params: { region }, body });
      setWaiting(screening === 'waiting');
    };
    if (!(await doing.run(work, '已经提交，村里答复后会给您发消息'))) return;
    setText('');
    renew(newKey());
  };
  return { text, setText, isWaiting, ask, doing, isPending: act.isPending };
};

/** 向村里提问。文字检查认为不便公开的，可以改，也可以就这样提交；村里总是收得到、总要答复。 */
export const AskForm = (props: NoticeAt & { answerDays: number }) => {
  const { text, setText, isWaiting, ask, doing, isPending } = useAsking(props);
  const doubt = doing.errorOf('insists');
  return (
    <Stack>
      <TextField
        label="您的问题"
        hint={`村里应在${props.answerDays}天内答复；超过的，乡镇（街道）会看到。不用写身份证号、电话。`}
        rows={4}
        maxLength={500}
        value={text}
        error={doing.errorOf('text')}
        onChange={setText}
      />
      {doubt === undefined ? null : (
        <Banner tone="warn" title="请再看一眼" isLive>
          {doubt}
        </Banner>
      )}
      {isWaiting ? (
        <Banner tone="done" isLive>
          {WAITS}
        </Banner>
      ) : null}
      <Failure text={doing.failure} />
      <ButtonRow>
        <Button kind="primary" isLoading={isPending} onPress={() => ask(false)}>
          {doubt === undefined ? '向村里提问' : '改好了，再提交'}
        </Button>
        {doubt === undefined ? null : (
          <Button isLoading={isPending} onPress={() => ask(true)}>
            就这样提交
          </Button>
        )}
      </ButtonRow>
    </Stack>
  );
};
