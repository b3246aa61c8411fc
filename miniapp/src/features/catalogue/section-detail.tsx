import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Link } from '@miniapp/components/link';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { Citation, Heading } from '@miniapp/components/text';
import { routes } from '@miniapp/routes';
import { listEntries } from '@shared/contract/catalogue';
import type { CatalogueSection } from '@shared/vocabulary/domain';

export interface SectionDetailProps {
  region: string;
  section: CatalogueSection;
}

/** 前三个要素；和事项的名称一样的不重说。 */
const noteOf = (name: string, elements: readonly string[]): string | null => {
  const text = elements.slice(0, 3).join('；');
  if (text === name) return null;
  return elements.length > 3 ? `${text}……` : text;
};

/** 一个领域：一级目录 → 二级事项 → 公开内容。 */
export const SectionDetail = ({ region, section }: SectionDetailProps) => {
  const entries = useEndpoint(listEntries, { params: { region, section } });
  return (
    <Loaded query={entries}>
      {(data) => (
        <Stack gap="loose">
          <Heading level={1}>{data.name}</Heading>
          <Link isButton to={routes.notices({ region, section })}>
            看这个领域已公开的信息
          </Link>
          {data.categories.map((category) => (
            <Card key={category.category} title={category.category} isFlush>
              <CellGroup label={category.category}>
                {category.items.flatMap((item) =>
                  item.entries.map((entry) => (
                    <CellItem
                      key={entry.entryId}
                      title={item.item}
                      note={noteOf(item.item, entry.contentElements)}
                      to={routes.entry({ region, entryId: entry.entryId })}
                    />
                  )),
                )}
              </CellGroup>
            </Card>
          ))}
          {data.sourceTitle === '' ? null : <Citation>{`目录出处：${data.sourceTitle}`}</Citation>}
        </Stack>
      )}
    </Loaded>
  );
};
