import type { ReactNode } from 'react';
import { Stack } from '@miniapp/components/stack';
import type { ApplicationView } from '@shared/contract/application-view';
import { HandlingFacts, RequestFacts } from './case-facts';
import { CaseTimeline } from './case-timeline';
import { ClockCard } from './clock-card';
import { CommentsCard } from './comments-card';
import { OwnClocksCard } from './own-clocks-card';
import { RemediesCard } from './remedy-clocks-card';
import { ReplyCard } from './reply-card';
import { TracksCard } from './tracks-card';

export interface CaseRecordProps {
  region: string;
  application: ApplicationView;
  /** 发出的文书。 */
  letters: ReactNode;
}

/** 申请的事实：申请内容、申请人与承办。 */
export const CaseBrief = ({ application }: Pick<CaseRecordProps, 'application'>) => (
  <Stack gap="loose">
    <RequestFacts application={application} />
    <HandlingFacts application={application} />
  </Stack>
);

/** 期限与经过：期限、等着谁、各个进程、答复、文书、内部意见、时间轴。 */
export const CaseRecord = ({ region, application, letters }: CaseRecordProps) => (
  <Stack gap="loose">
    <ClockCard application={application} />
    <OwnClocksCard application={application} title="正在等的" />
    <TracksCard application={application} />
    <ReplyCard region={region} application={application} />
    {letters}
    <RemediesCard application={application} />
    <CaseTimeline application={application} />
    <CommentsCard region={region} application={application} />
  </Stack>
);
