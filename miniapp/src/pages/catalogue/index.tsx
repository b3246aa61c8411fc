import { useState } from 'react';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Empty } from '@miniapp/components/empty';
import { Link } from '@miniapp/components/link';
import { Page } from '@miniapp/components/page';
import { SearchBox } from '@miniapp/components/search-box';
import { Skeleton } from '@miniapp/components/skeleton';
import { Stack } from '@miniapp/components/stack';
import { SectionList } from '@miniapp/features/catalogue/section-list';
import { go } from '@miniapp/navigation';
import { useRegion } from '@miniapp/place/use-region';
import { routes } from '@miniapp/routes';

const NoCounty = () => (
  <Empty
    title="先选一个县"
    note="每个县的目录和责任单位不一样。"
    action={
      <ButtonRow>
        <Button kind="primary" onPress={() => go(routes.pick())}>
          选择县
        </Button>
      </ButtonRow>
    }
  />
);

const CataloguePage = () => {
  const { region, isRestoring } = useRegion();
  const [word, setWord] = useState('');
  return (
    <Page
      title="公开目录"
      tab="catalogue"
      lead="政府应当公开什么、由谁公开、什么时候公开，都在这里。"
    >
      {region === '' ? (
        isRestoring ? (
          <Skeleton />
        ) : (
          <NoCounty />
        )
      ) : (
        <Stack gap="loose">
          <SearchBox
            value={word}
            onChange={setWord}
            onSubmit={(q) => void go(routes.search({ region, q }))}
          />
          <Link isButton to={routes.disclosure({ region })}>
            政府信息公开专栏：指南、制度、年报
          </Link>
          <SectionList region={region} />
        </Stack>
      )}
    </Page>
  );
};

export default CataloguePage;
