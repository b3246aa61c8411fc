import { useState } from 'react';
import { useAct } from '@miniapp/api/use-endpoint';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { CheckboxGroup } from '@miniapp/components/choice';
import { TextField } from '@miniapp/components/field';
import { DateField, Select } from '@miniapp/components/select';
import { Stack } from '@miniapp/components/stack';
import { newKey } from '@miniapp/format/new-key';
import { addCommitteeMember, type CommitteeView } from '@shared/contract/village-committee';
import { kinships, type Kinship } from '@shared/vocabulary/village';
import { Failure } from '@miniapp/components/failure';
import { useDoing, type Doing } from '@miniapp/api/use-doing';

const options = kinships.values.map((value) => ({ value, label: kinships.labels[value] }));
const FIELDS = ['name', 'post', 'kinship', 'termFrom', 'termUntil', 'accountId'];
const NO_ACCOUNT = 'none';
const blank = {
  ...{ name: '', post: '委员', kinship: 'none' as Kinship, hasAccountingSkill: false },
  ...{ termFrom: '', termUntil: '', account: NO_ACCOUNT },
};

type Form = typeof blank;

const Term = (props: { form: Form; set: (form: Form) => void; doing: Doing }) => {
  const { form, set, doing } = props;
  return (
    <>
      <DateField
        label="任期自"
        value={form.termFrom}
        error={doing.errorOf('termFrom')}
        onChange={(termFrom) => set({ ...form, termFrom })}
      />
      <DateField
        label="任期至"
        value={form.termUntil}
        error={doing.errorOf('termUntil')}
        onChange={(termUntil) => set({ ...form, termUntil })}
      />
    </>
  );
};

const Skill = ({ form, set }: { form: Form; set: (form: Form) => void }) => (
  <CheckboxGroup
    label="财会"
    options={[{ value: 'skilled', label: '懂财会' }]}
    values={form.hasAccountingSkill ? ['skilled'] : []}
    onChange={(values) => set({ ...form, hasAccountingSkill: values.length > 0 })}
  />
);

const bodyOf = ({ account, ...fields }: Form) => ({
  ...fields,
  accountId: account === NO_ACCOUNT ? null : account,
  isCommitteeMember: false,
});

export interface MemberFormProps {
  region: string;
  accounts: CommitteeView['accounts'];
}

/** 把一位成员列入名册；有登录账号的一并对上。 */
export const MemberForm = ({ region, accounts }: MemberFormProps) => {
  const act = useAct(addCommitteeMember);
  const [form, set] = useState(blank);
  const [idempotencyKey, renew] = useState(newKey);
  const doing = useDoing(FIELDS);
  const add = async () => {
    const body = { ...bodyOf(form), idempotencyKey };
    if (!(await doing.run(() => act.mutateAsync({ params: { region }, body }), '已经列入名册')))
      return;
    set(blank);
    renew(newKey());
  };
  return (
    <Card title="列入名册">
      <Stack>
        <TextField
          label="姓名"
          maxLength={20}
          value={form.name}
          error={doing.errorOf('name')}
          onChange={(name) => set({ ...form, name })}
        />
        <TextField
          label="职务"
          maxLength={20}
          value={form.post}
          error={doing.errorOf('post')}
          onChange={(post) => set({ ...form, post })}
        />
        <Select
          label="与村（居）民委员会成员的关系"
          hint="近亲属不能担任"
          options={options}
          value={form.kinship}
          error={doing.errorOf('kinship')}
          onChange={(kinship) => set({ ...form, kinship })}
        />
        <Term form={form} set={set} doing={doing} />
        <Select
          label="登录账号"
          options={[
            { value: NO_ACCOUNT, label: '没有登录账号' },
            ...accounts.map((each) => ({ value: each.accountId, label: each.displayName })),
          ]}
          value={form.account}
          error={doing.errorOf('accountId')}
          onChange={(account) => set({ ...form, account })}
        />
        <Skill form={form} set={set} />
        <Failure text={doing.failure} />
        <ButtonRow>
          <Button isLoading={act.isPending} onPress={add}>
            列入
          </Button>
        </ButtonRow>
      </Stack>
    </Card>
  );
};
