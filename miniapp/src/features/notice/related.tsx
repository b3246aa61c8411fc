import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { dayText } from '@miniapp/format/day';
import { routes } from '@miniapp/routes';
import type { Notice } from './facts';

/** 文件与解读、文件与进展、政府与村里的同一事项互相链接。 */
export const RelatedNotices = ({ region, notice }: { region: string; notice: Notice }) => {
  const links = [
    ...(notice.interprets === null ? [] : [{ ...notice.interprets, note: '所解读的文件' }]),
    ...notice.interpretations.map((item) => ({ ...item, note: '对本文件的解读' })),
    ...(notice.follows === null ? [] : [{ ...notice.follows, note: '本条是它的进展' }]),
    ...(notice.mirrors === null ? [] : [{ ...notice.mirrors, note: '政府公开的同一事项' }]),
    ...notice.mirroredBy.map((item) => ({ ...item, note: '村（社区）公开的同一事项' })),
    ...notice.progressNotices.map((item) => ({
      ...item,
      note: `进展，${dayText(item.publishedOn)}`,
    })),
  ];
  return links.length === 0 ? null : (
    <Card title="相关的信息" isFlush>
      <CellGroup label="相关的信息">
        {links.map((link) => (
          <CellItem
            key={link.noticeId}
            title={link.title}
            note={link.note}
            to={routes.notice({ region, noticeId: link.noticeId })}
          />
        ))}
      </CellGroup>
    </Card>
  );
};
