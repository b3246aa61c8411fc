import { useShareAppMessage } from '@tarojs/taro';
import { urlOf } from '@miniapp/api/call';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { routes } from '@miniapp/routes';
import { downloadPicture, shareNotice } from '@shared/contract/posters';
import type { ShareCard } from './share-card';

/** 转发一条公开信息：标题由服务器给出，图片由服务器画。 */
export const noticeCard = (at: { region: string; noticeId: string }, title: string): ShareCard => ({
  title,
  path: routes.notice(at),
  imageUrl: urlOf(downloadPicture, { params: at, query: { shape: 'card' } }),
});

/** 一条公开信息的页面上，点右上角转发。标题还没读到时用通用的话。 */
export const useNoticeShare = (at: { region: string; noticeId: string }): void => {
  const share = useEndpoint(shareNotice, at.noticeId === '' ? null : { params: at });
  useShareAppMessage(() => noticeCard(at, share.data?.title ?? '一条公开信息'));
};
