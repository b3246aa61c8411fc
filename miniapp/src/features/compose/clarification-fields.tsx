import { TextField } from '@miniapp/components/field';
import { DateField } from '@miniapp/components/select';
import type { DisclosureFields } from '@shared/contract/notice-parts';

const BLANK = {
  originalClaim: '',
  claimSource: '',
  claimedOn: '',
  correctText: '',
  correctSource: '',
};

export interface ClarificationFieldsProps {
  disclosure: DisclosureFields;
  onPatch: (patch: Partial<DisclosureFields>) => void;
}

/** 澄清虚假或者不完整信息：原来的说法、出处、时间，正确的说法和依据。 */
export const ClarificationFields = ({ disclosure, onPatch }: ClarificationFieldsProps) => {
  const told = disclosure.clarification ?? BLANK;
  const patch = (part: Partial<typeof BLANK>) => onPatch({ clarification: { ...told, ...part } });
  return (
    <>
      <TextField
        label="原来的说法"
        rows={3}
        maxLength={2000}
        value={told.originalClaim}
        onChange={(originalClaim) => patch({ originalClaim })}
      />
      <TextField
        label="原来的说法出自哪里"
        maxLength={200}
        value={told.claimSource}
        onChange={(claimSource) => patch({ claimSource })}
      />
      <DateField
        label="原来的说法出现的日期"
        value={told.claimedOn}
        onChange={(claimedOn) => patch({ claimedOn })}
      />
      <TextField
        label="正确的说法"
        rows={4}
        maxLength={5000}
        value={told.correctText}
        onChange={(correctText) => patch({ correctText })}
      />
      <TextField
        label="正确的说法依据什么"
        maxLength={200}
        value={told.correctSource}
        onChange={(correctSource) => patch({ correctSource })}
      />
    </>
  );
};
