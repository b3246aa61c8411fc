import { useState } from 'react';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Empty } from '@miniapp/components/empty';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { listInspections } from '@shared/contract/village-inspections';
import { InspectionCard } from './inspection-card';
import { InspectionForm } from './inspection-form';

export interface InspectionDeskProps {
  region: string;
  /** 乡镇（街道）记检查。 */
  canRecord: boolean;
  /** 村里写整改。 */
  canRectify: boolean;
}

/** 公开栏检查：没有整改的在前。 */
export const InspectionDesk = ({ region, canRecord, canRectify }: InspectionDeskProps) => {
  const query = useEndpoint(listInspections, { params: { region } });
  const [isOpen, setOpen] = useState(false);
  return (
    <Loaded query={query}>
      {({ villages, items }) => (
        <Stack gap="loose">
          {canRecord ? (
            <ButtonRow>
              <Button kind="primary" onPress={() => setOpen(true)}>
                记一次检查
              </Button>
            </ButtonRow>
          ) : null}
          {items.length === 0 ? (
            <Empty title="还没有检查" note="乡镇（街道）检查公开栏以后，情况记在这里。" />
          ) : (
            items.map((inspection) => (
              <InspectionCard
                key={inspection.inspectionId}
                {...{ region, inspection, canRectify }}
              />
            ))
          )}
          {isOpen ? (
            <InspectionForm {...{ region, villages }} onClose={() => setOpen(false)} />
          ) : null}
        </Stack>
      )}
    </Loaded>
  );
};
