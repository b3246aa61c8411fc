import { useState } from 'react';
import { useAct } from '@miniapp/api/use-endpoint';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { Select } from '@miniapp/components/select';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { declareKinship, type CommitteeMemberView } from '@shared/contract/village-committee';
import { kinships, type Kinship } from '@shared/vocabulary/village';
import { Failure } from '@miniapp/components/failure';
import { useDoing } from '@miniapp/api/use-doing';

const options = kinships.values.map((value) => ({ value, label: kinships.labels[value] }));

export interface DeclareFormProps {
  region: string;
  member: CommitteeMemberView;
}

/** 本人申报与村（居）民委员会成员的关系。 */
export const DeclareForm = ({ region, member }: DeclareFormProps) => {
  const act = useAct(declareKinship);
  const [kinship, setKinship] = useState<Kinship>(member.kinship);
  const doing = useDoing(['kinship']);
  const { memberId, version } = member;
  const declare = () =>
    doing.run(
      () =>
        act.mutateAsync({
          params: { region, memberId },
          body: { version, isCommitteeMember: false, kinship },
        }),
      '已经申报',
    );
  return (
    <Card title="我的申报">
      <Stack>
        <Paragraph tone="soft">
          我不是村（居）民委员会成员，与成员的关系如下。近亲属不能担任；情况有变化的，请重新申报。
        </Paragraph>
        <Select
          label="与村（居）民委员会成员的关系"
          options={options}
          value={kinship}
          error={doing.errorOf('kinship')}
          onChange={setKinship}
        />
        <Failure text={doing.failure} />
        <ButtonRow>
          <Button isLoading={act.isPending} onPress={declare}>
            申报
          </Button>
        </ButtonRow>
      </Stack>
    </Card>
  );
};
