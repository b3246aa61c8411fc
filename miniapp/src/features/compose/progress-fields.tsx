import { CheckboxGroup } from '@miniapp/components/choice';
import { TextField } from '@miniapp/components/field';
import { DateField } from '@miniapp/components/select';
import type { DisclosureFields } from '@shared/contract/notice-parts';

export interface ProgressFieldsProps {
  disclosure: DisclosureFields;
  onPatch: (patch: Partial<DisclosureFields>) => void;
}

/** 定期公开进展：每几个月一次，到哪天为止；只有执行过程的才问。 */
export const ProgressFields = ({ disclosure, onPatch }: ProgressFieldsProps) => {
  const { progress } = disclosure;
  return (
    <>
      <CheckboxGroup
        label="工作进展"
        options={[{ value: 'periodic', label: '定期公开工作进展，到时候提醒' }]}
        values={progress === null ? [] : ['periodic']}
        onChange={(values) =>
          onPatch({ progress: values.length === 0 ? null : { everyMonths: 3, until: '' } })
        }
      />
      {progress === null ? null : (
        <>
          <TextField
            label="每几个月公开一次"
            kind="number"
            value={progress.everyMonths === 0 ? '' : String(progress.everyMonths)}
            onChange={(months) =>
              onPatch({ progress: { ...progress, everyMonths: Number(months) || 0 } })
            }
          />
          <DateField
            label="到哪天为止"
            value={progress.until}
            onChange={(until) => onPatch({ progress: { ...progress, until } })}
          />
        </>
      )}
    </>
  );
};
