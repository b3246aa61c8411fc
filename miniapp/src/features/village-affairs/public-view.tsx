import { useState } from 'react';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Card } from '@miniapp/components/card';
import { Empty } from '@miniapp/components/empty';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { Tabs } from '@miniapp/components/tabs';
import { Tag } from '@miniapp/components/tag';
import { Paragraph } from '@miniapp/components/text';
import { listPublicDecisions } from '@shared/contract/village-decisions';
import { decisionStates } from '@shared/vocabulary/village';
import { DecisionTimeline } from './decision-timeline';
import { PublicCommittee } from './public-committee';
import { PublicRegister } from './public-register';

export interface VillageAt {
  region: string;
  organisationId: string;
}

const tabs = [
  { key: 'decisions', label: '村里大事' },
  { key: 'register', label: '三资' },
  { key: 'committee', label: '监督委员会' },
] as const;
type TabKey = (typeof tabs)[number]['key'];

const Decisions = ({ region, organisationId }: VillageAt) => {
  const query = useEndpoint(listPublicDecisions, { params: { region, organisationId } });
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty
            title="还没有公开的决议"
            note="“四议两公开”的决议公开以后，经过和票数会出现在这里。"
          />
        ) : (
          <Stack gap="loose">
            {items.map((decision) => (
              <Card key={decision.decisionId} title={decision.title}>
                <Stack>
                  <Stack isRow gap="tight">
                    <Tag>{decision.matterLabel}</Tag>
                    <Tag tone="quiet">{decisionStates.labels[decision.state]}</Tag>
                  </Stack>
                  <DecisionTimeline region={region} decision={decision} />
                </Stack>
              </Card>
            ))}
          </Stack>
        )
      }
    </Loaded>
  );
};

/** 一个村（社区）的大事、三资、监督委员会，人人可看。 */
export const VillagePublicView = (at: VillageAt) => {
  const [tab, setTab] = useState<TabKey>('decisions');
  return (
    <Stack gap="loose">
      <Paragraph tone="lead">
        大事怎样商议、谁去投票、结果如何，集体有什么合同和家底，谁在监督，都在这里。
      </Paragraph>
      <Tabs label="看什么" items={tabs} current={tab} onChange={setTab}>
        {tab === 'decisions' ? <Decisions {...at} /> : null}
        {tab === 'register' ? <PublicRegister {...at} /> : null}
        {tab === 'committee' ? <PublicCommittee {...at} /> : null}
      </Tabs>
    </Stack>
  );
};
