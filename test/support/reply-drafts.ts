// 规则测试用的答复草稿与进程；不碰数据库。
import type { ReplyDraft } from '@functions/applications/domain/reply-draft';
import type { TracksSeen } from '@functions/applications/domain/reply-facts';

/** 只有正文的草稿。 */
export const draft = (change: Partial<ReplyDraft> = {}): ReplyDraft => ({
  kind: 'granted',
  content: '正文',
  reason: '',
  weighing: '',
  accessWay: '',
  specialLaw: '',
  redactions: [],
  properDoor: '',
  earlierReplyNumber: '',
  searchRecord: '',
  rightBodyName: '',
  rightBodyContact: '',
  attachmentIds: [],
  ...change,
});

/** 什么都还没有办过。 */
export const noTracks: TracksSeen = {
  amendment: null,
  reasons: null,
  searches: [],
  consultations: [],
};

/** 征求过一位第三方。 */
export const consulted = (opinion: string | null, overrideReason = ''): TracksSeen => ({
  ...noTracks,
  consultations: [{ consulted: 'thirdParty', opinion, overrideReason }],
});
