import { useState } from 'react';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { TextField } from '@miniapp/components/field';
import { Loaded } from '@miniapp/components/loaded';
import { Select } from '@miniapp/components/select';
import { Stack } from '@miniapp/components/stack';
import { Citation, Paragraph } from '@miniapp/components/text';
import { listDispatchTargets } from '@shared/contract/desk';
import { dispatchApplication } from '@shared/contract/application-acts';
import type { ApplicationView } from '@shared/contract/application-view';
import { SupportingFields } from './supporting-fields';
import type { CaseActs } from './use-case-act';

export interface DispatchFormProps {
  region: string;
  application: ApplicationView;
  acts: CaseActs;
}

interface Target {
  organisationId: string;
  name: string;
}

const Fields = ({
  application,
  acts,
  targets,
}: Omit<DispatchFormProps, 'region'> & { targets: readonly Target[] }) => {
  const suggested = targets.find(({ name }) => application.suggestedNames.includes(name));
  const [leadId, setLead] = useState(suggested?.organisationId);
  const [supporting, setSupporting] = useState<readonly string[]>([]);
  const [remark, setRemark] = useState('');
  const [error, setError] = useState('');
  const options = targets.map(({ organisationId, name }) => ({
    value: organisationId,
    label: name,
  }));
  const submit = async () => {
    if (leadId === undefined) {
      setError('请选择主办单位');
      return;
    }
    setError('');
    const supportingDepartmentIds = supporting.filter((id) => id !== leadId);
    await acts.act(
      dispatchApplication,
      { leadDepartmentId: leadId, supportingDepartmentIds, remark },
      '已分办',
    );
  };
  return (
    <Stack>
      {application.suggestedNames.length === 0 ? null : (
        <Paragraph tone="soft">{`系统建议：${application.suggestedNames.join('、')}`}</Paragraph>
      )}
      <Select
        label="主办单位"
        options={options}
        value={leadId}
        onChange={setLead}
        error={error === '' ? undefined : error}
      />
      <SupportingFields
        options={options.filter(({ value }) => value !== leadId)}
        values={supporting}
        onChange={setSupporting}
      />
      <TextField
        label="分办意见"
        isOptional
        rows={2}
        maxLength={500}
        value={remark}
        onChange={setRemark}
      />
      <Button kind="primary" isLoading={acts.isBusy} onPress={submit}>
        分办
      </Button>
    </Stack>
  );
};

/** 分办：主办一个，协办可以多个。 */
export const DispatchForm = ({ region, application, acts }: DispatchFormProps) => {
  const targets = useEndpoint(listDispatchTargets, { params: { region } });
  return (
    <Card title="分办">
      <Loaded query={targets}>
        {({ items }) => <Fields application={application} acts={acts} targets={items} />}
      </Loaded>
      <Citation>依据：《政府信息公开条例》第四条、第十条</Citation>
    </Card>
  );
};
