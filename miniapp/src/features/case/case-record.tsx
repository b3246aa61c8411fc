import { Stack } from '@miniapp/components/stack';
import type { ApplicationView } from '@shared/contract/application-view';
import { HandlingFacts, RequestFacts } from './case-facts';
import { CaseTimeline } from './case-timeline';
import { ClockCard } from './clock-card';
import { ReplyCard } from './reply-card';

export interface CaseRecordProps {
  region: string;
  application: ApplicationView;
}

/** 办之前先要看的：申请内容、期限。 */
export const CaseBrief = ({ application }: Pick<CaseRecordProps, 'application'>) => (
  <Stack gap="loose">
    <RequestFacts application={application} />
    <ClockCard application={application} />
  </Stack>
);

/** 其余的事实：申请人与承办、答复、经过。 */
export const CaseRecord = ({ region, application }: CaseRecordProps) => (
  <Stack gap="loose">
    <HandlingFacts application={application} />
    {application.availableActions.some(({ act }) => act === 'draftReply') ? null : (
      <ReplyCard region={region} application={application} />
    )}
    <CaseTimeline application={application} />
  </Stack>
);
