import { useMemo } from 'react';
import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Sheet } from '@miniapp/components/sheet';
import { Stack } from '@miniapp/components/stack';
import { Citation, Paragraph } from '@miniapp/components/text';
import { ACT_ENDPOINTS } from '@shared/contract/act-endpoints';
import { actFields } from '@shared/contract/act-field';
import type { AnyEndpoint } from '@shared/contract/endpoint';
import { ActFieldControl, type FormPlace } from './act-field-control';
import { ActPreview, dueChange, movesDue } from './act-preview';
import { useActForm } from './use-act-form';

export interface ActSheetProps {
  place: FormPlace;
  title: string;
  legalBasis: string;
  /** 办之前的一句话；没有不写。 */
  lead?: string | undefined;
  /** 这个人不用填的几项。 */
  hidden?: readonly string[] | undefined;
  confirmLabel?: string | undefined;
  isDanger?: boolean | undefined;
  onClose: () => void;
}

type Form = ReturnType<typeof useActForm>;

const Outlook = ({ form, place }: { form: Form; place: FormPlace }) => {
  const partyName = form.values['partyName'];
  if (form.preview)
    return (
      <ActPreview
        preview={form.preview}
        application={place.application}
        partyName={typeof partyName === 'string' ? partyName : ''}
      />
    );
  if (form.isPreviewing) return <Paragraph tone="soft">正在算办完以后会怎样…</Paragraph>;
  return form.isComplete ? null : (
    <Paragraph tone="soft">填好以后，这里先显示办完会怎样：期限、状态和要发的文书。</Paragraph>
  );
};

/** 办一件事：填写、先看结果、确认。没有要填的直接看结果。 */
export const ActSheet = (props: ActSheetProps) => {
  const { place, title, legalBasis, lead, hidden, onClose } = props;
  const fields = useMemo(
    () =>
      actFields(ACT_ENDPOINTS[place.act] as unknown as AnyEndpoint).filter(
        ({ key }) => hidden?.includes(key) !== true,
      ),
    [place.act, hidden],
  );
  const form = useActForm(place, fields);
  const confirm = async () => {
    if (await form.confirm()) onClose();
  };
  return (
    <Sheet
      isOpen
      title={title}
      onClose={onClose}
      footer={
        <Stack gap="tight">
          {form.preview && movesDue(form.preview) ? (
            <Paragraph tone="small">{`答复期限：${dueChange(form.preview)}`}</Paragraph>
          ) : null}
          <ButtonRow>
            <Button onPress={onClose}>取消</Button>
            <Button
              kind={props.isDanger === true ? 'danger' : 'primary'}
              isLoading={form.isBusy}
              onPress={confirm}
            >
              {props.confirmLabel ?? '确认办理'}
            </Button>
          </ButtonRow>
        </Stack>
      }
    >
      <Stack>
        {lead === undefined ? null : <Paragraph>{lead}</Paragraph>}
        {form.problem === '' ? null : (
          <Banner tone="error" isLive>
            {form.problem}
          </Banner>
        )}
        {fields.map((field) => (
          <ActFieldControl
            key={field.key}
            place={place}
            field={field}
            values={form.values}
            errors={form.errors}
            onChange={(value) => form.change(field.key, value)}
          />
        ))}
        <Outlook form={form} place={place} />
        <Citation>{`依据：${legalBasis}`}</Citation>
      </Stack>
    </Sheet>
  );
};
