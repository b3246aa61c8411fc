import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem, NoteLines } from '@miniapp/components/cell';
import { Link } from '@miniapp/components/link';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { routes } from '@miniapp/routes';
import { listSections } from '@shared/contract/catalogue';
import type { OutputOf } from '@shared/contract/endpoint';
import { domains } from '@shared/vocabulary/domain';

type Section = OutputOf<typeof listSections>['items'][number];

const isDomain = (section: Section) =>
  (domains.values as readonly string[]).includes(section.section);

const whoOf = ({ section, responsible }: Section): string => {
  if (responsible.length > 0) return responsible.map((unit) => unit.name).join('、');
  return section === 'village-affairs'
    ? '各村（社区）'
    : '责任单位未指定，由政府信息公开工作机构分办';
};

const noteOf = (section: Section) => (
  <NoteLines
    lines={[
      whoOf(section),
      `${String(section.entryCount)}个事项 · ${section.noticeCount === 0 ? '还没有公开的信息' : `${String(section.noticeCount)}条信息`}`,
    ]}
  />
);

const Group = ({
  title,
  region,
  sections,
}: {
  title: string;
  region: string;
  sections: readonly Section[];
}) =>
  sections.length === 0 ? null : (
    <Card title={title} isFlush>
      <CellGroup label={title}>
        {sections.map((section) => (
          <CellItem
            key={section.section}
            title={section.name}
            note={noteOf(section)}
            to={routes.domain({ region, section: section.section })}
          />
        ))}
      </CellGroup>
    </Card>
  );

/** 公开目录的首页：二十六个领域和本地门类，每个写明责任单位。 */
export const SectionList = ({ region }: { region: string }) => {
  const sections = useEndpoint(listSections, { params: { region } });
  return (
    <Loaded query={sections}>
      {({ items }) => (
        <Stack gap="loose">
          <Group title="二十六个领域" region={region} sections={items.filter(isDomain)} />
          <Group
            title="村（居）务与部门"
            region={region}
            sections={items.filter((item) => !isDomain(item))}
          />
          <Link isButton to={routes.catalogueHistory({ region })}>
            目录的版本与下载
          </Link>
        </Stack>
      )}
    </Loaded>
  );
};
