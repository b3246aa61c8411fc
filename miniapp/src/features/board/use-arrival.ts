import { useRouter } from '@tarojs/taro';
import { useEffect } from 'react';
import { call } from '@miniapp/api/call';
import { enterPlace } from '@miniapp/place/place';
import { villageBoard } from '@shared/contract/notices';
import { listOrganisations } from '@shared/contract/organisations';

interface Arrival {
  readonly region: string;
  readonly village: string;
}

/** 小程序码的 scene 形如 “minghu/liushuping”，链接里是 region 与 village 两个参数。 */
export const arrivalOf = (params: Readonly<Record<string, string | undefined>>): Arrival | null => {
  const scene = decodeURIComponent(params['scene'] ?? '').split('/');
  const region = params['region'] ?? scene[0] ?? '';
  const village = params['village'] ?? scene[1] ?? '';
  return region !== '' && village !== '' ? { region, village } : null;
};

/** 从一村一码或链接进来：记下这个地方，之后打开就是它。 */
export const useArrival = (): void => {
  const { params } = useRouter();
  const arrival = arrivalOf(params);
  const region = arrival?.region ?? '';
  const village = arrival?.village ?? '';
  useEffect(() => {
    if (region === '' || village === '') return;
    void Promise.all([
      call(listOrganisations, { params: { region } }),
      call(villageBoard, { params: { region, organisationId: village } }),
    ]).then(
      ([county, board]) =>
        enterPlace({
          region,
          regionName: county.region.name,
          villageId: village,
          villageName: board.organisation.name,
        }),
      // 码已失效或网络不通：留在选地方的页面，由本人选择。
      () => undefined,
    );
  }, [region, village]);
};
