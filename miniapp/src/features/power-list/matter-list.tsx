import { useState } from 'react';
import { Button } from '@miniapp/components/button';
import { CellGroup, CellItem, NoteLines } from '@miniapp/components/cell';
import { Empty } from '@miniapp/components/empty';
import { Pager } from '@miniapp/components/pager';
import { Stack } from '@miniapp/components/stack';
import type { MatterView } from '@shared/contract/power-list';
import { matterListKinds } from '@shared/vocabulary/catalogue-version';
import { ExceptionSheet } from './exception-sheet';
import { standingOf } from './matter-standing';

/** 一次先列这么多条。 */
const PAGE = 50;

const linesOf = (matter: MatterView): string[] => [
  [
    matter.departmentName === '' ? '没有写责任部门' : matter.departmentName,
    matter.powerType,
    matterListKinds.labels[matter.listKind],
  ]
    .filter((part) => part !== '')
    .join(' · '),
  matter.isKnownDepartment || matter.departmentName === ''
    ? ''
    : '单位名录里没有这个部门，请核对名称',
  matter.entries.length === 0 ? '' : `目录里：${matter.entries.map(({ name }) => name).join('；')}`,
  matter.exception === '' ? '' : `缘由：${matter.exception}`,
];

export interface MatterListProps {
  region: string;
  items: readonly MatterView[];
  /** 公开办可以写明、取消缘由。 */
  mayExcept: boolean;
}

/** 清单逐条：在目录里怎么样；目录里没有的可以写明缘由。 */
export const MatterList = ({ region, items, mayExcept }: MatterListProps) => {
  const [shown, setShown] = useState(PAGE);
  const [chosen, setChosen] = useState<MatterView | null>(null);
  if (items.length === 0) return <Empty title="没有这样的事项" />;
  const listed = items.slice(0, shown);
  return (
    <Stack>
      <CellGroup label="清单事项">
        {listed.map((matter) => {
          const standing = standingOf(matter);
          return (
            <CellItem
              key={matter.matterId}
              title={matter.matterName}
              note={<NoteLines lines={linesOf(matter)} />}
              value={
                mayExcept && standing !== 'covered' ? (
                  <Button
                    kind="text"
                    label={`${standing === 'gap' ? '写明缘由' : '改缘由'}：${matter.matterName}`}
                    onPress={() => setChosen(matter)}
                  >
                    {standing === 'gap' ? '写明缘由' : '改缘由'}
                  </Button>
                ) : undefined
              }
            />
          );
        })}
      </CellGroup>
      <Pager
        shown={listed.length}
        hasMore={items.length > shown}
        onMore={() => setShown(shown + PAGE)}
      />
      {chosen === null ? null : (
        <ExceptionSheet
          key={chosen.matterId}
          {...{ region }}
          matter={chosen}
          onClose={() => setChosen(null)}
        />
      )}
    </Stack>
  );
};
