import { useState } from 'react';
import { useAct } from '@miniapp/api/use-endpoint';
import { useDoing } from '@miniapp/api/use-doing';
import { TextField } from '@miniapp/components/field';
import { FormSheet } from '@miniapp/components/form-sheet';
import { nameLocalSection } from '@shared/contract/catalogue-version-edits';
import { countySections, type CatalogueSection } from '@shared/vocabulary/domain';

/** 一个本地领域；还没有定名称的为空。 */
export interface LocalSection {
  readonly section: CatalogueSection;
  readonly name: string;
}

export interface NameSectionSheetProps {
  region: string;
  local: LocalSection;
  onClose: () => void;
}

/** 给本地增加的领域定名称、改名称。 */
export const NameSectionSheet = ({ region, local, onClose }: NameSectionSheetProps) => {
  const [name, setName] = useState(local.name);
  const act = useAct(nameLocalSection);
  const doing = useDoing(['name']);
  const isNew = local.name === '';
  const save = async () => {
    const section = countySections.values.find((each) => each === local.section);
    if (section === undefined) return;
    const work = () => act.mutateAsync({ params: { region, section }, body: { name } });
    if (await doing.run(work, isNew ? '已增加，可以加条目了' : '名称已改')) onClose();
  };
  return (
    <FormSheet
      title={isNew ? '增加本地领域' : '改名称'}
      confirm="保存"
      isBusy={act.isPending}
      problem={doing.failure}
      onConfirm={save}
      onClose={onClose}
    >
      <TextField
        label="名称"
        hint={isNew ? undefined : '改了以后，公众看到的名称马上就变。'}
        maxLength={30}
        error={doing.errorOf('name')}
        value={name}
        onChange={setName}
      />
    </FormSheet>
  );
};
