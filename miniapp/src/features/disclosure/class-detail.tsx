import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Empty } from '@miniapp/components/empty';
import { Link } from '@miniapp/components/link';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { Citation, Heading } from '@miniapp/components/text';
import { dayText } from '@miniapp/format/day';
import { routes } from '@miniapp/routes';
import type { OutputOf } from '@shared/contract/endpoint';
import { getDisclosureClass } from '@shared/contract/statutory-content';
import { catalogueSections } from '@shared/vocabulary/domain';

type Detail = OutputOf<typeof getDisclosureClass>;

const contactText = (responsible: Detail['responsible']): string =>
  responsible.map(({ name, phone }) => (phone === '' ? name : `${name}（${phone}）`)).join('、');

const Notices = ({ region, detail }: { region: string; detail: Detail }) =>
  detail.notices.length === 0 ? (
    <Empty
      title="这一类还没有公开的信息"
      note={`由${contactText(detail.responsible)}公开。可以打电话问，也可以申请。`}
      action={
        <Link isButton to={routes.wizard({ region, aboutWords: detail.title })}>
          申请公开
        </Link>
      }
    />
  ) : (
    <CellGroup label="最新的信息">
      {detail.notices.map((notice) => (
        <CellItem
          key={notice.noticeId}
          title={notice.title}
          note={`${notice.organisationName} · ${dayText(notice.publishedOn)}公开`}
          to={routes.notice({ region, noticeId: notice.noticeId })}
        />
      ))}
    </CellGroup>
  );

const Entries = ({ region, entries }: { region: string; entries: Detail['entries'] }) =>
  entries.length === 0 ? null : (
    <Card title="目录里的事项" isFlush>
      <CellGroup label="目录里的事项">
        {entries.map((entry) => (
          <CellItem
            key={entry.entryId}
            title={entry.item}
            note={[catalogueSections.labels[entry.section], entry.category, entry.responsibleBody]
              .filter((part) => part !== '' && part !== entry.item)
              .join(' · ')}
            to={routes.entry({ region, entryId: entry.entryId })}
          />
        ))}
      </CellGroup>
    </Card>
  );

interface Props {
  region: string;
  classKey: string;
  organisationId: string | undefined;
}

/** 法定主动公开内容的一类：最新的信息、目录里的事项、由谁公开。 */
export const ClassDetail = ({ region, classKey, organisationId }: Props) => {
  const detail = useEndpoint(getDisclosureClass, {
    params: { region, classKey },
    query: organisationId === undefined ? {} : { organisationId },
  });
  return (
    <Loaded query={detail}>
      {(found) => (
        <Stack gap="loose">
          <Stack gap="tight">
            <Heading level={1}>{found.title}</Heading>
            <Citation>{`依据：《政府信息公开条例》${found.article}`}</Citation>
          </Stack>
          <Card title="最新的信息" isFlush>
            <Notices region={region} detail={found} />
          </Card>
          <Entries region={region} entries={found.entries} />
        </Stack>
      )}
    </Loaded>
  );
};
