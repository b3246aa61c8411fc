import { useState } from 'react';
import { TextField } from '@miniapp/components/field';
import { FormSheet } from '@miniapp/components/form-sheet';
import { saveVersionEntry } from '@shared/contract/catalogue-version-edits';
import type { ListedEntry, VersionView } from '@shared/contract/catalogue-versions';
import { entryFrom, FORM_FIELDS, typedOf, type FormKey } from './entry-fields-form';
import { useVersionAct } from './use-version-act';

export interface EntrySheetProps {
  region: string;
  version: VersionView;
  entry: ListedEntry;
  onClose: () => void;
}

/** 修改版本里的一条；公开时限没有读懂的写明要确认什么。 */
export const EntrySheet = ({ region, version, entry, onClose }: EntrySheetProps) => {
  const [typed, setTyped] = useState(() => typedOf(entry));
  const { isBusy, problem, clear, run } = useVersionAct();
  const change = (key: FormKey) => (value: string) => {
    clear();
    setTyped((before) => ({ ...before, [key]: value }));
  };
  const save = async () => {
    const params = { region, versionId: version.versionId, entryKey: entry.entryKey };
    const body = { version: version.version, entry: entryFrom(entry, typed) };
    if (await run(saveVersionEntry, { params, body }, '已保存')) onClose();
  };
  const questions = entry.timeLimitQuestions.join('；');
  return (
    <FormSheet
      title={entry.indexCode === '' ? '修改条目' : `修改条目 ${entry.indexCode}`}
      confirm="保存"
      isBusy={isBusy}
      problem={problem}
      onConfirm={save}
      onClose={onClose}
    >
      {FORM_FIELDS.map(({ key, label, rows }) => (
        <TextField
          key={key}
          label={label}
          {...(rows > 1 ? { rows } : {})}
          {...(key === 'timeLimit' && questions !== '' ? { hint: `请确认：${questions}` } : {})}
          isOptional
          value={typed[key]}
          onChange={change(key)}
        />
      ))}
    </FormSheet>
  );
};
