import type { NoticeFields } from '@shared/contract/notice-draft-view';
import { ok, refused, type Result } from '@shared/result';
import type { Day } from '@shared/law/day';
import type { CatalogueSection } from '@shared/vocabulary/domain';
import type { Transaction } from '../../platform/database/database';
import { cleanFields } from '../domain/clean-fields';
import { periodToFulfil } from '../domain/due-items';
import { checkFacts } from '../domain/field-dates';
import { checkVouchers } from '../domain/finance/check-vouchers';
import type { AttachmentHolder, DraftPorts, NoticeStaff } from '../ports';

export interface CheckedFields {
  readonly fields: Omit<NoticeFields, 'attachmentIds'>;
  readonly section: CatalogueSection | null;
  /** 所完成的是哪一期：最早的逾期，没有逾期是本期。 */
  readonly obligationPeriod: string | null;
  readonly attachmentIds: readonly string[];
}

const missing = (field: string, message: string) => refused('badInput', message, { field });

/** 核对草稿的数目、日期，引用的目录条目、应公开事项和附件，并取出门类和所完成的期间。附件只能是本人上传、尚未挂到别处的。 */
export const checkFields = async (
  ports: DraftPorts,
  at: {
    readonly tx: Transaction;
    readonly staff: NoticeStaff;
    readonly noticeId: string;
    readonly today: Day;
  },
  given: NoticeFields,
): Promise<Result<CheckedFields>> => {
  const { tx, staff, noticeId, today } = at;
  const { regionId, organisationId, accountId } = staff;
  const { attachmentIds, ...fields } = cleanFields(given);
  if (fields.title === '') return missing('title', '「标题」请填写');
  if (fields.bodyMarkdown === '') return missing('bodyMarkdown', '「正文」请填写');
  const plausible = checkFacts(fields, today);
  if (!plausible.ok) return plausible;
  const entry =
    fields.entryId === null ? null : await ports.entryById(tx, regionId, fields.entryId);
  if (fields.entryId !== null && !entry)
    return missing('entryId', '目录里没有这个条目，请重新选择');
  const obligation =
    fields.obligationId === null
      ? null
      : (await ports.drafts.obligations(tx, regionId, organisationId)).find(
          ({ obligationId }) => obligationId === fields.obligationId,
        );
  if (obligation === undefined)
    return missing('obligationId', '本村（社区）没有这个应公开事项，请重新选择');
  const ids = [...new Set(attachmentIds)];
  const holder: AttachmentHolder = { regionId, noticeId, accountId };
  const attachable = await ports.attachments.attachable(tx, holder, ids);
  if (ids.some((id) => !attachable.has(id)))
    return missing('attachmentIds', '有附件不是您上传的，或已用在别的信息上，请重新上传');
  const vouchers = checkVouchers(fields.finance, ids);
  if (!vouchers.ok) return vouchers;
  const obligationPeriod = (obligation && periodToFulfil(obligation, today)?.label) ?? null;
  const section = entry?.section ?? null;
  return ok({ fields, section, obligationPeriod, attachmentIds: ids });
};
