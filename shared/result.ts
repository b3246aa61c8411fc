import type { RefusalCode } from './contract/problem';

/** 拒绝：法律或权限说“不”。它是值，不是异常；message 用中文写明缘由和补救办法。 */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
  /** 出问题的字段路径，如 "applicant.idNumber"；与字段无关时省略。 */
  readonly field?: string;
  /** 法律依据，如 "《条例》第二十九条"；与法律无关时省略。 */
  readonly legalBasis?: string;
  /** 过多少秒再试；与等待无关时省略。 */
  readonly retryAfterSeconds?: number;
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** 成功。 */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/** 拒绝。@param extra 可附字段与法律依据。 */
export const refused = (
  code: RefusalCode,
  message: string,
  extra: Pick<Refusal, 'field' | 'legalBasis'> = {},
): Result<never> => ({ ok: false, refusal: { code, message, ...extra } });
