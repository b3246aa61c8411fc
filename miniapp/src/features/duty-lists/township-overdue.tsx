import { useState } from 'react';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Empty } from '@miniapp/components/empty';
import { Link } from '@miniapp/components/link';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { dayText } from '@miniapp/format/day';
import { routes } from '@miniapp/routes';
import { coverageSummary } from '@shared/contract/coverage';
import { listBodyDuties } from '@shared/contract/duties';

interface OneVillageProps {
  region: string;
  organisationId: string;
  name: string;
}

/** 一个村（社区）现在欠着的各项。 */
const OverdueDuties = ({ region, organisationId, name }: OneVillageProps) => {
  const query = useEndpoint(listBodyDuties, { params: { region, organisationId } });
  return (
    <Card
      title={`${name}欠着的`}
      isFlush
      action={<Link to={routes.coverage({ region, organisationId })}>全部清单</Link>}
    >
      <Loaded query={query}>
        {({ duties }) => {
          const overdue = duties.filter(({ current }) => current?.state === 'overdue');
          return overdue.length === 0 ? (
            <Empty title="现在没有欠着的" />
          ) : (
            <CellGroup label={`${name}欠着的事项`}>
              {overdue.map(({ obligationId, title, current }) => (
                <CellItem
                  key={obligationId}
                  title={title}
                  note={`${current?.period ?? ''}，应于${dayText(current?.dueOn ?? '')}前公开`}
                />
              ))}
            </CellGroup>
          );
        }}
      </Loaded>
    </Card>
  );
};

/** 乡镇（街道）：所属各村（社区）逾期没有公开的事项；点一个村看欠着哪些。 */
export const TownshipOverdue = ({ region }: { region: string }) => {
  const query = useEndpoint(coverageSummary, { params: { region } });
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <Loaded query={query}>
      {({ worst }) => {
        const villages = worst.filter(
          ({ body }) => body.kind === 'village' || body.kind === 'community',
        );
        const open = villages.find(({ body }) => body.organisationId === chosen) ?? villages[0];
        return (
          <Stack>
            <Card title="逾期没有公开的事项" isFlush>
              {open === undefined ? (
                <Empty title="没有逾期的" note="该公开的都已公开，或者还没到期。" />
              ) : (
                <CellGroup label="逾期没有公开的村（社区）">
                  {villages.map(({ body, total }) => (
                    <CellItem
                      key={body.organisationId}
                      title={body.name}
                      note={`今年该公开${String(total.due)}件，按期${String(total.onTime)}件，晚了${String(total.late)}件`}
                      value={`逾期${String(total.overdue)}件`}
                      isCurrent={body === open.body}
                      onPress={() => setChosen(body.organisationId)}
                    />
                  ))}
                </CellGroup>
              )}
            </Card>
            {open === undefined ? null : (
              <OverdueDuties
                region={region}
                organisationId={open.body.organisationId}
                name={open.body.name}
              />
            )}
          </Stack>
        );
      }}
    </Loaded>
  );
};
