import { useState } from 'react';
import { ApiProblem, messageOf } from '@miniapp/api/problem';
import { useAct, useEndpoint } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { Loaded } from '@miniapp/components/loaded';
import { DateField, Select } from '@miniapp/components/select';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { showToast } from '@miniapp/components/toast';
import { dayText } from '@miniapp/format/day';
import { todayInShanghai } from '@miniapp/format/today';
import type { OutputOf } from '@shared/contract/endpoint';
import { listColleagues } from '@shared/contract/colleagues';
import { setDelegation } from '@shared/contract/delegations';
import { deskRoles, type Role } from '@shared/vocabulary/role';
import type { AbsencePanelProps } from './absence-panel';

interface Problem {
  readonly field: string;
  readonly message: string;
}

const MISSING = {
  deputyId: '请选择代理的同事',
  fromOn: '请选择从哪天起',
  untilOn: '请选择到哪天止',
} as const;
type FieldName = keyof typeof MISSING;

const firstMissing = (values: Readonly<Record<FieldName, string>>): Problem | undefined =>
  (Object.keys(MISSING) as FieldName[])
    .filter((field) => values[field] === '')
    .map((field) => ({ field, message: MISSING[field] }))[0];

/** 请人代理正在填的与存的办法。 */
const useAbsence = (region: string) => {
  const [deputyId, setDeputy] = useState('');
  const [fromOn, setFrom] = useState(todayInShanghai);
  const [untilOn, setUntil] = useState('');
  const [problem, setProblem] = useState<Problem>({ field: '', message: '' });
  const act = useAct(setDelegation);
  const save = async () => {
    const missing = firstMissing({ deputyId, fromOn, untilOn });
    if (missing !== undefined) {
      setProblem(missing);
      return;
    }
    setProblem({ field: '', message: '' });
    try {
      await act.mutateAsync({ params: { region }, body: { deputyId, fromOn, untilOn } });
      showToast('已请同事代理');
    } catch (error) {
      const field = error instanceof ApiProblem ? (error.field ?? '') : '';
      setProblem({ field, message: messageOf(error) });
    }
  };
  const errorOf = (field: string) => (problem.field === field ? problem.message : undefined);
  const values = { deputyId, fromOn, untilOn };
  return { values, setDeputy, setFrom, setUntil, problem, errorOf, isBusy: act.isPending, save };
};

const asDeskRole = (role: Role) => deskRoles.find((each) => each === role);

type Colleagues = OutputOf<typeof listColleagues>['items'];

const Fields = ({
  others,
  absence,
  saveLabel,
}: {
  others: Colleagues;
  absence: ReturnType<typeof useAbsence>;
  saveLabel: string;
}) => {
  const { values, setDeputy, setFrom, setUntil, problem, errorOf, isBusy, save } = absence;
  return (
    <Stack>
      {problem.field === '' && problem.message !== '' ? (
        <Banner tone="error" isLive>
          {problem.message}
        </Banner>
      ) : null}
      <Select
        label="代理的同事"
        options={others.map(({ accountId, displayName, awayUntil }) => ({
          value: accountId,
          label: `${displayName}${awayUntil === null ? '' : `（不在岗，到${dayText(awayUntil)}）`}`,
        }))}
        value={values.deputyId === '' ? undefined : values.deputyId}
        error={errorOf('deputyId')}
        onChange={setDeputy}
      />
      <DateField
        label="从哪天起"
        value={values.fromOn}
        error={errorOf('fromOn')}
        onChange={setFrom}
      />
      <DateField
        label="到哪天止（含当天）"
        min={values.fromOn}
        value={values.untilOn}
        error={errorOf('untilOn')}
        onChange={setUntil}
      />
      <ButtonRow>
        <Button kind="primary" isLoading={isBusy} onPress={save}>
          {saveLabel}
        </Button>
      </ButtonRow>
    </Stack>
  );
};

/** 选同事、起止日期，存下代理。 */
export const AbsenceForm = ({
  region,
  role,
  isChange,
}: AbsencePanelProps & { isChange: boolean }) => {
  const wanted = asDeskRole(role);
  const colleagues = useEndpoint(
    listColleagues,
    wanted === undefined ? null : { params: { region }, query: { role: wanted } },
  );
  const absence = useAbsence(region);
  return (
    <Card title={isChange ? '改请别人' : '请同事代理'}>
      <Loaded query={colleagues}>
        {({ items }) => {
          const others = items.filter(({ isMe }) => !isMe);
          return others.length === 0 ? (
            <Paragraph>本单位没有角色相同的同事，不能请人代理。</Paragraph>
          ) : (
            <Fields
              others={others}
              absence={absence}
              saveLabel={isChange ? '改由他代理' : '请他代理'}
            />
          );
        }}
      </Loaded>
    </Card>
  );
};
