import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Empty } from '@miniapp/components/empty';
import { Link } from '@miniapp/components/link';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { Heading, Paragraph } from '@miniapp/components/text';
import { dayText } from '@miniapp/format/day';
import { routes } from '@miniapp/routes';
import { getEntry } from '@shared/contract/catalogue';
import { EntryStandard } from './entry-standard';

export interface EntryDetailProps {
  region: string;
  entryId: string;
}

/** 一条公开事项：标准，以及按它公开的信息。 */
export const EntryDetail = ({ region, entryId }: EntryDetailProps) => {
  const query = useEndpoint(getEntry, { params: { region, entryId } });
  return (
    <Loaded query={query} shape="article">
      {(entry) => (
        <Stack gap="loose">
          <Stack gap="tight">
            <Paragraph tone="soft">{entry.category}</Paragraph>
            <Heading level={1}>{entry.item}</Heading>
          </Stack>
          <EntryStandard entry={entry} />
          <Card title="按此事项公开的信息" isFlush>
            {entry.notices.length === 0 ? (
              <Empty
                title="还没有按此事项公开的信息"
                note="需要的话，可以申请公开。"
                action={
                  <Link to={routes.wizard({ region, aboutEntry: entryId })}>申请公开这类信息</Link>
                }
              />
            ) : (
              <CellGroup label="按此事项公开的信息">
                {entry.notices.map((notice) => (
                  <CellItem
                    key={notice.noticeId}
                    title={notice.title}
                    note={`${notice.organisationName} · ${dayText(notice.publishedOn)}`}
                    to={routes.notice({ region, noticeId: notice.noticeId })}
                  />
                ))}
              </CellGroup>
            )}
          </Card>
        </Stack>
      )}
    </Loaded>
  );
};
