import { Card } from '@miniapp/components/card';
import { KeyValue } from '@miniapp/components/key-value';
import { dayText } from '@miniapp/format/day';
import type { Notice } from './facts';

/** 澄清：原来的说法、正确的说法、各自的来源和时间。依据：《条例》第六条。 */
export const ClarificationCard = ({ notice }: { notice: Notice }) => {
  const told = notice.clarification;
  return told === null ? null : (
    <Card title="澄清">
      <KeyValue
        items={[
          { key: 'claim', label: '原来的说法', value: told.originalClaim },
          {
            key: 'claim-source',
            label: '出处',
            value: `${told.claimSource}，${dayText(told.claimedOn)}`,
          },
          { key: 'correct', label: '正确的说法', value: told.correctText },
          { key: 'source', label: '依据', value: told.correctSource },
        ]}
      />
    </Card>
  );
};
