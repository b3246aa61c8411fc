import type { DeskFilter } from '@shared/contract/desk';
import { applicationStates } from '@shared/vocabulary/application-state';
import { deskAlarms } from '@shared/vocabulary/desk';
import type { DeskConditions, DeskViewer } from '../desk-ports';
import type { Person } from '../domain/application';

/** 看办理台的人。@param actsFor 今天由他代为办理的同事 */
export const viewerOf = (
  { accountId, organisationId, roles }: Person,
  actsFor: readonly string[],
): DeskViewer => ({
  accountIds: [accountId, ...actsFor],
  organisationId,
  isOffice: roles.includes('disclosureOffice'),
  seesSupporting: roles.includes('caseOfficer'),
  seesLegality: roles.includes('legalReviewer'),
});

/** 筛选条件；逗号隔开的词分开。 */
export const conditionsOf = ({ states, alarms, ...rest }: DeskFilter): DeskConditions => ({
  ...rest,
  states: applicationStates.values.filter((state) => states?.split(',').includes(state)),
  alarms: deskAlarms.values.filter((alarm) => alarms?.split(',').includes(alarm)),
});
