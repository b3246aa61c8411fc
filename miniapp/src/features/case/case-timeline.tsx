import { Card } from '@miniapp/components/card';
import { Timeline } from '@miniapp/components/timeline';
import { instantText } from '@miniapp/format/day';
import type { ApplicationView } from '@shared/contract/application-view';

/** 办理经过，平白的话，早的在前。 */
export const CaseTimeline = ({ application }: { application: ApplicationView }) => (
  <Card title="办理经过">
    <Timeline
      label="办理经过"
      items={application.timeline.map((entry) => ({
        key: String(entry.seq),
        title: entry.label,
        when: instantText(entry.at),
        dateTime: entry.at,
        who: entry.actor,
        ...(entry.note === '' ? {} : { note: entry.note }),
      }))}
    />
  </Card>
);
