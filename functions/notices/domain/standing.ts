import type { DisclosureAttribute } from '@shared/vocabulary/disclosure';
import type { NoticeState, NoticeTrack } from '@shared/vocabulary/notice';
import type { OrganisationKind } from '@shared/vocabulary/organisation';
import type { NoticeStanding } from './workflow';

/** 村、社区公开的是村（居）务，其他单位公开的是政府信息。依据：《条例》第二条；村（居）务不是政府信息。 */
export const trackOf = (kind: OrganisationKind): NoticeTrack =>
  kind === 'village' || kind === 'community' ? 'village' : 'department';

/** 由一行记录看它处在哪里、谁办过哪一步。 */
export const standingOf = (row: {
  readonly organisationKind: OrganisationKind;
  readonly state: NoticeState;
  readonly organisationId: string;
  readonly attribute: DisclosureAttribute | null;
  readonly draftedById: string | null;
  readonly confidentialityReview: { readonly byId: string } | null;
  readonly pendingCorrection: {
    readonly byId: string;
    readonly confidentialityReview?: { readonly byId: string } | null;
  } | null;
}): NoticeStanding => ({
  track: trackOf(row.organisationKind),
  state: row.state,
  organisationId: row.organisationId,
  attribute: row.attribute,
  hands: {
    drafter: row.draftedById,
    confidentialityReviewer: row.confidentialityReview?.byId ?? null,
    correctionProposer: row.pendingCorrection?.byId ?? null,
    correctionReviewer: row.pendingCorrection?.confidentialityReview?.byId ?? null,
  },
});
