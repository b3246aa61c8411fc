import { useState } from 'react';
import { useAct, useEndpoint } from '@miniapp/api/use-endpoint';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { RadioGroup } from '@miniapp/components/choice';
import { TextField } from '@miniapp/components/field';
import { Stack } from '@miniapp/components/stack';
import { Citation, Paragraph } from '@miniapp/components/text';
import { newKey } from '@miniapp/format/new-key';
import { getNotice } from '@shared/contract/notices';
import { reportToTownship } from '@shared/contract/village-township';
import { reportKinds, type ReportKind } from '@shared/vocabulary/village';
import { Failure } from '@miniapp/components/failure';
import { useDoing } from '@miniapp/api/use-doing';

const kinds = reportKinds.values.map((value) => ({ value, label: reportKinds.labels[value] }));

/** 向乡镇（街道）反映一条公开信息：没有按时公开，或者不真实。 */
export const ReportForm = ({ region, noticeId }: { region: string; noticeId: string }) => {
  const { data: notice } = useEndpoint(getNotice, { params: { region, noticeId } });
  const act = useAct(reportToTownship);
  const [kind, setKind] = useState<ReportKind>('untrue');
  const [content, setContent] = useState('');
  const [idempotencyKey, renew] = useState(newKey);
  const doing = useDoing(['content']);
  if (notice === undefined) return null;
  const report = async () => {
    const { organisationId } = notice.organisation;
    const body = { idempotencyKey, organisationId, noticeId, kind, content };
    const work = () => act.mutateAsync({ params: { region }, body });
    if (!(await doing.run(work, '已经反映给乡镇（街道）'))) return;
    setContent('');
    renew(newKey());
  };
  return (
    <Card title="向乡镇（街道）反映">
      <Stack>
        <Paragraph>{`反映的是：${notice.title}（${notice.organisation.name}）`}</Paragraph>
        <RadioGroup label="反映什么" options={kinds} value={kind} onChange={setKind} />
        <TextField
          label="情况"
          hint="写清楚哪里不对、您知道的是怎样；不用写身份证号、电话。"
          rows={4}
          maxLength={1000}
          value={content}
          error={doing.errorOf('content')}
          onChange={setContent}
        />
        <Citation>
          依据：《村民委员会组织法》第三十一条（2018年文本，2025年修订后序号有变动）
        </Citation>
        <Failure text={doing.failure} />
        <ButtonRow>
          <Button isLoading={act.isPending} onPress={report}>
            提交反映
          </Button>
        </ButtonRow>
      </Stack>
    </Card>
  );
};
