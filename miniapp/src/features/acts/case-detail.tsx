import { useState, type ReactNode } from 'react';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Element } from '@miniapp/components/element';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { ApplicationStateTag } from '@miniapp/components/state-tag';
import { Heading } from '@miniapp/components/text';
import type { ApplicationView } from '@shared/contract/application-view';
import { getApplication } from '@shared/contract/applications';
import type { AvailableAction } from './act-groups';
import { ActSheet } from './act-sheet';
import { CaseActsPanel } from './case-acts';
import { ReplyForm } from './reply-form';
import { RevealApplicant, RevealFiler } from './reveal-applicant';
import './case-detail.scss';

export interface CaseDetailProps {
  region: string;
  applicationId: string;
  /** 独占一页：宽屏分三栏；与列表并排时不分栏。 */
  isWide?: boolean | undefined;
  /** 左栏，先要看的事实：申请内容、申请人、承办。 */
  lead: (application: ApplicationView) => ReactNode;
  /** 中栏：期限、各个进程、答复、文书、经过。 */
  children: (application: ApplicationView) => ReactNode;
}

const Head = ({ application }: { application: ApplicationView }) => (
  <Stack gap="tight">
    <Heading>{application.registrationNumber}</Heading>
    <Stack isRow>
      <ApplicationStateTag state={application.state} />
    </Stack>
    <Banner tone="info" title={application.whoseTurn} />
  </Stack>
);

type BodyProps = Pick<CaseDetailProps, 'region' | 'isWide' | 'lead' | 'children'> & {
  application: ApplicationView;
};

/** 正在办的一件；面板放在各栏之外，不被别的栏遮住。 */
const useOpened = () => {
  const [opened, setOpened] = useState<AvailableAction>();
  const [isDrafting, setDrafting] = useState(false);
  const choose = (action: AvailableAction) => {
    if (action.act === 'draftReply') setDrafting(true);
    else setOpened(action);
  };
  return {
    opened,
    isDrafting,
    choose,
    close: () => setOpened(undefined),
    stopDrafting: () => setDrafting(false),
  };
};

const layout = (isWide: boolean, isDrafting: boolean): string =>
  ['ml-case', isWide ? 'ml-case--wide' : '', isDrafting ? 'ml-case--drafting' : '']
    .filter(Boolean)
    .join(' ');

const Body = ({ region, application, isWide, lead, children }: BodyProps) => {
  const { opened, choose, close, stopDrafting, ...open } = useOpened();
  const canDraft = application.availableActions.some(({ act }) => act === 'draftReply');
  const isDrafting = open.isDrafting && canDraft;
  return (
    <Stack gap="loose">
      <Head application={application} />
      <Element className={layout(isWide === true, isDrafting)}>
        <Element as="aside" className="ml-case__acts" aria-label="接下来办什么">
          <CaseActsPanel application={application} onChoose={choose} />
        </Element>
        {isDrafting ? (
          <Element className="ml-case__draft">
            <ReplyForm region={region} application={application} onClose={stopDrafting} />
          </Element>
        ) : null}
        <Element as="section" className="ml-case__facts" aria-label="申请的事实">
          <Stack gap="loose">
            {lead(application)}
            <RevealApplicant region={region} application={application} />
            <RevealFiler region={region} application={application} />
          </Stack>
        </Element>
        <Element as="section" className="ml-case__record" aria-label="期限与经过">
          {children(application)}
        </Element>
      </Element>
      {opened === undefined ? null : (
        <ActSheet
          key={opened.act}
          place={{ region, application, act: opened.act }}
          title={opened.label}
          legalBasis={opened.legalBasis}
          onClose={close}
        />
      )}
    </Stack>
  );
};

/** 工作人员看的一件申请：轮到谁、能做什么，再是事实、期限与经过。 */
export const CaseDetail = ({ region, applicationId, ...slots }: CaseDetailProps) => {
  const query = useEndpoint(getApplication, { params: { region, applicationId } });
  return (
    <Loaded query={query} shape="article">
      {(application) => <Body region={region} application={application} {...slots} />}
    </Loaded>
  );
};
