/** 拟写答复时已经办过的事。 */
export interface ReplyFacts {
  /** 已登记检索，没有检索到。 */
  readonly hasSearchRecord: boolean;
  /** 要求过补正，也收到了补正。 */
  readonly hasAmendment: boolean;
  /** 已要求申请人说明理由。 */
  readonly hasReasonsRequest: boolean;
  /** 第三方意见：没有不同意的、有不同意的、不同意但已决定公开。 */
  readonly thirdPartyObjections: 'none' | 'objected' | 'overridden';
  /** 共同制作机关的意见：没有不同意的、有不同意的、不同意但已决定公开。 */
  readonly jointAuthorityObjections: 'none' | 'objected' | 'overridden';
  /** 征求第三方意见：没有征求、不必征求、已经征求、第三方全都同意公开。 */
  readonly thirdPartyConsultation: 'none' | 'notNeeded' | 'done' | 'allAgreed';
}

/** 由各个进程看到的情况，只取用得着的部分。 */
export interface TracksSeen {
  readonly amendment: { readonly receivedOn: string | null } | null;
  readonly reasons: object | null;
  readonly searches: readonly { readonly result: 'found' | 'notFound' }[];
  readonly consultations: readonly {
    readonly consulted: string;
    readonly partyName?: string;
    readonly opinion: string | null;
    readonly overrideReason: string;
  }[];
}

const objectionsIn = (consultations: TracksSeen['consultations']) => {
  const objected = consultations.filter(({ opinion }) => opinion === 'objects');
  if (objected.length === 0) return 'none';
  return objected.every(({ overrideReason }) => overrideReason !== '') ? 'overridden' : 'objected';
};

/** 每个共同制作机关只看最近一次的意见：再次征求、同意了的，先前的不同意作罢。 */
const latestOfEach = (consultations: TracksSeen['consultations']): TracksSeen['consultations'] =>
  consultations.filter(
    ({ partyName }, index) =>
      !consultations
        .slice(index + 1)
        .some((later) => later.partyName === partyName && later.opinion !== null),
  );

const consultationIn = (consultations: TracksSeen['consultations'], isNeeded: boolean) => {
  if (!isNeeded) return 'notNeeded';
  if (consultations.length === 0) return 'none';
  return consultations.every(({ opinion }) => opinion === 'agrees') ? 'allAgreed' : 'done';
};

/**
 * 由各个进程得出拟写答复要看的事实。第三方沉默既不是同意，也不是不同意。
 * 依据：《条例》第三十条、第三十二条、第三十四条至第三十六条。
 * @param isConsultationNeeded 第三方意见是否要征求；承办单位认定不必征求的为 false
 */
export const replyFactsOf = (tracks: TracksSeen, isConsultationNeeded = true): ReplyFacts => {
  const thirdParties = tracks.consultations.filter(({ consulted }) => consulted === 'thirdParty');
  return {
    hasSearchRecord: tracks.searches.some(({ result }) => result === 'notFound'),
    hasAmendment: tracks.amendment !== null && tracks.amendment.receivedOn !== null,
    hasReasonsRequest: tracks.reasons !== null,
    thirdPartyObjections: objectionsIn(thirdParties),
    jointAuthorityObjections: objectionsIn(
      latestOfEach(tracks.consultations.filter(({ consulted }) => consulted === 'jointAuthority')),
    ),
    thirdPartyConsultation: consultationIn(thirdParties, isConsultationNeeded),
  };
};
