import { useState } from 'react';
import { useAct } from '@miniapp/api/use-endpoint';
import { useDoing } from '@miniapp/api/use-doing';
import { TextField } from '@miniapp/components/field';
import { FormSheet } from '@miniapp/components/form-sheet';
import { Paragraph } from '@miniapp/components/text';
import { setMatterException, type MatterView } from '@shared/contract/power-list';

export interface ExceptionSheetProps {
  region: string;
  matter: MatterView;
  onClose: () => void;
}

/** 写明清单的一条为什么不列入目录；写过的可以改、可以取消。 */
export const ExceptionSheet = ({ region, matter, onClose }: ExceptionSheetProps) => {
  const [exception, setException] = useState(matter.exception);
  const act = useAct(setMatterException);
  const doing = useDoing();
  const save = async () => {
    const params = { region, matterId: matter.matterId };
    const work = () => act.mutateAsync({ params, body: { exception: exception.trim() } });
    const said = exception.trim() === '' ? '已取消，这一条应当列入目录' : '已记下缘由';
    if (await doing.run(work, said)) onClose();
  };
  return (
    <FormSheet
      title="不列入目录的缘由"
      confirm="保存"
      isBusy={act.isPending}
      problem={doing.failure}
      onConfirm={save}
      onClose={onClose}
    >
      <Paragraph>{matter.matterName}</Paragraph>
      <TextField
        label="缘由"
        hint="写明依据哪部法律、法规的哪一条，如“涉及国家秘密，《条例》第十四条”。空着保存就是取消缘由，这一条重新算作应当列入。"
        rows={3}
        maxLength={300}
        isOptional
        value={exception}
        onChange={setException}
      />
    </FormSheet>
  );
};
