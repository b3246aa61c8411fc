import type { Advice } from '@shared/contract/advice';
import { FILING_CONSENT_VERSION, filingRelations } from '@shared/vocabulary/filing';
import type { Draft } from './draft';

/** 替别人办的：关系、代办人、凭据；给自己办的为空。 */
const onBehalfOf = (draft: Draft, isAssistant: boolean) =>
  draft.isForOther
    ? {
        relation: isAssistant ? ('assistant' as const) : ('family' as const),
        filerName: isAssistant ? filingRelations.labels.assistant : draft.filerName.trim(),
        consentVersion: FILING_CONSENT_VERSION,
        evidenceId: draft.evidenceId,
      }
    : null;

/** 要提交的：草稿、提示、证件号码（不在草稿里）、是不是代办员。 */
export interface Submitting {
  draft: Draft;
  advice: Advice;
  identityNumber: string;
  isAssistant: boolean;
}

/** 提交申请的请求体。 */
export const bodyOf = ({ draft, advice, identityNumber, isAssistant }: Submitting) => {
  const given = (field: 'contactPerson' | 'phone' | 'email' | 'address') =>
    draft[field].trim() === '' ? {} : { [field]: draft[field].trim() };
  return {
    idempotencyKey: draft.idempotencyKey,
    matter: draft.matter,
    description: draft.description,
    correction:
      draft.matter === 'recordCorrection'
        ? { mistake: draft.mistake.trim(), evidence: draft.evidence.trim() }
        : null,
    addresseeId: draft.addresseeId,
    villageId: draft.villageId,
    nature: advice.nature.kind,
    insists: draft.insists,
    applicant: {
      kind: draft.kind,
      name: draft.name,
      identityNumber,
      ...given('contactPerson'),
      ...given('phone'),
      ...given('email'),
      ...given('address'),
    },
    onBehalf: onBehalfOf(draft, isAssistant),
    identityPictureId: draft.identityPictureId === '' ? null : draft.identityPictureId,
    usesSavedPhone: draft.usesSavedPhone && !draft.isForOther,
    desiredForm: draft.desiredForm,
    deliveryMethod: draft.deliveryMethod,
    consents: true as const,
  };
};
