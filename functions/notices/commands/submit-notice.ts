import type { NoticeDraft } from '@shared/contract/notice-draft-view';
import { ok, refused, type Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import { checkFigures } from '../domain/finance-rules';
import { sightingsInNotice } from '../domain/notice-text';
import { refuseUnresolved } from '../domain/privacy/unresolved';
import { trackOf } from '../domain/standing';
import { submitChecks } from '../domain/submit-checks';
import type { DraftPorts } from '../ports';
import { actOnDraft, type AtHand, type Occasion } from './act-on-draft';
import { publishByOf } from './publish-by-of';
import { refuseFinance } from './refuse-finance';

/** 还有个人信息没有隐去、也没有另一个人准予的，不能往下走。依据：《个人信息保护法》第六条、第二十八条。 */
export const refuseFindings = ({ draft, attachments }: Omit<AtHand, 'tx'>): Result<null> =>
  refuseUnresolved(sightingsInNotice({ ...draft, attachments }), draft.privacyOverride);

const refuseBlocks = (ports: DraftPorts, { tx, draft }: AtHand, regionId: string) =>
  (async (): Promise<Result<null>> => {
    const entry =
      draft.entryId === null ? null : await ports.entryById(tx, regionId, draft.entryId);
    const track = trackOf(draft.organisationKind);
    const [stop] = submitChecks({ track, fields: draft, entry }).filter(
      ({ level }) => level === 'block',
    );
    return stop
      ? refused('ruleViolated', stop.message, { field: stop.field, legalBasis: stop.legalBasis })
      : ok(null);
  })();

/** 公开属性定了、数目说得通、没有个人号码的，提交审核：村里的给监督委员会，机关的先做保密审查。 */
export const submitNotice = (ports: DraftPorts, occasion: Occasion): Promise<Result<NoticeDraft>> =>
  actOnDraft(ports, occasion, {
    act: 'submit',
    kind: 'submitted',
    decide: async (at) => {
      const { draft } = at;
      const { regionId } = occasion.staff;
      const figures = checkFigures(draft, todayInShanghai(occasion.at));
      if (!figures.ok) return figures;
      const carried = await refuseFinance(ports, { sql: at.tx, regionId }, draft);
      if (!carried.ok) return carried;
      const clear = refuseFindings(at);
      if (!clear.ok) return clear;
      const complete = await refuseBlocks(ports, at, regionId);
      if (!complete.ok) return complete;
      const isVillage = trackOf(draft.organisationKind) === 'village';
      return ok({
        state: isVillage ? 'submitted' : 'confidentialityReview',
        submittedAt: occasion.at,
        returnReason: '',
        confidentialityReview: null,
        disclosureReview: null,
        publishBy: await publishByOf(ports, at.tx, { regionId, draft }),
      });
    },
  });
