import { useState } from 'react';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Failure } from '@miniapp/components/failure';
import { Stack } from '@miniapp/components/stack';
import { back } from '@miniapp/navigation';
import { addVersionEntry, saveVersionEntry } from '@shared/contract/catalogue-version-edits';
import type { ListedEntry, VersionView } from '@shared/contract/catalogue-versions';
import type { EntryFields } from '@shared/contract/entry-fields';
import type { CatalogueSection } from '@shared/vocabulary/domain';
import { ConflictBanner } from './conflict-banner';
import { draftOf, emptyDraft, entryFrom } from './entry-fields-form';
import { EntryForm } from './entry-form';
import { RemoveEntry } from './remove-entry';
import { choicesIn } from './section-choices';
import { useVersionAct } from './use-version-act';

export interface EntryEditorProps {
  region: string;
  version: VersionView;
  /** 改哪一条；不给是新加一条。 */
  entry?: ListedEntry | undefined;
  /** 新加的先选好哪个领域。 */
  section?: CatalogueSection | undefined;
}

const NO_SECTION = '领域：请选择这一条属于哪个领域';

/** 改一条，或者新加一条；别人先改过的，写明哪里变了，看过再存。 */
export const EntryEditor = ({ region, version, entry, section }: EntryEditorProps) => {
  const [opened] = useState(entry);
  const [draft, setDraft] = useState(() => (entry ? draftOf(entry) : emptyDraft(section)));
  const [missing, setMissing] = useState('');
  const { isBusy, problem, isConflict, clear, run } = useVersionAct();
  const send = (fields: EntryFields) => {
    const params = { region, versionId: version.versionId };
    const body = { version: version.version, entry: fields };
    return entry
      ? run(saveVersionEntry, { params: { ...params, entryKey: entry.entryKey }, body }, '已保存')
      : run(addVersionEntry, { params, body }, '已加上');
  };
  const save = async () => {
    const fields = entryFrom(draft);
    setMissing(fields === null ? NO_SECTION : '');
    if (fields !== null && (await send(fields))) await back();
  };
  return (
    <Stack gap="loose">
      <EntryForm
        draft={draft}
        sections={choicesIn(version)}
        onChange={(changed) => {
          clear();
          setMissing('');
          setDraft(changed);
        }}
      />
      <Failure text={missing} />
      {isConflict ? <ConflictBanner opened={opened} now={entry} /> : <Failure text={problem} />}
      <ButtonRow>
        <Button kind="primary" isLoading={isBusy} onPress={save}>
          {entry ? '保存' : '加上这一条'}
        </Button>
        {entry ? <RemoveEntry region={region} version={version} entry={entry} /> : null}
      </ButtonRow>
    </Stack>
  );
};
