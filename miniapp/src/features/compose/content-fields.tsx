import type { CatalogueEntry } from '@shared/contract/catalogue';
import { AttachmentFields } from './attachment-fields';
import { BlockEditor } from './block-editor';
import { ElementFields } from './element-fields';
import { FinanceFields } from './finance-fields';
import type { NoticeForm } from './notice-form';

export interface ContentFieldsProps {
  region: string;
  entry: CatalogueEntry | null;
  form: NoticeForm;
  /** 是不是收支：收支另有逐笔的账。 */
  hasFinance: boolean;
  onChange: (form: NoticeForm) => void;
}

/** 内容：要素、正文与表格、收支、附件；拟写与更正用的是同一份。 */
export const ContentFields = ({
  region,
  entry,
  form,
  hasFinance,
  onChange,
}: ContentFieldsProps) => (
  <>
    <ElementFields entry={entry} form={form} onChange={onChange} />
    <BlockEditor blocks={form.blocks} onChange={(blocks) => onChange({ ...form, blocks })} />
    {hasFinance ? (
      <FinanceFields
        region={region}
        obligationId={form.obligationId}
        finance={form.finance}
        attachments={form.attachments}
        onChange={(finance, attachments) => onChange({ ...form, finance, attachments })}
      />
    ) : null}
    <AttachmentFields
      region={region}
      attachments={form.attachments}
      onChange={(attachments) => onChange({ ...form, attachments })}
    />
  </>
);
