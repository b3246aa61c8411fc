import { useRouter } from '@tarojs/taro';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Loaded } from '@miniapp/components/loaded';
import { Page } from '@miniapp/components/page';
import { Stack } from '@miniapp/components/stack';
import { ApplicationStateTag } from '@miniapp/components/state-tag';
import { ApplicantActs, isAwaited } from '@miniapp/features/acts/applicant-acts';
import { RequestFacts } from '@miniapp/features/case/case-facts';
import { CaseTimeline } from '@miniapp/features/case/case-timeline';
import { ClockCard } from '@miniapp/features/case/clock-card';
import { FilingCard } from '@miniapp/features/case/filing-card';
import { ReplyCard } from '@miniapp/features/case/reply-card';
import { OwnClocksCard } from '@miniapp/features/case/own-clocks-card';
import { RemediesCard } from '@miniapp/features/case/remedy-clocks-card';
import { TracksCard } from '@miniapp/features/case/tracks-card';
import { SubscribeButton } from '@miniapp/features/notify/subscribe-button';
import { hasEnded } from '@miniapp/features/case/has-ended';
import { LettersCard } from '@miniapp/features/letters/letters-card';
import { getApplication } from '@shared/contract/applications';

const ApplicationPage = () => {
  const { params } = useRouter();
  const region = params['region'] ?? '';
  const applicationId = params['applicationId'] ?? '';
  const query = useEndpoint(getApplication, { params: { region, applicationId } });
  return (
    <Page title="申请进度">
      <Loaded query={query} shape="article">
        {(application) => (
          <Stack gap="loose">
            <Stack gap="tight">
              <Stack isRow>
                <ApplicationStateTag state={application.state} />
              </Stack>
              <Banner tone="info" title={application.whoseTurn} />
            </Stack>
            {hasEnded(application) ? null : <SubscribeButton region={region} isStaff={false} />}
            <OwnClocksCard application={application} title="正在等的" />
            {isAwaited(application) ? (
              <ApplicantActs region={region} application={application} />
            ) : null}
            <ReplyCard region={region} application={application} />
            <LettersCard region={region} application={application} />
            <ClockCard application={application} />
            {isAwaited(application) ? null : (
              <ApplicantActs region={region} application={application} />
            )}
            <FilingCard region={region} application={application} />
            <RemediesCard application={application} />
            <TracksCard application={application} />
            <CaseTimeline application={application} />
            <RequestFacts application={application} />
          </Stack>
        )}
      </Loaded>
    </Page>
  );
};

export default ApplicationPage;
