import { todayInShanghai } from '@miniapp/format/today';
import type { ActField } from '@shared/contract/act-field';
import type { ApplicationView } from '@shared/contract/application-view';
import { consultedParties, remedyKinds } from '@shared/vocabulary/case-tracks';
import { dayText } from '@miniapp/format/day';
import type { ApplicationAct } from '@shared/vocabulary/application-act';
import type { DraftValues } from './draft-values';

export interface CaseOption {
  readonly value: string;
  readonly label: string;
}

type Consultation = ApplicationView['tracks']['consultations'][number];

/** 各行为挑哪些征求意见书：登记收到的挑还没收到的，登记意见的挑还没有意见的，仍决定公开的挑第三方没有同意、共同制作机关不同意的。 */
const suits = (act: ApplicationAct, consultation: Consultation): boolean => {
  const { consulted, deliveredOn, opinion, overrideReason } = consultation;
  if (act === 'recordConsultationDelivery') return deliveredOn === null;
  if (act === 'recordOpinion') return opinion === null;
  if (overrideReason !== '') return false;
  return consulted === 'jointAuthority'
    ? opinion === 'objects'
    : consulted === 'thirdParty' && opinion !== 'agrees';
};

/** 可以挑的征求意见书。 */
export const consultationOptions = (
  act: ApplicationAct,
  { tracks }: ApplicationView,
): CaseOption[] =>
  tracks.consultations
    .filter((consultation) => suits(act, consultation))
    .map(({ consultationId, consulted, partyName, sentOn }) => ({
      value: consultationId,
      label: `${consultedParties.labels[consulted]} ${partyName}（${dayText(sentOn)}发出）`,
    }));

/** 可以挑的复议、诉讼、投诉：还没有结果的。 */
export const remedyOptions = ({ tracks }: ApplicationView): CaseOption[] =>
  tracks.remedies
    .filter(({ result }) => result === null)
    .map(({ remedyId, kind, filedOn, body }) => ({
      value: remedyId,
      label: `${remedyKinds.labels[kind]}，${dayText(filedOn)}，${body}`,
    }));

const only = (options: readonly CaseOption[]): string =>
  options.length === 1 ? (options[0]?.value ?? '') : '';

/** 已经知道的先填上，可以改：必填的日子先填今天，只有一份可挑的先挑上，主办单位按建议。 */
export const knownValues = (
  act: ApplicationAct,
  fields: readonly ActField[],
  application: ApplicationView,
): DraftValues =>
  Object.fromEntries(
    fields.flatMap(({ key, widget, isRequired }) => {
      if (widget === 'day' && isRequired && key !== 'until') return [[key, todayInShanghai()]];
      if (widget === 'consultation') return [[key, only(consultationOptions(act, application))]];
      if (widget === 'remedy') return [[key, only(remedyOptions(application))]];
      if (key === 'leadDepartmentId')
        return [[key, application.suggestedDepartments[0]?.organisationId ?? '']];
      if (act === 'receiveAmendment' && key === 'description')
        return [[key, application.description]];
      return [];
    }),
  );
