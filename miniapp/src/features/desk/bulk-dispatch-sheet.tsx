import { useState } from 'react';
import { useAct, useEndpoint } from '@miniapp/api/use-endpoint';
import { Button } from '@miniapp/components/button';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { TextField } from '@miniapp/components/field';
import { Loaded } from '@miniapp/components/loaded';
import { Select } from '@miniapp/components/select';
import { Sheet } from '@miniapp/components/sheet';
import { Stack } from '@miniapp/components/stack';
import { Citation } from '@miniapp/components/text';
import { listDispatchTargets } from '@shared/contract/desk';
import { bulkDispatch } from '@shared/contract/desk-bulk';
import { BulkResults } from './bulk-results';
import type { DeskRow } from './desk-row';

interface Wish {
  readonly leadDepartmentId: string | undefined;
  readonly supportingDepartmentIds: readonly string[];
  readonly remark: string;
}

interface FieldsProps {
  wish: Wish;
  options: readonly { value: string; label: string }[];
  error: string | undefined;
  onChange: (part: Partial<Wish>) => void;
}

const Fields = ({ wish, options, error, onChange }: FieldsProps) => {
  const { leadDepartmentId, supportingDepartmentIds: chosen } = wish;
  const others = options.filter(({ value }) => value !== leadDepartmentId);
  return (
    <Stack>
      <Select
        label="主办单位"
        options={options}
        value={leadDepartmentId}
        error={error}
        onChange={(lead) =>
          onChange({
            leadDepartmentId: lead,
            supportingDepartmentIds: chosen.filter((id) => id !== lead),
          })
        }
      />
      <Select
        label="协办单位"
        isOptional
        placeholder="添加协办单位"
        options={others.filter(({ value }) => !chosen.includes(value))}
        value={undefined}
        onChange={(id) => onChange({ supportingDepartmentIds: [...chosen, id] })}
      />
      {chosen.length === 0 ? null : (
        <CellGroup label="已选的协办单位">
          {others
            .filter(({ value }) => chosen.includes(value))
            .map(({ value, label }) => (
              <CellItem
                key={value}
                icon="trash"
                title={label}
                note="点一下移除"
                onPress={() =>
                  onChange({ supportingDepartmentIds: chosen.filter((id) => id !== value) })
                }
              />
            ))}
        </CellGroup>
      )}
      <TextField
        label="分办意见"
        isOptional
        rows={2}
        maxLength={500}
        value={wish.remark}
        onChange={(remark) => onChange({ remark })}
      />
    </Stack>
  );
};

export interface BulkDispatchSheetProps {
  region: string;
  rows: readonly DeskRow[];
  onClose: () => void;
}

/** 批量分办：同一个主办单位；办完逐件说明结果。 */
export const BulkDispatchSheet = (props: BulkDispatchSheetProps) => {
  const { region, onClose } = props;
  const [rows] = useState(props.rows);
  const [wish, setWish] = useState<Wish>({
    leadDepartmentId: undefined,
    supportingDepartmentIds: [],
    remark: '',
  });
  const [missing, setMissing] = useState(false);
  const targets = useEndpoint(listDispatchTargets, { params: { region } });
  const act = useAct(bulkDispatch);
  const submit = () => {
    const { leadDepartmentId } = wish;
    setMissing(leadDepartmentId === undefined);
    if (leadDepartmentId === undefined) return;
    const items = rows.map(({ applicationId, version }) => ({ applicationId, version }));
    const supportingDepartmentIds = [...wish.supportingDepartmentIds];
    const body = { items, leadDepartmentId, supportingDepartmentIds, remark: wish.remark };
    act.mutate({ params: { region }, body });
  };
  return (
    <Sheet
      isOpen
      title={`批量分办 ${String(rows.length)} 件`}
      onClose={onClose}
      footer={
        act.data === undefined ? (
          <Button kind="primary" isBlock isLoading={act.isPending} onPress={submit}>
            {`分办这 ${String(rows.length)} 件`}
          </Button>
        ) : (
          <Button kind="primary" isBlock onPress={onClose}>
            看过了，关闭
          </Button>
        )
      }
    >
      {act.data === undefined ? (
        <Stack>
          <Loaded query={targets}>
            {({ items }) => (
              <Fields
                wish={wish}
                options={items.map(({ organisationId, name }) => ({
                  value: organisationId,
                  label: name,
                }))}
                error={missing ? '请选择主办单位' : act.error?.message}
                onChange={(part) => setWish((current) => ({ ...current, ...part }))}
              />
            )}
          </Loaded>
          <Citation>依据：《政府信息公开条例》第四条、第四十五条</Citation>
        </Stack>
      ) : (
        <BulkResults done="分办" outcomes={act.data.results} rows={rows} />
      )}
    </Sheet>
  );
};
