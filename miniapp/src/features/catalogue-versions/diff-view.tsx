import { useState } from 'react';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Card } from '@miniapp/components/card';
import { DataTable } from '@miniapp/components/data-table';
import { Element } from '@miniapp/components/element';
import { Loaded } from '@miniapp/components/loaded';
import { Select } from '@miniapp/components/select';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { diffCatalogueVersions, listCatalogueVersions } from '@shared/contract/catalogue-versions';
import type { OutputOf } from '@shared/contract/endpoint';

type Diff = OutputOf<typeof diffCatalogueVersions>;

const label = ({ indexCode, name }: { indexCode: string; name: string }): string =>
  indexCode === '' ? name : `${indexCode} ${name}`;

const NameList = ({ title, items }: { title: string; items: Diff['added'] }) =>
  items.length === 0 ? null : (
    <Card title={`${title}（${String(items.length)}条）`}>
      <Element as="ul">
        {items.map((item) => (
          <Element as="li" key={item.entryKey}>
            {label(item)}
          </Element>
        ))}
      </Element>
    </Card>
  );

const columns = [
  { key: 'field', title: '要素' },
  { key: 'before', title: '改前' },
  { key: 'after', title: '改后' },
] as const;

const orBlank = (value: string): string => (value === '' ? '（空）' : value);

const Changed = ({ items }: { items: Diff['changed'] }) =>
  items.length === 0 ? null : (
    <Card title={`改动（${String(items.length)}条）`}>
      <Stack gap="loose">
        {items.map((item) => (
          <DataTable
            key={item.entryKey}
            caption={label(item)}
            columns={columns}
            rows={item.fields.map(({ label: field, before, after }) => ({
              key: field,
              cells: [field, orBlank(before), orBlank(after)],
            }))}
          />
        ))}
      </Stack>
    </Card>
  );

/** 与哪一版比的空值：与所依据的一版比。 */
const BASE = 'base';

interface DiffViewProps {
  region: string;
  versionId: string;
}

const Differences = ({ region, versionId, against }: DiffViewProps & { against: string }) => {
  const query = useEndpoint(diffCatalogueVersions, {
    params: { region, versionId },
    query: against === BASE ? {} : { against },
  });
  return (
    <Loaded query={query}>
      {({ against, added, removed, changed }) => (
        <Stack gap="loose">
          <Paragraph>{`与“${against}”比较`}</Paragraph>
          {added.length + removed.length + changed.length === 0 ? (
            <Paragraph>没有差异。</Paragraph>
          ) : null}
          <NameList title="新增" items={added} />
          <NameList title="去掉" items={removed} />
          <Changed items={changed} />
        </Stack>
      )}
    </Loaded>
  );
};

/** 逐条比较，改动的各要素并排；先与所依据的一版比，可以另选一版。 */
export const DiffView = ({ region, versionId }: DiffViewProps) => {
  const [against, setAgainst] = useState(BASE);
  const versions = useEndpoint(listCatalogueVersions, { params: { region } });
  const others = (versions.data?.items ?? []).filter((each) => each.versionId !== versionId);
  return (
    <Stack gap="loose">
      <Select
        label="与哪一版比"
        options={[
          { value: BASE, label: '所依据的一版' },
          ...others.map(({ versionId: value, number, title }) => ({
            value,
            label: `第${String(number)}版 ${title}`,
          })),
        ]}
        value={against}
        onChange={setAgainst}
      />
      <Differences key={against} {...{ region, versionId, against }} />
    </Stack>
  );
};
