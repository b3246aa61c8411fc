import { useState } from 'react';
import { useAct, useEndpoint } from '@miniapp/api/use-endpoint';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { TextField } from '@miniapp/components/field';
import { DateField, Select } from '@miniapp/components/select';
import { Stack } from '@miniapp/components/stack';
import { newKey } from '@miniapp/format/new-key';
import { todayInShanghai } from '@miniapp/format/today';
import { listVillageTasks } from '@shared/contract/notice-drafts';
import { addSupervisionRecord } from '@shared/contract/village-committee';
import { supervisionRecordKinds, type SupervisionRecordKind } from '@shared/vocabulary/village';
import { Failure } from '@miniapp/components/failure';
import { useDoing } from '@miniapp/api/use-doing';

const kinds = supervisionRecordKinds.values.map((value) => ({
  value,
  label: supervisionRecordKinds.labels[value],
}));

/** 记一次履职；回避的要选是哪一条待审核的信息。 */
export const RecordForm = ({ region }: { region: string }) => {
  const { data: tasks } = useEndpoint(listVillageTasks, { params: { region } });
  const act = useAct(addSupervisionRecord);
  const [kind, setKind] = useState<SupervisionRecordKind>('sitIn');
  const [happenedOn, setHappenedOn] = useState(todayInShanghai());
  const [content, setContent] = useState('');
  const [noticeId, setNoticeId] = useState<string>();
  const [idempotencyKey, renew] = useState(newKey);
  const doing = useDoing(['happenedOn', 'content', 'noticeId']);
  const save = async () => {
    const about = kind === 'recusal' ? (noticeId ?? null) : null;
    const body = { idempotencyKey, kind, happenedOn, content, noticeId: about };
    if (!(await doing.run(() => act.mutateAsync({ params: { region }, body }), '已经记下'))) return;
    setContent('');
    renew(newKey());
  };
  return (
    <Card title="记一次履职">
      <Stack>
        <Select label="做了什么" options={kinds} value={kind} onChange={setKind} />
        {kind === 'recusal' ? (
          <Select
            label="回避哪一条"
            options={(tasks?.drafts ?? []).map((draft) => ({
              value: draft.noticeId,
              label: draft.title,
            }))}
            value={noticeId}
            error={doing.errorOf('noticeId')}
            onChange={setNoticeId}
          />
        ) : null}
        <DateField
          label="日期"
          max={todayInShanghai()}
          value={happenedOn}
          error={doing.errorOf('happenedOn')}
          onChange={setHappenedOn}
        />
        <TextField
          label="内容"
          rows={3}
          maxLength={500}
          value={content}
          error={doing.errorOf('content')}
          onChange={setContent}
        />
        <Failure text={doing.failure} />
        <ButtonRow>
          <Button isLoading={act.isPending} onPress={save}>
            记下
          </Button>
        </ButtonRow>
      </Stack>
    </Card>
  );
};
