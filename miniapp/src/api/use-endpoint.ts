import { useDidShow } from '@tarojs/taro';
import {
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
  type InfiniteData,
  type UseInfiniteQueryResult,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { AnyEndpoint, CallOf, OutputOf } from '@shared/contract/endpoint';
import { call } from './call';
import type { ApiProblem } from './problem';

/**
 * 读一个接口。input 为 null 时先不读（如还没选地方）。
 * 标签页与压在下面的页一直留着，重新显示时内容旧了就重读。
 */
export const useEndpoint = <const E extends AnyEndpoint>(
  endpoint: E,
  input: CallOf<E> | null,
): UseQueryResult<OutputOf<E>, ApiProblem> => {
  const query = useQuery<OutputOf<E>, ApiProblem>({
    queryKey: [endpoint.id, input],
    queryFn: () => call(endpoint, input ?? {}),
    enabled: input !== null,
  });
  useDidShow(() => {
    if (input !== null && query.isStale) void query.refetch({ cancelRefetch: false });
  });
  return query;
};

interface Page {
  readonly nextCursor: string | null;
}

/** 逐页读一个列表接口；游标由上一页给出。 */
export const usePages = <const E extends AnyEndpoint>(
  endpoint: E,
  input: CallOf<E> | null,
): UseInfiniteQueryResult<InfiniteData<OutputOf<E>>, ApiProblem> =>
  useInfiniteQuery<
    OutputOf<E>,
    ApiProblem,
    InfiniteData<OutputOf<E>>,
    readonly unknown[],
    string | undefined
  >({
    queryKey: [endpoint.id, 'pages', input],
    queryFn: ({ pageParam }) =>
      call(endpoint, { ...input, query: { ...input?.query, cursor: pageParam } } as CallOf<E>),
    initialPageParam: undefined,
    getNextPageParam: (page) => (page as unknown as Page).nextCursor ?? undefined,
    enabled: input !== null,
  });

/** 办一件事；办成后相关的读取一律重读。 */
export const useAct = <const E extends AnyEndpoint>(
  endpoint: E,
): UseMutationResult<OutputOf<E>, ApiProblem, CallOf<E>> => {
  const client = useQueryClient();
  return useMutation<OutputOf<E>, ApiProblem, CallOf<E>>({
    mutationFn: (input) => call(endpoint, input),
    onSuccess: () => client.invalidateQueries(),
  });
};
