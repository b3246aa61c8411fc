import { useState } from 'react';
import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Stack } from '@miniapp/components/stack';
import type { VersionView } from '@shared/contract/catalogue-versions';
import { domains, type Domain } from '@shared/vocabulary/domain';
import { entryCountIn, LocalSections } from './local-sections';
import { OmitSheet } from './omit-sheet';

export interface SectionsViewProps {
  region: string;
  version: VersionView;
}

const noteOf = (version: VersionView, domain: Domain): string => {
  const count = entryCountIn(version, domain);
  if (count > 0) return `${String(count)}条`;
  const omitted = version.omitted.find(({ section }) => section === domain);
  return omitted === undefined ? '没有条目' : `不设：${omitted.reason}`;
};

const Domains = ({ region, version }: SectionsViewProps) => {
  const [chosen, setChosen] = useState<Domain | null>(null);
  const mayEdit = version.permittedActs.includes('edit');
  return (
    <Card title="二十六个领域" isFlush>
      <CellGroup label="二十六个领域">
        {domains.values.map((domain) => {
          const name = domains.labels[domain];
          const isOmitted = version.omitted.some(({ section }) => section === domain);
          const label = isOmitted ? '改理由' : '写明不设';
          return (
            <CellItem
              key={domain}
              title={name}
              note={noteOf(version, domain)}
              value={
                mayEdit && entryCountIn(version, domain) === 0 ? (
                  <Button kind="text" label={`${label}：${name}`} onPress={() => setChosen(domain)}>
                    {label}
                  </Button>
                ) : undefined
              }
            />
          );
        })}
      </CellGroup>
      {chosen === null ? null : (
        <OmitSheet
          key={chosen}
          {...{ region, version }}
          section={chosen}
          onClose={() => setChosen(null)}
        />
      )}
    </Card>
  );
};

/** 县级目录的各领域：各有几条、哪些不设和理由、本地增加了哪些。 */
export const SectionsView = (props: SectionsViewProps) => (
  <Stack gap="loose">
    <LocalSections {...props} />
    <Domains {...props} />
  </Stack>
);
