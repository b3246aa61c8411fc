import { useState } from 'react';
import { call } from '@miniapp/api/call';
import { messageOf } from '@miniapp/api/problem';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Button } from '@miniapp/components/button';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Empty } from '@miniapp/components/empty';
import { Loaded } from '@miniapp/components/loaded';
import { Sheet } from '@miniapp/components/sheet';
import { showToast } from '@miniapp/components/toast';
import { dayText } from '@miniapp/format/day';
import { yuanText } from '@miniapp/format/money';
import { getNotice, listNotices } from '@shared/contract/notices';
import { parseBlocks } from './blocks';
import type { NoticeForm } from './notice-form';

export interface CopyEarlierProps {
  region: string;
  organisationId: string;
  form: NoticeForm;
  onChange: (form: NoticeForm) => void;
}

/** 照着以前公开的写：正文与表格搬过来，上期结余接成本期期初，日期和附件不搬。 */
export const CopyEarlier = ({ region, organisationId, form, onChange }: CopyEarlierProps) => {
  const [isOpen, setOpen] = useState(false);
  const query = { organisationId, affairsKind: form.affairsKind, limit: 10 };
  const earlier = useEndpoint(listNotices, isOpen ? { params: { region }, query } : null);
  const copy = async (noticeId: string) => {
    try {
      const notice = await call(getNotice, { params: { region, noticeId } });
      const finance =
        notice.finance === null
          ? form.finance
          : { ...form.finance, opening: yuanText(notice.finance.balanceFen) };
      onChange({ ...form, blocks: parseBlocks(notice.bodyMarkdown), finance });
      setOpen(false);
    } catch (error) {
      showToast(messageOf(error), 'warn');
    }
  };
  return (
    <>
      <Button icon="file" onPress={() => setOpen(true)}>
        照以前的写
      </Button>
      <Sheet isOpen={isOpen} title="照哪一条写？" onClose={() => setOpen(false)}>
        <Loaded query={earlier}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title="还没有同类的公开信息" />
            ) : (
              <CellGroup label="以前公开的">
                {items.map((notice) => (
                  <CellItem
                    key={notice.noticeId}
                    title={notice.title}
                    note={dayText(notice.publishedOn)}
                    onPress={() => void copy(notice.noticeId)}
                  />
                ))}
              </CellGroup>
            )
          }
        </Loaded>
      </Sheet>
    </>
  );
};
