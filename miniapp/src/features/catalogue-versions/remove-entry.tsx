import { useState } from 'react';
import { Button } from '@miniapp/components/button';
import { FormSheet } from '@miniapp/components/form-sheet';
import { Paragraph } from '@miniapp/components/text';
import { back } from '@miniapp/navigation';
import { removeVersionEntry } from '@shared/contract/catalogue-version-edits';
import type { ListedEntry, VersionView } from '@shared/contract/catalogue-versions';
import { useVersionAct } from './use-version-act';

export interface RemoveEntryProps {
  region: string;
  version: VersionView;
  entry: ListedEntry;
}

/** 从这一版里去掉一条：先说明后果，再去掉。 */
export const RemoveEntry = ({ region, version, entry }: RemoveEntryProps) => {
  const [isOpen, setOpen] = useState(false);
  const { isBusy, problem, run } = useVersionAct();
  const remove = async () => {
    const params = { region, versionId: version.versionId, entryKey: entry.entryKey };
    const query = { version: version.version };
    if (await run(removeVersionEntry, { params, query }, '已从这一版去掉')) await back();
  };
  return (
    <>
      <Button kind="danger" onPress={() => setOpen(true)}>
        去掉这一条
      </Button>
      {isOpen ? (
        <FormSheet
          title="从这一版去掉"
          confirm="去掉"
          isBusy={isBusy}
          problem={problem}
          onConfirm={remove}
          onClose={() => setOpen(false)}
        >
          <Paragraph>
            {entry.indexCode === ''
              ? '这一条还没有公布过，去掉后要用得重新加。'
              : `这一版公布以后，索引号 ${entry.indexCode} 的事项停用；按它公开过的信息仍可查看。`}
          </Paragraph>
        </FormSheet>
      ) : null}
    </>
  );
};
