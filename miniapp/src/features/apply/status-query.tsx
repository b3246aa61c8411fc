import { useState } from 'react';
import { useAct } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { TextField } from '@miniapp/components/field';
import { KeyValue } from '@miniapp/components/key-value';
import { Stack } from '@miniapp/components/stack';
import { dayText, instantText } from '@miniapp/format/day';
import { queryApplicationStatus } from '@shared/contract/my-applications';
import { applicationStates } from '@shared/vocabulary/application-state';

/** 不登录，凭登记编号和查询码查进度。 */
export const StatusQuery = ({ region }: { region: string }) => {
  const [registrationNumber, setNumber] = useState('');
  const [queryCode, setCode] = useState('');
  const query = useAct(queryApplicationStatus);
  const found = query.data;
  return (
    <Card title="凭回执查进度">
      <Stack>
        <TextField
          label="登记编号"
          value={registrationNumber}
          onChange={setNumber}
          maxLength={40}
        />
        <TextField
          label="查询码"
          value={queryCode}
          onChange={setCode}
          maxLength={20}
          autoComplete="off"
        />
        <Button
          isLoading={query.isPending}
          onPress={() =>
            query.mutate({ params: { region }, body: { registrationNumber, queryCode } })
          }
        >
          查进度
        </Button>
        {query.error === null ? null : (
          <Banner tone="error" isLive>
            {query.error.message}
          </Banner>
        )}
        {found === undefined ? null : (
          <KeyValue
            items={[
              { key: 'state', label: '状态', value: applicationStates.labels[found.state] },
              { key: 'turn', label: '轮到谁', value: found.whoseTurn },
              { key: 'submitted', label: '提交时间', value: instantText(found.submittedAt) },
              ...(found.dueOn === null
                ? []
                : [{ key: 'due', label: '最迟答复', value: dayText(found.dueOn) }]),
            ]}
          />
        )}
      </Stack>
    </Card>
  );
};
