import { refused, type Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import { checkVouchers } from '../domain/finance/check-vouchers';
import { checkFigures } from '../domain/finance-rules';
import { refuseListsBack, refuseNamesBack } from '../domain/privacy/after-publicity';
import type { DraftPorts } from '../ports';
import type { CorrectedNotice } from '../queries/corrected-notice';
import type { AtHand, Occasion } from './notice-act';
import { refuseFinance } from './refuse-finance';

/**
 * 更正和第一次公开受同样的核对：收支算得上、与上期接得上，凭证在附件里；公示期满的不把名单带回来。
 * 拒绝：说明哪里对不上、怎样改。依据：农经发〔2011〕13号；规则 H-14、H-15。
 */
export const refuseCorrected = async (
  ports: Pick<DraftPorts, 'drafts'>,
  { tx, draft }: AtHand,
  { staff, at, next }: Pick<Occasion, 'staff' | 'at'> & { readonly next: CorrectedNotice },
): Promise<Result<null>> => {
  const { text, attachments, added } = next;
  const ids = attachments.map(({ attachmentId }) => attachmentId);
  if (draft.affairsKind === 'finance' && draft.finance !== null && text.finance === null)
    return refused('ruleViolated', '财务公开要有收支，不能去掉', { field: 'finance' });
  for (const checked of [
    checkFigures({ finance: text.finance, producedOn: draft.producedOn }, todayInShanghai(at)),
    checkVouchers(text.finance, ids),
    refuseNamesBack(draft, text),
    refuseListsBack({ ...draft, isFinance: draft.affairsKind === 'finance' }, added),
  ])
    if (!checked.ok) return checked;
  return refuseFinance(ports, { sql: tx, regionId: staff.regionId }, { ...draft, ...text });
};
