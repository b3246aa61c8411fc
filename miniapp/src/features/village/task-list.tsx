import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem, NoteLines } from '@miniapp/components/cell';
import { Empty } from '@miniapp/components/empty';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { DueStateTag, NoticeStateTag } from '@miniapp/components/state-tag';
import { dayText, instantText } from '@miniapp/format/day';
import { go } from '@miniapp/navigation';
import { useWriteDuty } from '@miniapp/place/use-write-duty';
import { routes } from '@miniapp/routes';
import type { OutputOf } from '@shared/contract/endpoint';
import { listVillageTasks } from '@shared/contract/notice-drafts';
import type { DueItem } from '@shared/contract/notices';

type Tasks = OutputOf<typeof listVillageTasks>;

const Drafts = ({ drafts }: Pick<Tasks, 'drafts'>) =>
  drafts.length === 0 ? null : (
    <Card title="草稿与待审核" isFlush>
      <CellGroup label="草稿与待审核">
        {drafts.map((draft) => (
          <CellItem
            key={draft.noticeId}
            title={draft.title}
            note={`${draft.draftedBy} · ${instantText(draft.updatedAt)}`}
            value={<NoticeStateTag state={draft.state} />}
            to={routes.villagePreview({ noticeId: draft.noticeId })}
          />
        ))}
      </CellGroup>
    </Card>
  );

interface DuesProps extends Pick<Tasks, 'organisation'> {
  region: string;
  items: readonly DueItem[];
}

/** 应公开事项；经办人点一行就去写。 */
const Dues = ({ region, organisation, items }: DuesProps) => {
  const writeOf = useWriteDuty(region, organisation.organisationId);
  return (
    <Card title="应公开事项" isFlush>
      {items.length === 0 ? (
        <Empty title="没有应公开事项" note="镇、街道还没有给本村（社区）设定清单。" />
      ) : (
        <CellGroup label="应公开事项">
          {items.map((item) => (
            <CellItem
              key={item.obligationId}
              title={item.title}
              note={
                <NoteLines
                  lines={[`${item.period} · ${item.rhythm}`, `应于${dayText(item.dueOn)}前公开`]}
                />
              }
              value={<DueStateTag state={item.state} />}
              cue={writeOf(item)?.label}
              to={writeOf(item)?.to}
            />
          ))}
        </CellGroup>
      )}
    </Card>
  );
};

export interface TaskListProps {
  region: string;
  /** 经办人可以拟写；监督委员会成员只审核。 */
  canWrite: boolean;
}

/** 村（社区）的待办：先是草稿与待审核，再是逾期、待公开的事项。 */
export const TaskList = ({ region, canWrite }: TaskListProps) => {
  const tasks = useEndpoint(listVillageTasks, { params: { region } });
  return (
    <Loaded query={tasks}>
      {({ drafts, dueItems, organisation }) => (
        <Stack gap="loose">
          {canWrite ? (
            <Button kind="primary" icon="plus" onPress={() => go(routes.villageCompose())}>
              写一条公开信息
            </Button>
          ) : null}
          <Drafts drafts={drafts} />
          <Dues region={region} organisation={organisation} items={dueItems} />
        </Stack>
      )}
    </Loaded>
  );
};
