import { useState } from 'react';
import { Stack } from '@miniapp/components/stack';
import { Tabs } from '@miniapp/components/tabs';
import { workflowKinds, type WorkflowKind } from '@shared/contract/workflow-chart';
import { ChartPicture } from './chart-picture';
import { WorkflowText } from './workflow-text';

const TABS = workflowKinds.values.map((key) => ({
  key,
  label: workflowKinds.labels[key].replace('工作流程图', ''),
}));

/** 依申请公开、主动公开两张流程图：先是文字，手机和读屏都好读，后面是图。 */
export const WorkflowCharts = ({ region, first }: { region: string; first: WorkflowKind }) => {
  const [kind, setKind] = useState<WorkflowKind>(first);
  return (
    <Tabs label="哪一张流程图" items={TABS} current={kind} onChange={setKind}>
      <Stack gap="loose">
        <WorkflowText region={region} kind={kind} />
        <ChartPicture region={region} kind={kind} />
      </Stack>
    </Tabs>
  );
};
