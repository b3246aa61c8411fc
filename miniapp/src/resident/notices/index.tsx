import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { Page } from '@miniapp/components/page';
import { Stack } from '@miniapp/components/stack';
import { NoticeFilter } from '@miniapp/features/board/notice-filter';
import { NoticeList } from '@miniapp/features/board/notice-list';
import type { NoticesFilter } from '@miniapp/routes';
import { catalogueSections } from '@shared/vocabulary/domain';
import { affairsKinds, processStages } from '@shared/vocabulary/notice';

const one = <K extends string>(values: readonly K[], given: string | undefined): K | undefined =>
  values.find((value) => value === given);

const filterOf = (params: Readonly<Record<string, string | undefined>>): NoticesFilter => ({
  region: params['region'] ?? '',
  organisationId: params['organisationId'],
  affairsKind: one(affairsKinds.values, params['affairsKind']),
  section: one(catalogueSections.values, params['section']),
  processStage: one(processStages.values, params['processStage']),
});

const NoticesPage = () => {
  const { params } = useRouter();
  const [filter, setFilter] = useState(() => filterOf(params));
  return (
    <Page title="公开信息">
      <Stack gap="loose">
        <NoticeFilter filter={filter} onChange={setFilter} />
        <NoticeList filter={filter} />
      </Stack>
    </Page>
  );
};

export default NoticesPage;
