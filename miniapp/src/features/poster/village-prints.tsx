import { useState } from 'react';
import { urlOf } from '@miniapp/api/call';
import { useAct } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { Select } from '@miniapp/components/select';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { openFile } from '@miniapp/files/open-file';
import { todayInShanghai } from '@miniapp/format/today';
import { paperSizes, type PaperSize } from '@shared/contract/posters';
import { downloadSign, downloadWallSheet, sealRegister } from '@shared/contract/wall-sheets';
import { monthText, recentMonths } from './months';
import { useOpening } from './use-opening';

export interface VillagePrintsProps {
  region: string;
  organisationId: string;
}

/** 村（社区）打印：一个月的公开清单（先记下登记头）、一村一码的标牌。 */
export const VillagePrints = ({ region, organisationId }: VillagePrintsProps) => {
  const months = recentMonths(todayInShanghai());
  const [month, setMonth] = useState(months[0] ?? '');
  const [paper, setPaper] = useState<PaperSize>('A3');
  const { problem, open } = useOpening();
  const seal = useAct(sealRegister);
  const params = { region, organisationId };
  const printSheet = () =>
    open(async () => {
      await seal.mutateAsync({ params: { region }, body: { month } });
      const url = urlOf(downloadWallSheet, { params, query: { month, paper } });
      await openFile(url, `公开清单-${month}-${paper}.pdf`);
    });
  const printSign = () => open(() => openFile(urlOf(downloadSign, { params }), '一村一码.pdf'));
  return (
    <Card title="打印与张贴">
      <Stack>
        {problem === '' ? null : (
          <Banner tone="error" isLive>
            {problem}
          </Banner>
        )}
        <Paragraph tone="small">
          公开清单列出一个月公开了什么、还欠什么，末尾的登记头用来证明以前公开的没有被改动。
        </Paragraph>
        <Select
          label="哪个月的公开清单"
          options={months.map((value) => ({ value, label: monthText(value) }))}
          value={month}
          onChange={setMonth}
        />
        <Select
          label="用多大的纸"
          options={paperSizes.values.map((value) => ({ value, label: paperSizes.labels[value] }))}
          value={paper}
          onChange={setPaper}
        />
        <ButtonRow>
          <Button icon="download" isLoading={seal.isPending} onPress={printSheet}>
            打印公开清单
          </Button>
          <Button icon="download" onPress={printSign}>
            打印一村一码标牌
          </Button>
        </ButtonRow>
      </Stack>
    </Card>
  );
};
