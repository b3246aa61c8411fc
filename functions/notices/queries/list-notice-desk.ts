import type { OutputOf } from '@shared/contract/endpoint';
import type { listNoticeDesk as endpoint } from '@shared/contract/notice-acts';
import { addMonths, type Day } from '@shared/law/day';
import { ok, type Result } from '@shared/result';
import type { NoticeState } from '@shared/vocabulary/notice';
import type { DeskRow, DraftPorts, NoticeStaff } from '../ports';

/** 不主动公开的，每隔多少个月复核一次公开属性。依据：《条例》第十八条；每年复核是源文件的做法。 */
export const REASSESS_MONTHS = 12;

const OPEN: readonly NoticeState[] = [
  'draft',
  'returned',
  'confidentialityReview',
  'disclosureReview',
  'signOff',
  'published',
];
const LONGEST = 500;

const viewOf = (row: DeskRow, today: Day) => ({
  noticeId: row.noticeId,
  title: row.title,
  state: row.state,
  kind: row.kind,
  attribute: row.attribute,
  organisation: { organisationId: row.organisationId, name: row.organisationName },
  draftedBy: row.draftedBy,
  publishBy: row.publishBy,
  isOverdue: row.publishBy !== null && row.publishBy < today && row.state !== 'published',
  reassessBy:
    row.state === 'filed' && row.attributeReviewedOn !== null
      ? addMonths(row.attributeReviewedOn, REASSESS_MONTHS)
      : null,
  hasPendingCorrection: row.hasPendingCorrection,
  updatedAt: row.updatedAt,
});

/** 机关公开信息的办理台；不说状态的，看还没有办完的（含等着同意更正的）；说已公开的，看全部已公开的。政府信息公开工作机构看全县。 */
export const listNoticeDesk = (
  { read, drafts }: DraftPorts,
  { staff, today }: { readonly staff: NoticeStaff; readonly today: Day },
  state: NoticeState | undefined,
): Promise<Result<OutputOf<typeof endpoint>>> =>
  read(staff, async (sql) => {
    const { regionId, organisationId } = staff;
    const rows = await drafts.desk(sql, {
      regionId,
      organisationId,
      isWholeCounty: staff.roles.includes('disclosureOffice'),
      states: state === undefined ? OPEN : [state],
      limit: LONGEST,
    });
    return ok({ items: rows.map((row) => viewOf(row, today)) });
  });
