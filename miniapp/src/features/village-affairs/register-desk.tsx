import { useState } from 'react';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Empty } from '@miniapp/components/empty';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { Tabs } from '@miniapp/components/tabs';
import { Tag } from '@miniapp/components/tag';
import { dayText } from '@miniapp/format/day';
import { yuanText } from '@miniapp/format/money';
import { go } from '@miniapp/navigation';
import { routes } from '@miniapp/routes';
import { listVillageRegister, type RegisterEntryView } from '@shared/contract/village-registers';
import { registerKinds, registerStateText, type RegisterKind } from '@shared/vocabulary/village';
import { EntryForm } from './entry-form';
import { PasteForm } from './paste-form';

const tabs = registerKinds.values.map((key) => ({ key, label: registerKinds.labels[key] }));

const noteOf = (entry: RegisterEntryView): string =>
  [
    entry.counterpart,
    entry.amountFen === null ? '' : `${yuanText(entry.amountFen)}元`,
    entry.endsOn === null ? '' : `到期${dayText(entry.endsOn)}`,
    entry.isPublic ? '已列入公开清单' : '没有列入公开清单',
  ]
    .filter((part) => part !== '')
    .join(' · ');

const termTag = ({ isExpiring, daysLeft, kind, state }: RegisterEntryView) =>
  isExpiring && daysLeft !== null ? (
    <Tag tone="warn">{daysLeft < 0 ? '已到期' : `还有${daysLeft}天到期`}</Tag>
  ) : (
    <Tag tone="quiet">{registerStateText(kind, state)}</Tag>
  );

type Opened = { kind: 'new' } | { kind: 'paste' } | { kind: 'entry'; entry: RegisterEntryView };

interface ListProps {
  items: readonly RegisterEntryView[];
  onOpen?: ((entry: RegisterEntryView) => void) | undefined;
}

const EntryList = ({ items, onOpen }: ListProps) =>
  items.length === 0 ? (
    <Empty title="还没有登记" />
  ) : (
    <Card isFlush>
      <CellGroup label="登记">
        {items.map((entry) => (
          <CellItem
            key={entry.entryId}
            title={entry.name}
            note={noteOf(entry)}
            value={termTag(entry)}
            onPress={onOpen === undefined ? undefined : () => onOpen(entry)}
          />
        ))}
      </CellGroup>
    </Card>
  );

/** 合同、资产、资源登记：列表、登记一项、从表格粘贴、拟写公开信息。 */
export const RegisterDesk = ({ region, canWrite }: { region: string; canWrite: boolean }) => {
  const query = useEndpoint(listVillageRegister, { params: { region } });
  const [kind, setKind] = useState<RegisterKind>('contract');
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  if (opened?.kind === 'paste') return <PasteForm region={region} kind={kind} onClose={close} />;
  if (opened !== null) {
    const entry = opened.kind === 'entry' ? opened.entry : null;
    return <EntryForm region={region} kind={kind} entry={entry} onClose={close} />;
  }
  return (
    <Loaded query={query}>
      {({ items }) => (
        <Tabs label="三资登记" items={tabs} current={kind} onChange={setKind}>
          <Stack gap="loose">
            {canWrite ? (
              <ButtonRow>
                <Button kind="primary" icon="plus" onPress={() => setOpened({ kind: 'new' })}>
                  登记一项
                </Button>
                <Button onPress={() => setOpened({ kind: 'paste' })}>从表格粘贴</Button>
                <Button icon="edit" onPress={() => go(routes.villageCompose({ textKind: kind }))}>
                  拟写公开信息
                </Button>
              </ButtonRow>
            ) : null}
            <EntryList
              items={items.filter((entry) => entry.kind === kind)}
              onOpen={canWrite ? (entry) => setOpened({ kind: 'entry', entry }) : undefined}
            />
          </Stack>
        </Tabs>
      )}
    </Loaded>
  );
};
