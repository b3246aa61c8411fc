import type * as z from '@shared/zod';
import type { Day } from '@shared/law/day';
import type { LetterAddressee, LetterKind } from '@shared/vocabulary/letter-kind';
import { consultingFacts } from './consulting';
import { endingFacts } from './ending';
import { intakeFacts } from './intake';
import { internalFacts } from './internal';

/** 各种文书要写的内容；没有填的逐项指出。 */
export const LETTER_FACTS = {
  ...intakeFacts,
  ...consultingFacts,
  ...endingFacts,
  ...internalFacts,
} as const satisfies Record<LetterKind, z.ZodObject>;

/** 每份文书都有的事项。 */
export interface CommonFacts {
  readonly registrationNumber: string;
  readonly agencyName: string;
  readonly recipient: LetterAddressee;
  /** 收文的单位；给申请人、第三方的为空。 */
  readonly organisationName: string;
  /** 还没有取号的为空。 */
  readonly documentNumber: string;
  readonly hasRedHead: boolean;
  /** 成文之日；草稿为 null。 */
  readonly issuedOn: Day | null;
}

/** 写一份文书所需的全部：哪一种、共同的事项、这一种要写的内容。 */
export type LetterFacts = {
  [K in LetterKind]: CommonFacts & {
    readonly kind: K;
    readonly details: z.input<(typeof LETTER_FACTS)[K]>;
  };
}[LetterKind];

/** 文书还没有核对的样子：内容可能缺，可能多。 */
export interface LetterDraft extends CommonFacts {
  readonly kind: LetterKind;
  readonly details: Readonly<Record<string, unknown>>;
}
