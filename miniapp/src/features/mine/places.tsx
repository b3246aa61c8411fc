import type { ReactNode } from 'react';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem, type CellItemProps } from '@miniapp/components/cell';
import { entryGroups, type NavigationEntry } from '@miniapp/components/page';
import { routes } from '@miniapp/routes';
import type { Account } from '@shared/contract/identity';
import { ACCOUNT_GROUP } from './desk-entries';

type Row = CellItemProps & { title: string; to: string };

const Rows = ({ label, rows }: { label: string; rows: readonly Row[] }) => (
  <CellGroup label={label}>
    {rows.map((row) => (
      <CellItem key={row.to} {...row} />
    ))}
  </CellGroup>
);

const rowOf = ({ label, to, icon }: NavigationEntry): Row => ({ title: label, to, icon });

/** 账号自己的去处，人人都有。 */
const ownRows = ({ roles }: Account): Row[] => [
  ...(roles.includes('resident')
    ? [{ icon: 'person', title: '我的信息', to: routes.myData() } as const]
    : []),
  { icon: 'speaker', title: '通知方式', to: routes.notificationSettings() },
  { icon: 'device', title: '登录的设备', to: routes.devices() },
];

export interface PlacesProps {
  account: Account;
  entries: readonly NavigationEntry[];
  /** 几条未读。 */
  unread: ReactNode;
}

/** “我的”里的去处：村（居）民一张简单的单子；工作人员按组分开，消息在最前。 */
export const Places = ({ account, entries, unread }: PlacesProps) => {
  const inbox: Row = { icon: 'bell', title: '我的消息', to: routes.inbox(), value: unread };
  const groups = entryGroups(entries);
  const named = (wanted: string | undefined) =>
    groups.find(({ name }) => name === wanted)?.entries.map(rowOf) ?? [];
  const work = groups.filter(({ name }) => name !== undefined && name !== ACCOUNT_GROUP);
  const security = named(ACCOUNT_GROUP);
  const first = [inbox, ...named(undefined)];
  if (work.length === 0 && security.length === 0)
    return (
      <Card isFlush>
        <Rows label="去处" rows={[...first, ...ownRows(account)]} />
      </Card>
    );
  return (
    <>
      <Card isFlush>
        <Rows label="去处" rows={first} />
      </Card>
      {work.map(({ name = '', entries: of }) => (
        <Card key={name} title={name} isFlush>
          <Rows label={name} rows={of.map(rowOf)} />
        </Card>
      ))}
      <Card title={ACCOUNT_GROUP} isFlush>
        <Rows label={ACCOUNT_GROUP} rows={[...security, ...ownRows(account)]} />
      </Card>
    </>
  );
};
