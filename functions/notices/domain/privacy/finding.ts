import type { Day } from '@shared/law/day';
import type { PersonalDataKind } from '@shared/vocabulary/notice';
import { detectPrivacy } from './detector';
import { placeIn } from './place';

/** 附件里检查到的一处；上传时查好，存着。 */
export interface AttachmentFinding {
  readonly kind: PersonalDataKind;
  readonly place: string;
  readonly masked: string;
  readonly canMask: boolean;
}

/** 公开前检查到的一处个人信息，只带隐去后的样子。 */
export interface Finding extends AttachmentFinding {
  readonly field: string;
  readonly attachmentId: string | null;
  readonly canOverride: boolean;
}

/** 检查到的一处，连同原文；原文只在内存里用，不外传、不存。 */
export interface Sighting {
  readonly finding: Finding;
  readonly raw: string;
}

/** 无论如何不能公开的。依据：规则 H-13：不得公开完整的身份证号码、银行账号。 */
const NEVER: readonly PersonalDataKind[] = ['idNumber', 'bankCard'];

/** 另一个人写明理由，可不可以准予公开。 */
export const canOverride = (kind: PersonalDataKind): boolean => !NEVER.includes(kind);

/** 一段文字里的个人信息。@param on 按这一天看是不是未成年人 */
export const sightingsIn = (field: string, text: string, on: Day): Sighting[] =>
  detectPrivacy(text, on).map(({ kind, start, end, masked }) => ({
    raw: text.slice(start, end),
    finding: {
      kind,
      field,
      place: placeIn(text, start),
      masked,
      attachmentId: null,
      canMask: true,
      canOverride: canOverride(kind),
    },
  }));
