import { useState } from 'react';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { dayText } from '@miniapp/format/day';
import { listGuideDesk, type GuideDeskItem } from '@shared/contract/disclosure-desk';
import { GuideForm } from './guide-form';

const noteOf = ({ version, updatedOn, missing }: GuideDeskItem): string =>
  [
    version === 0 || updatedOn === null
      ? '还没有自己的，居民看到的是全县的'
      : `第${String(version)}版，${dayText(updatedOn)}更新`,
    missing.length === 0 ? '各项齐全' : `缺：${missing.join('、')}`,
  ].join('；');

/** 各机关公开指南的完整情况；点一个机关更新它的。 */
export const GuideDesk = ({ region }: { region: string }) => {
  const guides = useEndpoint(listGuideDesk, { params: { region } });
  const [editing, setEditing] = useState<string | null>(null);
  return (
    <Loaded query={guides}>
      {({ items }) => {
        const item = items.find(({ organisation }) => organisation.organisationId === editing);
        if (item !== undefined)
          return <GuideForm region={region} item={item} onDone={() => setEditing(null)} />;
        return (
          <Stack gap="loose">
            <Paragraph tone="lead">
              {`${String(items.filter(({ missing }) => missing.length > 0).length)}个机关的指南还不齐全。`}
            </Paragraph>
            <Card title="各机关" isFlush>
              <CellGroup label="各机关">
                {items.map((each) => (
                  <CellItem
                    key={each.organisation.organisationId}
                    title={each.organisation.name}
                    note={noteOf(each)}
                    onPress={() => setEditing(each.organisation.organisationId)}
                  />
                ))}
              </CellGroup>
            </Card>
          </Stack>
        );
      }}
    </Loaded>
  );
};
