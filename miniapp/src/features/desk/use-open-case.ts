import Taro from '@tarojs/taro';
import { useCallback } from 'react';
import { go } from '@miniapp/navigation';
import { routes } from '@miniapp/routes';

const WIDE = 1024;

/** 打开一件申请：宽屏在右侧打开，窄屏去办件页（返回键好用）。 */
export const useOpenCase = (
  openBeside: (applicationId: string) => void,
): ((applicationId: string) => void) =>
  useCallback(
    (applicationId: string) => {
      if (Taro.getWindowInfo().windowWidth >= WIDE) openBeside(applicationId);
      else void go(routes.officerCase({ applicationId }));
    },
    [openBeside],
  );
