import type { DisclosureAttribute } from '@shared/vocabulary/disclosure';
import type { NoticeAct, NoticeState, NoticeTrack } from '@shared/vocabulary/notice';
import type { Role } from '@shared/vocabulary/role';

/** 办过前面某一步的人。 */
export type EarlierHand =
  'drafter' | 'confidentialityReviewer' | 'correctionProposer' | 'correctionReviewer';

/** 一种行为：从哪些状态、到哪些状态、由谁办、谁不能办。 */
export interface Transition {
  readonly from: readonly NoticeState[];
  /** 办成之后的状态；有几个的，由事实决定是哪一个；discarded 之后不再有这条信息。 */
  readonly to: readonly (NoticeState | 'discarded')[];
  readonly by: readonly Role[];
  /** 某个状态下只由这些角色办；没有写的按 by。 */
  readonly byState?: Readonly<Partial<Record<NoticeState, readonly Role[]>>>;
  /** 办过这些步骤的人不能办：拟写、审查、签发分开。 */
  readonly notBy: readonly EarlierHand[];
  /** 已经公开的：要有等着同意的更正（审查过、没有审查过），或者还没有更正。 */
  readonly correction?: 'pending' | 'unreviewed' | 'reviewed' | 'none';
  readonly legalBasis: string;
}

/** 一条路径的流转表。 */
export type NoticeTable = Readonly<Partial<Record<NoticeAct, Transition>>>;

/** 一条信息现在处在哪里，谁办过哪一步。 */
export interface NoticeStanding {
  readonly track: NoticeTrack;
  readonly state: NoticeState;
  readonly organisationId: string;
  readonly attribute: DisclosureAttribute | null;
  readonly hands: Readonly<Record<EarlierHand, string | null>>;
}

/** 谁在办。 */
export interface Doer {
  readonly accountId: string;
  readonly organisationId: string;
  readonly roles: readonly Role[];
}
