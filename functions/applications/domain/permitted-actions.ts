import type { Day } from '@shared/law/day';
import { ok, refused, type Result } from '@shared/result';
import { applicationActs, type ApplicationAct } from '@shared/vocabulary/application-act';
import { applicationStates } from '@shared/vocabulary/application-state';
import { matters } from '@shared/vocabulary/applicant';
import type { Application, Person } from './application';
import { barredBecauseOfCondition } from './conditions';
import { barredBecauseOfWho, isApplicantSide } from './who';
import { transitionOf } from './workflow';

/** 谁在哪一天要做。 */
export interface Doing {
  readonly person: Person;
  /** 北京时间的今天。 */
  readonly today: Day;
}

/**
 * 此人今天可否做这件事。
 * 拒绝：notPermittedNow，写明事项、状态、身份或条件哪一样不符，附条款。
 */
export const checkPermitted = (
  act: ApplicationAct,
  application: Application,
  { person, today }: Doing,
): Result<null> => {
  const { from, who, when, matter, legalBasis } = transitionOf(act);
  const no = (message: string) => refused('notPermittedNow', message, { legalBasis });
  const barred = barredBecauseOfWho(who, application, person);
  if (barred !== undefined) return no(barred);
  if (matter !== 'any' && matter !== application.matter)
    return no(
      `这一件是“${matters.labels[application.matter]}”，不能${applicationActs.labels[act]}`,
    );
  if (!from.includes(application.state)) {
    const state = applicationStates.labels[application.state];
    return no(`这件申请现在是“${state}”，不能${applicationActs.labels[act]}`);
  }
  const missing = barredBecauseOfCondition(when, application, today);
  return missing === undefined ? ok(null) : no(missing);
};

/** 此人今天可以做的全部行为，按字母排序；界面只给出这些。 */
export const permittedActions = (
  application: Application,
  person: Person,
  today: Day,
): ApplicationAct[] =>
  applicationActs.values
    .filter((act) => checkPermitted(act, application, { person, today }).ok)
    .sort();

/**
 * 此人可否查看这件申请：申请人看自己的，代办的人看此刻替人办的；公开办看全部；司法局看送审的；
 * 经办人看本单位主办或者协办的；签发人、保密审查人看本单位主办的。
 */
export const canRead = (application: Application, person: Person): boolean => {
  const { roles, organisationId } = person;
  if (isApplicantSide(application, person)) return true;
  if (roles.includes('disclosureOffice')) return true;
  if (roles.includes('legalReviewer') && application.tracks.legality !== null) return true;
  if (organisationId === null) return false;
  const isLead = application.leadDepartmentId === organisationId;
  if ((roles.includes('approver') || roles.includes('reviewer')) && isLead) return true;
  return (
    roles.includes('caseOfficer') &&
    (isLead || application.supportingDepartmentIds.includes(organisationId))
  );
};
