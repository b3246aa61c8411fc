import { QueryClient } from '@tanstack/react-query';

/** 查询的公共设置：弱网下只重试一次；小程序没有联网事件，因此不按联网状态暂停请求。 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: 1, staleTime: 30_000, refetchOnWindowFocus: false, networkMode: 'always' },
    mutations: { retry: 0, networkMode: 'always' },
  },
});
