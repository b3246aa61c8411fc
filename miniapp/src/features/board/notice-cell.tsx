import { CellItem } from '@miniapp/components/cell';
import { Tag } from '@miniapp/components/tag';
import { Stack } from '@miniapp/components/stack';
import { dayText, shortDayText } from '@miniapp/format/day';
import { routes } from '@miniapp/routes';
import type { NoticeCard } from '@shared/contract/notices';
import { affairsKinds, processStages } from '@shared/vocabulary/notice';

export interface NoticeCellProps {
  region: string;
  notice: NoticeCard;
  /** 今天，判断公示是否还在进行。 */
  today: string;
  isCurrent?: boolean | undefined;
}

/** 列表里的一条公开信息：标题、单位、日期、三务与公开过程。 */
export const NoticeCell = ({ region, notice, today, isCurrent }: NoticeCellProps) => (
  <CellItem
    title={notice.title}
    note={
      <Stack gap="tight" isRow>
        {notice.affairsKind === null ? null : <Tag>{affairsKinds.labels[notice.affairsKind]}</Tag>}
        <Tag tone="quiet">{processStages.labels[notice.processStage]}</Tag>
        {notice.publicityUntil !== null && notice.publicityUntil >= today ? (
          <Tag tone="warn">{`公示至${shortDayText(notice.publicityUntil)}`}</Tag>
        ) : null}
        {`${notice.organisation.name} · ${dayText(notice.publishedOn)}`}
      </Stack>
    }
    to={routes.notice({ region, noticeId: notice.noticeId })}
    isCurrent={isCurrent}
  />
);
