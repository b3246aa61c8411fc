import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Empty } from '@miniapp/components/empty';
import { Stack } from '@miniapp/components/stack';
import { ApplicationStateTag, StateTag } from '@miniapp/components/state-tag';
import { dayText } from '@miniapp/format/day';
import type { listDesk } from '@shared/contract/applications';
import type { OutputOf } from '@shared/contract/endpoint';

export type DeskRow = OutputOf<typeof listDesk>['items'][number];

/** 期限的话：还剩几个工作日、今天到期、已逾期几日、等待确认。 */
export const remainingText = (row: Pick<DeskRow, 'alarm' | 'remainingWorkingDays'>): string => {
  if (row.alarm === 'unconfirmed') return '超过1个工作日未确认收到';
  const days = row.remainingWorkingDays;
  if (days === null) return '待确认收到';
  if (days < 0) return `逾期${String(-days)}个工作日`;
  return days === 0 ? '今天到期' : `还剩${String(days)}个工作日`;
};

const tones = {
  none: 'progress',
  soon: 'attention',
  urgent: 'attention',
  today: 'overdue',
  overdue: 'overdue',
  unconfirmed: 'attention',
} as const;

const note = (row: DeskRow): string =>
  [
    row.registrationNumber,
    row.applicantName,
    row.leadDepartmentName ?? '尚未分办',
    row.caseOfficerName === null ? '' : `经办：${row.caseOfficerName}`,
    row.dueOn === null ? '' : `最迟${dayText(row.dueOn)}${row.isProvisional ? '（暂定）' : ''}`,
  ]
    .filter(Boolean)
    .join(' · ');

export interface DeskListProps {
  rows: readonly DeskRow[];
  currentId: string;
  onOpen: (applicationId: string) => void;
}

/** 待办列表：剩余工作日少的在前，每行写明期限、状态。 */
export const DeskList = ({ rows, currentId, onOpen }: DeskListProps) =>
  rows.length === 0 ? (
    <Empty title="这里没有待办" note="换个视图看看。" />
  ) : (
    <Card isFlush>
      <CellGroup label="待办申请">
        {rows.map((row) => (
          <CellItem
            key={row.applicationId}
            title={row.excerpt}
            note={
              <Stack gap="tight">
                <Stack gap="tight" isRow>
                  <StateTag tone={tones[row.alarm]}>{remainingText(row)}</StateTag>
                  <ApplicationStateTag state={row.state} />
                </Stack>
                {note(row)}
              </Stack>
            }
            isCurrent={row.applicationId === currentId}
            onPress={() => onOpen(row.applicationId)}
          />
        ))}
      </CellGroup>
    </Card>
  );
