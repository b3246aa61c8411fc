import { useState } from 'react';
import { useEndpoint, usePages } from '@miniapp/api/use-endpoint';
import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Empty } from '@miniapp/components/empty';
import { Loaded } from '@miniapp/components/loaded';
import { Select } from '@miniapp/components/select';
import { Stack } from '@miniapp/components/stack';
import { routes } from '@miniapp/routes';
import { countyCoverage, coverageSummary } from '@shared/contract/coverage';
import { CoverageBars, countsText } from './coverage-bars';
import { CoverageMatrix } from './coverage-table';

const KINDS = [
  { value: 'villages', label: '村（社区）' },
  { value: 'departments', label: '单位' },
] as const;

const Summary = ({ region }: { region: string }) => {
  const query = useEndpoint(coverageSummary, { params: { region } });
  return (
    <Loaded query={query}>
      {({ villages, departments, worst }) => (
        <Stack gap="loose">
          <CoverageBars caption="村（社区）今年的公开情况" counts={villages} />
          <CoverageBars caption="单位今年的公开情况" counts={departments} />
          <Card title="逾期没有公开的" isFlush>
            {worst.length === 0 ? (
              <Empty title="没有逾期的" note="该公开的都已按期公开，或者还没到期。" />
            ) : (
              <CellGroup label="逾期没有公开的">
                {worst.map(({ body, total }) => (
                  <CellItem
                    key={body.organisationId}
                    title={body.name}
                    note={countsText(total)}
                    to={routes.coverage({ region, organisationId: body.organisationId })}
                  />
                ))}
              </CellGroup>
            )}
          </Card>
        </Stack>
      )}
    </Loaded>
  );
};

export interface CountyMatrixProps {
  region: string;
  /** 乡镇（街道）只看本辖区的村（社区）；公开办为 null。 */
  townshipId: string | null;
}

/** 各单位的公开情况：合计、逾期的、单位 × 三务（领域）的矩阵。 */
export const CountyMatrix = ({ region, townshipId }: CountyMatrixProps) => {
  const [of, setOf] = useState<'villages' | 'departments'>('villages');
  const pages = usePages(countyCoverage, {
    params: { region },
    query: { of, limit: 20, ...(townshipId === null ? {} : { parentId: townshipId }) },
  });
  return (
    <Stack gap="loose">
      <Summary region={region} />
      {townshipId === null ? (
        <Select label="看哪些" options={KINDS} value={of} onChange={setOf} />
      ) : null}
      <CoverageMatrix
        region={region}
        of={of}
        rows={(pages.data?.pages ?? []).flatMap(({ items }) => items)}
      />
      {pages.hasNextPage ? (
        <Button isLoading={pages.isFetchingNextPage} onPress={() => pages.fetchNextPage()}>
          再看一些
        </Button>
      ) : null}
    </Stack>
  );
};
