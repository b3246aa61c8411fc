import { useRouter } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { call } from '@miniapp/api/call';
import { ApiProblem } from '@miniapp/api/problem';
import { enterPlace } from '@miniapp/place/place';
import { scannedLink } from '@miniapp/place/scanned-link';
import { villageBoard } from '@shared/contract/notices';
import { listOrganisations } from '@shared/contract/organisations';

interface Arrival {
  readonly region: string;
  readonly village: string;
}

const arrive = async (region: string, village: string): Promise<void> => {
  const [county, board] = await Promise.all([
    call(listOrganisations, { params: { region } }),
    call(villageBoard, { params: { region, organisationId: village } }),
  ]);
  enterPlace({
    region,
    regionName: county.region.name,
    villageId: village,
    villageName: board.organisation.name,
  });
};

/** 小程序码的 scene 形如 “minghu/liushuping”，链接里是 region 与 village 两个参数；微信扫普通网址的码，网址在 q 里。 */
export const arrivalOf = (params: Readonly<Record<string, string | undefined>>): Arrival | null => {
  const link = scannedLink(params['q'] ?? '');
  if (link?.kind === 'village') return { region: link.region, village: link.village };
  const scene = decodeURIComponent(params['scene'] ?? '').split('/');
  const region = params['region'] ?? scene[0] ?? '';
  const village = params['village'] ?? scene[1] ?? '';
  return region !== '' && village !== '' ? { region, village } : null;
};

export type ArrivalState = 'none' | 'arriving' | 'missing' | 'failed';

/**
 * 从一村一码或链接进来：记下这个地方，之后打开就是它。
 * 码对应的村不存在为 missing，网络不通为 failed；都不会悄悄换成以前看过的村。
 */
export const useArrival = (): ArrivalState => {
  const { params } = useRouter();
  const arrival = arrivalOf(params);
  const region = arrival?.region ?? '';
  const village = arrival?.village ?? '';
  const [state, setState] = useState<ArrivalState>(arrival === null ? 'none' : 'arriving');
  useEffect(() => {
    if (region === '' || village === '') return;
    arrive(region, village).then(
      () => setState('none'),
      (error: unknown) =>
        setState(
          error instanceof ApiProblem && error.code !== 'network' && error.code !== 'fault'
            ? 'missing'
            : 'failed',
        ),
    );
  }, [region, village]);
  return state;
};
