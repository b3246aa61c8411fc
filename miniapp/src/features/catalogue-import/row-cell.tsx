import { useState } from 'react';
import { Button } from '@miniapp/components/button';
import { Element } from '@miniapp/components/element';
import { TextField } from '@miniapp/components/field';
import { Stack } from '@miniapp/components/stack';
import { StateTag } from '@miniapp/components/state-tag';
import type { ImportWarning } from '@shared/contract/catalogue-import';
import { catalogueColumns } from '@shared/vocabulary/catalogue-column';
import type { MendableField } from './import-draft';

const LISTS: readonly MendableField[] = ['channels', 'audience', 'disclosureModes', 'levels'];
const LONG: readonly MendableField[] = ['content', 'legalBasis', 'oversightContact'];

/** 一格的提示：字、形、色都有。 */
export const Warnings = ({ warnings }: { warnings: readonly ImportWarning[] }) => (
  <>
    {warnings.map(({ message, mustMend }) => (
      <Element key={message} className="ml-import__warning">
        <StateTag tone={mustMend ? 'overdue' : 'attention'}>
          {mustMend ? '须改好' : '提示'}
        </StateTag>
        <Element as="span">{message}</Element>
      </Element>
    ))}
  </>
);

export interface RowCellProps {
  row: number;
  field: MendableField;
  text: string;
  isMended: boolean;
  warnings: readonly ImportWarning[];
  onMend: (text: string) => void;
}

/** 读作什么；就地改。 */
export const RowCell = ({ row, field, text, isMended, warnings, onMend }: RowCellProps) => {
  const [typed, setTyped] = useState<string | null>(null);
  const label = catalogueColumns.labels[field];
  if (typed !== null)
    return (
      <Stack gap="tight">
        <TextField
          label={`第${row}行的${label}`}
          hint={LISTS.includes(field) ? '几项之间用顿号隔开' : undefined}
          value={typed}
          rows={LONG.includes(field) ? 4 : 1}
          onChange={setTyped}
          isOptional
        />
        <Stack isRow gap="tight">
          <Button
            onPress={() => {
              onMend(typed);
              setTyped(null);
            }}
          >
            改好了
          </Button>
          <Button kind="text" onPress={() => setTyped(null)}>
            不改
          </Button>
        </Stack>
      </Stack>
    );
  return (
    <Element className="ml-import__cell">
      <Element as="span" className="ml-import__text">
        {text === '' ? '（空）' : text}
      </Element>
      {isMended ? <StateTag tone="done">已改</StateTag> : null}
      <Warnings warnings={warnings} />
      <Button kind="text" label={`改第${row}行的${label}`} onPress={() => setTyped(text)}>
        改
      </Button>
    </Element>
  );
};
