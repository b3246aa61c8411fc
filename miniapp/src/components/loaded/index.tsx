import type { ReactNode } from 'react';
import { ErrorState } from '../error-state';
import { Skeleton, type SkeletonProps } from '../skeleton';

export interface LoadedProps<T> {
  /** 一次读取。 */
  query: {
    readonly data: T | undefined;
    readonly error: { readonly message: string } | null;
    readonly refetch: () => Promise<unknown>;
  };
  /** 读取中显示的形状。 */
  shape?: SkeletonProps['shape'];
  children: (data: T) => ReactNode;
}

/** 读取中显示骨架，读不到说清怎么办，读到了显示内容；已有内容时重读失败不清掉内容。 */
export const Loaded = <T,>({ query, shape, children }: LoadedProps<T>) => {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error)
    return <ErrorState detail={query.error.message} onRetry={() => query.refetch()} />;
  return <Skeleton shape={shape} />;
};
