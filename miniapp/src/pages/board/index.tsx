import { Button, ButtonRow } from '@miniapp/components/button';
import { Empty } from '@miniapp/components/empty';
import { Page } from '@miniapp/components/page';
import { Skeleton } from '@miniapp/components/skeleton';
import { Stack } from '@miniapp/components/stack';
import { PlaceHeader } from '@miniapp/features/board/place-header';
import { useArrival } from '@miniapp/features/board/use-arrival';
import { VillageBoard } from '@miniapp/features/board/village-board';
import { useBoardShare } from '@miniapp/features/poster/share-board';
import { go } from '@miniapp/navigation';
import { usePlace } from '@miniapp/place/use-place';
import { routes } from '@miniapp/routes';

const Choose = () => (
  <ButtonRow>
    <Button kind="primary" onPress={() => go(routes.pick())}>
      选择村或社区
    </Button>
  </ButtonRow>
);

const BoardPage = () => {
  useBoardShare();
  const arrival = useArrival();
  const { place, isRestoring } = usePlace();
  if (arrival === 'missing' || arrival === 'failed')
    return (
      <Page title="公开栏" tab="board">
        <Empty
          title={arrival === 'missing' ? '这个码对应的村没有找到' : '没有打开这个村的公开栏'}
          note={
            arrival === 'missing'
              ? '码可能已经作废，请按县、乡镇、村选择。'
              : '请检查网络后重新扫码，或按县、乡镇、村选择。'
          }
          action={<Choose />}
        />
      </Page>
    );
  if (arrival === 'arriving')
    return (
      <Page title="公开栏" tab="board">
        <Skeleton />
      </Page>
    );
  if (place === null)
    return (
      <Page title="公开栏" tab="board">
        {isRestoring ? (
          <Skeleton />
        ) : (
          <Empty
            title="先选一个村或社区"
            note="扫村口的二维码可以直接进来；也可以按县、乡镇、村一步步选。看公开信息不用登录。"
            action={<Choose />}
          />
        )}
      </Page>
    );
  return (
    <Page title={place.villageName} tab="board" ownsHeading>
      <Stack gap="loose">
        <PlaceHeader place={place} />
        <VillageBoard region={place.region} villageId={place.villageId} />
      </Stack>
    </Page>
  );
};

export default BoardPage;
