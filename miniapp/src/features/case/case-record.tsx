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

/** 一件申请的全部事实：期限、申请内容、申请人与承办、答复、经过。 */
export const CaseRecord = ({ region, application }: CaseRecordProps) => (
  <Stack gap="loose">
    <ClockCard application={application} />
    <RequestFacts application={application} />
    <HandlingFacts application={application} />
    {application.availableActions.some(({ act }) => act === 'draftReply') ? null : (
      <ReplyCard region={region} application={application} />
    )}
    <CaseTimeline application={application} />
  </Stack>
);
