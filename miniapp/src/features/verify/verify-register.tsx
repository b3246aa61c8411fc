import { useState } from 'react';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { TextField } from '@miniapp/components/field';
import { KeyValue } from '@miniapp/components/key-value';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import type { OutputOf } from '@shared/contract/endpoint';
import { checkRegister } from '@shared/contract/wall-sheets';

type Check = OutputOf<typeof checkRegister>;

const monthText = (month: string): string =>
  `${month.slice(0, 4)}年${String(Number(month.slice(5, 7)))}月`;
const sources = { paper: '您的清单', seal: '张贴以前记下的' } as const;

const Outcome = ({ check }: { check: Check }) => (
  <Stack>
    <Banner
      tone={check.isIntact ? 'done' : 'error'}
      title={check.isIntact ? '对得上' : `从${monthText(check.firstDifferentMonth ?? '')}起对不上`}
      isLive
    >
      {check.explanation}
    </Banner>
    <KeyValue
      items={check.months.map(({ month, isMatching, source }, index) => ({
        key: `${month}-${String(index)}`,
        label: `${monthText(month)}（${sources[source]}）`,
        value: isMatching ? '对得上' : '对不上',
      }))}
    />
    <Paragraph tone="small">{`现在共登记${String(check.entryCount)}笔。`}</Paragraph>
  </Stack>
);

/** 一张公开清单上的月份与登记头。 */
export interface SheetCode {
  readonly month: string;
  readonly head: string;
}

export interface VerifyRegisterProps {
  region: string;
  organisationId: string;
  /** 扫码带来的第一张。 */
  scanned: SheetCode;
}

/** 核对公开清单：给得越多，越能说清从哪个月起不同。 */
export const VerifyRegister = ({ region, organisationId, scanned }: VerifyRegisterProps) => {
  const [printed, setPrinted] = useState<readonly SheetCode[]>([scanned]);
  const [month, setMonth] = useState('');
  const [head, setHead] = useState('');
  const [error, setError] = useState('');
  const query = useEndpoint(checkRegister, {
    params: { region, organisationId },
    body: { printed: [...printed] },
  });
  const add = () => {
    if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month.trim())) setError('月份写成 2026-01 的样子');
    else if (head.trim() === '') setError('登记头也要填');
    else {
      setError('');
      setPrinted([...printed, { month: month.trim(), head: head.trim() }]);
      setHead('');
    }
  };
  return (
    <Stack gap="loose">
      <Loaded query={query} shape="article">
        {(check) => <Outcome check={check} />}
      </Loaded>
      <Card title="手里还有别的月份的清单">
        <Stack>
          <TextField
            label="月份"
            maxLength={7}
            value={month}
            onChange={setMonth}
            placeholder="如：2026-01"
          />
          <TextField
            label="登记头"
            hint="填开头 16 位就可以"
            maxLength={100}
            value={head}
            onChange={setHead}
            error={error === '' ? undefined : error}
          />
          <Button isBlock onPress={add}>
            一起核对
          </Button>
        </Stack>
      </Card>
    </Stack>
  );
};
