import { useEndpoint } from '@miniapp/api/use-endpoint';
import { useAccount } from '@miniapp/api/use-session';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Empty } from '@miniapp/components/empty';
import { Link } from '@miniapp/components/link';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { Heading, Paragraph } from '@miniapp/components/text';
import { dayText } from '@miniapp/format/day';
import { routes } from '@miniapp/routes';
import { getEntry, type CatalogueEntry } from '@shared/contract/catalogue';
import type { OutputOf } from '@shared/contract/endpoint';
import { EntryStandard } from './entry-standard';

type EntryView = OutputOf<typeof getEntry>;

export interface EntryDetailProps {
  region: string;
  entryId: string;
}

/** 村（居）务不是政府信息：找村（社区）的公开栏，在那里向村里提问，不走申请公开。 */
const NothingYet = ({ region, entry }: { region: string; entry: CatalogueEntry }) =>
  entry.section === 'village-affairs' ? (
    <Empty
      title="还没有按此事项公开的信息"
      note="这是村（居）务公开的事项，由各村（社区）公开。可以到本村（社区）的公开栏，看公开了没有，向村里提问。"
      action={
        <Link isButton to={routes.board()}>
          去公开栏
        </Link>
      }
    />
  ) : (
    <Empty
      title="还没有按此事项公开的信息"
      note="需要的话，可以申请公开。"
      action={
        <Link isButton to={routes.wizard({ region, aboutEntry: entry.entryId })}>
          申请公开这类信息
        </Link>
      }
    />
  );

/** 公开办看县级现行的一条：可以动态调整。 */
const Adjust = ({ region, entry }: { region: string; entry: EntryView }) => {
  const isOffice = useAccount(region)?.roles.includes('disclosureOffice') === true;
  if (!isOffice || entry.retiredOn !== null || entry.holderId !== null) return null;
  return (
    <Link isButton to={routes.catalogueAdjust({ entryId: entry.entryId })}>
      动态调整这一条
    </Link>
  );
};

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
          <Adjust region={region} entry={entry} />
          <Card title="按此事项公开的信息" isFlush>
            {entry.notices.length === 0 ? (
              <NothingYet region={region} entry={entry} />
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
