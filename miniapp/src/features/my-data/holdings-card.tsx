import { useState } from 'react';
import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { KeyValue } from '@miniapp/components/key-value';
import { Sheet } from '@miniapp/components/sheet';
import type { OutputOf } from '@shared/contract/endpoint';
import type { getMyData } from '@shared/contract/my-data';

export type MyDataView = OutputOf<typeof getMyData>;
type Holding = MyDataView['holdings'][number];

const rowsOf = ({ what, purpose, basis, until, keptBecause }: Holding) => [
  { key: 'what', label: '有什么', value: what },
  { key: 'purpose', label: '做什么用', value: purpose },
  { key: 'basis', label: '依据', value: basis },
  { key: 'until', label: '存到何时', value: until },
  {
    key: 'deletion',
    label: '注销账号时',
    value: keptBecause === '' ? '删除' : `留下：${keptBecause}`,
  },
];

/** 关于我存了哪几种信息；点开看做什么用、存到何时。 */
export const HoldingsCard = ({ holdings }: Pick<MyDataView, 'holdings'>) => {
  const [open, setOpen] = useState<Holding | null>(null);
  return (
    <>
      <Card title="存了哪些" isFlush>
        <CellGroup label="存了哪些">
          {holdings.map((holding) => (
            <CellItem
              key={holding.kind}
              title={holding.label}
              note={holding.what}
              value={holding.count === null ? undefined : `${String(holding.count)}条`}
              onPress={() => setOpen(holding)}
            />
          ))}
        </CellGroup>
      </Card>
      <Sheet
        isOpen={open !== null}
        title={open?.label ?? ''}
        onClose={() => setOpen(null)}
        footer={<Button onPress={() => setOpen(null)}>看完了</Button>}
      >
        {open === null ? null : <KeyValue items={rowsOf(open)} />}
      </Sheet>
    </>
  );
};
