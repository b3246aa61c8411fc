import { useEndpoint } from '@miniapp/api/use-endpoint';
import { CheckboxGroup, RadioGroup } from '@miniapp/components/choice';
import { TextField } from '@miniapp/components/field';
import { Select } from '@miniapp/components/select';
import { listNoticeDesk } from '@shared/contract/notice-acts';
import type { DisclosureFields } from '@shared/contract/notice-parts';
import { listNotices } from '@shared/contract/notices';
import {
  interpretationForms,
  interpretationPoints,
  type InterpretationForm,
  type InterpretationPoint,
} from '@shared/vocabulary/disclosure';

export interface InterpretationFieldsProps {
  region: string;
  organisationId: string;
  disclosure: DisclosureFields;
  onPatch: (patch: Partial<DisclosureFields>) => void;
}

const NO_DUTY = { isRequired: true, reasonWhyNot: '', firstResponsible: '', plan: '' };

const YES_NO = [
  { value: 'yes', label: '要解读', hint: '解读是常态；解读方案、材料随文件一起报批' },
  { value: 'no', label: '不解读', hint: '要写明理由，公众看得到' },
] as const;

/** 政策文件的解读安排：要不要解读、谁是第一责任人、怎样解读；不解读的写理由。 */
export const DutyFields = ({
  disclosure,
  onPatch,
}: Pick<InterpretationFieldsProps, 'disclosure' | 'onPatch'>) => {
  const duty = disclosure.interpretationDuty;
  const patch = (part: Partial<typeof NO_DUTY>) =>
    onPatch({ interpretationDuty: { ...(duty ?? NO_DUTY), ...part } });
  return (
    <>
      <RadioGroup
        label="解读安排"
        options={YES_NO}
        value={duty === null ? undefined : duty.isRequired ? 'yes' : 'no'}
        onChange={(value) => patch({ isRequired: value === 'yes' })}
      />
      {duty === null ? null : duty.isRequired ? (
        <>
          <TextField
            label="第一责任人（起草单位主要负责人）"
            maxLength={40}
            value={duty.firstResponsible}
            onChange={(firstResponsible) => patch({ firstResponsible })}
          />
          <TextField
            label="解读方案"
            hint="用什么形式、由谁写、什么时候发；最迟在文件公开后三个工作日内"
            rows={3}
            maxLength={2000}
            value={duty.plan}
            onChange={(plan) => patch({ plan })}
          />
        </>
      ) : (
        <TextField
          label="不解读的理由"
          rows={2}
          maxLength={500}
          value={duty.reasonWhyNot}
          onChange={(reasonWhyNot) => patch({ reasonWhyNot })}
        />
      )}
    </>
  );
};

const forms = interpretationForms.values.map((value) => ({
  value,
  label: interpretationForms.labels[value],
}));
const points = interpretationPoints.values.map((value) => ({
  value,
  label: interpretationPoints.labels[value],
}));

/** 本单位可以解读的文件：在办的在前，已公开的在后。 */
const useDocuments = ({ region, organisationId }: InterpretationFieldsProps) => {
  const desk = useEndpoint(listNoticeDesk, { params: { region }, query: {} });
  const published = useEndpoint(listNotices, {
    params: { region },
    query: { organisationId, limit: 50 },
  });
  const open = (desk.data?.items ?? []).filter(({ kind }) => kind === 'policyDocument');
  return [...open, ...(published.data?.items ?? [])].map(({ noticeId, title }) => ({
    value: noticeId,
    label: title,
  }));
};

/** 政策解读的材料：解读哪份文件、什么形式、说到哪些内容。 */
export const MaterialFields = (props: InterpretationFieldsProps) => {
  const { disclosure, onPatch } = props;
  const documents = useDocuments(props);
  const material = disclosure.interpretation ?? { forms: [], points: [] };
  const patch = (part: { forms?: InterpretationForm[]; points?: InterpretationPoint[] }) => {
    const next = { ...material, ...part };
    onPatch({ interpretation: next.forms.length + next.points.length === 0 ? null : next });
  };
  return (
    <>
      <Select
        label="所解读的文件"
        options={documents}
        value={disclosure.interpretsId ?? undefined}
        onChange={(interpretsId) => onPatch({ interpretsId })}
      />
      <CheckboxGroup
        label="解读形式"
        options={forms}
        values={material.forms}
        onChange={(values) => patch({ forms: values })}
      />
      <CheckboxGroup
        label="说到的内容"
        options={points}
        values={material.points}
        onChange={(values) => patch({ points: values })}
      />
    </>
  );
};
