import { useRouter } from '@tarojs/taro';
import { usePlace } from './use-place';

/** 当前的县：链接里写明的优先，其次是正在看的村所在的县；都没有为空。 */
export const useRegion = (): { region: string; isRestoring: boolean } => {
  const { params } = useRouter();
  const { place, isRestoring } = usePlace();
  return { region: params['region'] ?? place?.region ?? '', isRestoring };
};
