import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { routes } from '@miniapp/routes';
import type { Notice } from './facts';

/** 文件与解读互相链接。 */
export const RelatedNotices = ({ region, notice }: { region: string; notice: Notice }) => {
  const links = [
    ...(notice.interprets === null ? [] : [{ ...notice.interprets, note: '所解读的文件' }]),
    ...notice.interpretations.map((item) => ({ ...item, note: '对本文件的解读' })),
  ];
  return links.length === 0 ? null : (
    <Card title="文件与解读" isFlush>
      <CellGroup label="文件与解读">
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
