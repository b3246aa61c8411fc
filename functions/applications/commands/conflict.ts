import { refused, type Result } from '@shared/result';
import { applicationEvents } from '@shared/vocabulary/application-event';
import type { Organisations } from '../domain/organisations';
import type { Case } from '../ports';

/** 别人先办了：说清楚是哪个单位做了什么，请刷新后再办。 */
export const conflictWith = ({ events }: Case, organisations: Organisations): Result<never> => {
  const last = events.at(-1);
  const who =
    last?.actorOrganisationId == null ? '申请人' : organisations.nameOf(last.actorOrganisationId);
  const what = last ? `：${who}已“${applicationEvents.labels[last.kind]}”` : '';
  return refused('conflict', `这件申请刚刚有了变化${what}。请刷新后再办`);
};
