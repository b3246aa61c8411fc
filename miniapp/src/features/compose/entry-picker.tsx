import { useState } from 'react';
import { call } from '@miniapp/api/call';
import { messageOf } from '@miniapp/api/problem';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Loaded } from '@miniapp/components/loaded';
import { Sheet } from '@miniapp/components/sheet';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { showToast } from '@miniapp/components/toast';
import {
  getEntry,
  listEntries,
  listSections,
  type CatalogueEntry,
} from '@shared/contract/catalogue';
import type { CatalogueSection } from '@shared/vocabulary/domain';

export interface EntryPickerProps {
  region: string;
  entry: CatalogueEntry | null;
  onPick: (entry: CatalogueEntry) => void;
}

const Sections = ({
  region,
  onPick,
}: {
  region: string;
  onPick: (section: CatalogueSection) => void;
}) => (
  <Loaded query={useEndpoint(listSections, { params: { region } })}>
    {({ items }) => (
      <CellGroup label="领域">
        {items.map(({ section, name, entryCount }) => (
          <CellItem
            key={section}
            title={name}
            note={`${String(entryCount)}项`}
            onPress={() => onPick(section)}
          />
        ))}
      </CellGroup>
    )}
  </Loaded>
);

const Entries = ({
  region,
  section,
  onPick,
}: {
  region: string;
  section: CatalogueSection;
  onPick: (entryId: string) => void;
}) => (
  <Loaded query={useEndpoint(listEntries, { params: { region, section } })}>
    {({ categories }) => (
      <CellGroup label="事项">
        {categories.flatMap(({ category, items }) =>
          items.flatMap(({ item, entries }) =>
            entries.map(({ entryId, timeLimit }) => (
              <CellItem
                key={entryId}
                title={category === item ? item : `${category} · ${item}`}
                note={timeLimit}
                onPress={() => onPick(entryId)}
              />
            )),
          ),
        )}
      </CellGroup>
    )}
  </Loaded>
);

/** 选定所依据的目录事项：先选领域，再选事项。 */
export const EntryPicker = ({ region, entry, onPick }: EntryPickerProps) => {
  const [isOpen, setOpen] = useState(false);
  const [section, setSection] = useState<CatalogueSection | null>(null);
  const close = () => {
    setOpen(false);
    setSection(null);
  };
  const pick = async (entryId: string) => {
    try {
      onPick(await call(getEntry, { params: { region, entryId } }));
      close();
    } catch (error) {
      showToast(messageOf(error), 'warn');
    }
  };
  return (
    <Card title="目录事项">
      <Stack>
        <Paragraph>
          {entry === null
            ? '还没有选定。公开信息都归在目录里。'
            : `${entry.category} · ${entry.item}`}
        </Paragraph>
        <Button onPress={() => setOpen(true)}>{entry === null ? '选目录事项' : '换一个'}</Button>
      </Stack>
      <Sheet isOpen={isOpen} title={section === null ? '哪个领域？' : '哪个事项？'} onClose={close}>
        {section === null ? (
          <Sections region={region} onPick={setSection} />
        ) : (
          <Entries region={region} section={section} onPick={(id) => void pick(id)} />
        )}
      </Sheet>
    </Card>
  );
};
