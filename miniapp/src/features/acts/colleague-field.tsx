import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Loaded } from '@miniapp/components/loaded';
import { Select } from '@miniapp/components/select';
import { Paragraph } from '@miniapp/components/text';
import type { ActField } from '@shared/contract/act-field';
import { listColleagues } from '@shared/contract/colleagues';

export interface ColleagueFieldProps {
  region: string;
  field: ActField;
  hint: string | undefined;
  error: string | undefined;
  value: string;
  onChange: (value: string) => void;
}

/** 选一位同事。 */
export const ColleagueField = (props: ColleagueFieldProps) => {
  const colleagues = useEndpoint(listColleagues, { params: { region: props.region } });
  return (
    <Loaded query={colleagues}>
      {({ items }) =>
        items.length === 0 ? (
          <Paragraph tone="soft">本单位没有别的经办人可以选。</Paragraph>
        ) : (
          <Select
            label={props.field.label}
            hint={props.hint}
            error={props.error}
            options={items.map(({ accountId, displayName }) => ({
              value: accountId,
              label: displayName,
            }))}
            value={props.value === '' ? undefined : props.value}
            onChange={props.onChange}
          />
        )
      }
    </Loaded>
  );
};
