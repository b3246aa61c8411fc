import { useState } from 'react';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { RadioGroup } from '@miniapp/components/choice';
import { Empty } from '@miniapp/components/empty';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { Heading, Paragraph } from '@miniapp/components/text';
import { getEntry, listSections } from '@shared/contract/catalogue';
import type { EntryFields } from '@shared/contract/entry-fields';
import { adjustmentKinds } from '@shared/vocabulary/catalogue-version';
import { countySections } from '@shared/vocabulary/domain';
import { AdjustForm } from './adjust-form';
import { countyChoices, type SectionChoice } from './section-choices';

/** 现行的一条，连同编号。 */
export interface CurrentEntry extends EntryFields {
  readonly entryId: string;
  readonly indexCode: string;
}

const Existing = ({ region, entry, sections }: ExistingProps) => {
  const [kind, setKind] = useState<'change' | 'retire'>('change');
  return (
    <Stack gap="loose">
      <Heading level={2}>{`${entry.indexCode} ${entry.item}`}</Heading>
      <RadioGroup
        label="怎样调整"
        options={(['change', 'retire'] as const).map((value) => ({
          value,
          label: adjustmentKinds.labels[value],
        }))}
        value={kind}
        onChange={setKind}
      />
      <AdjustForm key={kind} {...{ region, kind, entry, sections }} />
    </Stack>
  );
};

interface ExistingProps {
  region: string;
  entry: CurrentEntry;
  sections: readonly SectionChoice[];
}

const OfEntry = ({
  region,
  entryId,
  sections,
}: AdjustPanelProps & Pick<ExistingProps, 'sections'>) => {
  const query = useEndpoint(getEntry, { params: { region, entryId } });
  return (
    <Loaded query={query}>
      {(entry) => {
        if (entry.retiredOn !== null)
          return <Empty title="这一条已经停用" note="要再用，请新增一条。" />;
        if (entry.holderId !== null)
          return (
            <Empty
              title="这是乡镇（街道）自己的目录"
              note="由乡镇（街道）修订它的目录，报送公开办审核。"
            />
          );
        return <Existing region={region} entry={entry} sections={sections} />;
      }}
    </Loaded>
  );
};

export interface AdjustPanelProps {
  region: string;
  /** 调整现行的哪一条；空的是新增一条。 */
  entryId: string;
}

/** 动态调整：在现行目录上新增、修改或者停用一条，写明缘由。 */
export const AdjustPanel = ({ region, entryId }: AdjustPanelProps) => {
  const query = useEndpoint(listSections, { params: { region } });
  return (
    <Stack gap="loose">
      <Paragraph tone="lead">
        只动这一条，别的不变。提交后成为一个新版本，签发人批准、公开办公布以后才生效；以前公开的信息仍按当时的那一版看。
      </Paragraph>
      <Loaded query={query}>
        {({ items }) => {
          const isLocal = ({ section }: SectionChoice) =>
            (countySections.values as readonly string[]).includes(section);
          const sections = countyChoices(items.filter(isLocal));
          return entryId === '' ? (
            <AdjustForm region={region} kind="add" sections={sections} />
          ) : (
            <OfEntry region={region} entryId={entryId} sections={sections} />
          );
        }}
      </Loaded>
    </Stack>
  );
};
