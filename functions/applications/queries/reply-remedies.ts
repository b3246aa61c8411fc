import type { CountySettings } from '@shared/law/conventions';
import type { Reply } from '../domain/application';
import type { Organisations } from '../domain/organisations';
import { reconsiderationBody, remediesText } from '../domain/remedies';

/** 答复附的救济途径。依据：《条例》第五十一条。 */
export const remediesOf = (
  { kind, organisationId, repliedOn }: Reply,
  {
    organisations,
    settings,
  }: { readonly organisations: Organisations; readonly settings: CountySettings },
) => {
  const replier = organisations.find(organisationId);
  const body = replier ? reconsiderationBody(replier, organisations) : '上一级行政机关';
  const { partialReviewFirst, onlineReviewChannel, courtName } = settings;
  return remediesText({
    kind,
    body,
    courtName,
    repliedOn,
    partialReviewFirst,
    onlineReviewChannel,
  });
};
