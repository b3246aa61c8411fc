import { useRouter } from '@tarojs/taro';
import { Link } from '@miniapp/components/link';
import { Page } from '@miniapp/components/page';
import { Stack } from '@miniapp/components/stack';
import { CountyList } from '@miniapp/features/places/county-list';
import { PlacePicker } from '@miniapp/features/places/place-picker';
import { Visited } from '@miniapp/features/places/visited';
import { usePlace } from '@miniapp/place/use-place';
import { routes } from '@miniapp/routes';

const PickPage = () => {
  const { params } = useRouter();
  const { history } = usePlace();
  const region = params['region'] ?? '';
  return (
    <Page title="选择村或社区" lead="选好后会记住，下次打开就是它。">
      <Stack gap="loose">
        {region === '' ? (
          <>
            <Visited places={history} />
            <CountyList />
          </>
        ) : (
          <>
            <PlacePicker region={region} />
            <Link to={routes.catalogue({ region })}>看这个县的公开目录</Link>
          </>
        )}
      </Stack>
    </Page>
  );
};

export default PickPage;
