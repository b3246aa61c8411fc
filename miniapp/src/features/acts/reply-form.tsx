import { useEffect, useRef } from 'react';
import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { Element } from '@miniapp/components/element';
import { TextField } from '@miniapp/components/field';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import type { ActField } from '@shared/contract/act-field';
import type { ApplicationView } from '@shared/contract/application-view';
import type { DraftRow } from './draft-values';
import { ReplyAttachments } from './reply-attachments';
import { ReplyKindChoice } from './reply-kind-choice';
import { RowsField } from './rows-field';
import { SimilarReplies } from './similar-replies';
import { useReplyForm } from './use-reply-form';

export interface ReplyFormProps {
  region: string;
  application: ApplicationView;
  onClose: () => void;
}

type Form = ReturnType<typeof useReplyForm>;

const ROWS: Partial<Record<string, number>> = { content: 8 };

const ReplyField = ({ form, field }: { form: Form; field: ActField }) => {
  const { key, label, hint, widget } = field;
  const value = form.values[key] ?? '';
  if (widget === 'rows')
    return (
      <RowsField
        field={field}
        rows={value as readonly DraftRow[]}
        errors={form.errors}
        onChange={(rows) => form.fill({ [key]: rows })}
      />
    );
  return (
    <TextField
      label={label}
      hint={hint === '' ? undefined : hint}
      rows={ROWS[key] ?? (widget === 'longText' ? 3 : 1)}
      isOptional={!field.isRequired}
      value={typeof value === 'string' ? value : ''}
      error={form.errors[key]}
      onChange={(text) => form.fill({ [key]: text })}
    />
  );
};

const Problem = ({ text }: { text: string }) =>
  text === '' ? null : (
    <Banner tone="error" isLive>
      {text}
    </Banner>
  );

/** 拟写答复：选种类，只填这一种要的；条款自动带出，可以从类似的答复写起。 */
export const ReplyForm = ({ region, application, onClose }: ReplyFormProps) => {
  const box = useRef<HTMLElement>(null);
  const form = useReplyForm(region, application);
  useEffect(() => {
    if (process.env.TARO_ENV === 'h5') box.current?.focus();
  }, []);
  const save = async () => {
    if (await form.save()) onClose();
  };
  return (
    <Element ref={box} tabIndex={-1} aria-label="拟写答复">
      <Card title="拟写答复">
        <Stack>
          <SimilarReplies
            region={region}
            applicationId={application.applicationId}
            onStartFrom={({ kind, content, reason }) => {
              if (kind !== null) form.chooseKind(kind);
              form.fill({ content, reason });
            }}
          />
          <ReplyKindChoice key={form.kind} kind={form.kind} onChange={form.chooseKind} />
          {form.fields.map((field) => (
            <ReplyField key={field.key} form={form} field={field} />
          ))}
          {form.kind === 'granted' || form.kind === 'partiallyGranted' ? (
            <Paragraph tone="small">
              提供信息的，把文件作为附件，或者写明获取的方式、途径和时间。
            </Paragraph>
          ) : null}
          <ReplyAttachments
            region={region}
            applicationId={application.applicationId}
            attachments={form.attachments}
            onChange={form.setAttachments}
          />
          <Problem text={form.problem} />
          <ButtonRow>
            <Button kind="primary" isLoading={form.isBusy} onPress={save}>
              保存拟稿
            </Button>
            <Button onPress={onClose}>先不写了</Button>
          </ButtonRow>
        </Stack>
      </Card>
    </Element>
  );
};
