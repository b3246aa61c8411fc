import type { ReactNode } from 'react';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { ApplicationStateTag } from '@miniapp/components/state-tag';
import { Heading } from '@miniapp/components/text';
import type { ApplicationView } from '@shared/contract/application-view';
import { getApplication } from '@shared/contract/applications';
import { CaseActsPanel } from './case-acts';
import { RevealApplicant } from './reveal-applicant';

export interface CaseDetailProps {
  region: string;
  applicationId: string;
  /** 先要看的：申请内容与期限。 */
  lead: (application: ApplicationView) => ReactNode;
  /** 行为之下的内容：申请人与承办、答复、经过。 */
  children: (application: ApplicationView) => ReactNode;
}

/** 工作人员看的一件申请：轮到谁、能做什么，再是事实。 */
export const CaseDetail = ({ region, applicationId, lead, children }: CaseDetailProps) => {
  const query = useEndpoint(getApplication, { params: { region, applicationId } });
  return (
    <Loaded query={query} shape="article">
      {(application) => (
        <Stack gap="loose">
          <Stack gap="tight">
            <Heading>{application.registrationNumber}</Heading>
            <Stack isRow>
              <ApplicationStateTag state={application.state} />
            </Stack>
            <Banner tone="info" title={application.whoseTurn} />
          </Stack>
          <CaseActsPanel region={region} application={application}>
            {lead(application)}
          </CaseActsPanel>
          <RevealApplicant region={region} application={application} />
          {children(application)}
        </Stack>
      )}
    </Loaded>
  );
};
