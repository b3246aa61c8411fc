import { cite } from '@shared/law/periods';

/** 同一政府信息有几位不同的申请人要、能不能公开。 */
export interface ConversionFacts {
  readonly sameInfoApplicants: number;
  readonly isDisclosable: boolean;
  /** 县里的约定：几位起提示。 */
  readonly threshold: number;
}

export interface ConversionFlag {
  readonly flag: '可以纳入主动公开';
  readonly legalBasis: string;
}

/**
 * 多个申请人要同一政府信息、该信息可以公开的，提示可以纳入主动公开；是否转由人决定。
 * 依据：《条例》第四十四条第一款。
 */
export const conversionFlag = (facts: ConversionFacts): ConversionFlag | null =>
  facts.isDisclosable && facts.sameInfoApplicants >= facts.threshold
    ? { flag: '可以纳入主动公开', legalBasis: cite('disclosureRegulation', '第四十四条第一款') }
    : null;
