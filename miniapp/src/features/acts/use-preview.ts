import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { call } from '@miniapp/api/call';
import type { ApiProblem } from '@miniapp/api/problem';
import type { OutputOf } from '@shared/contract/endpoint';
import { previewAct } from '@shared/contract/preview-act';
import type { FormPlace } from './act-field-control';

export type ActPreviewView = OutputOf<typeof previewAct>;

/** 停下来这么久没有再改，才去看结果（毫秒）。 */
const PAUSE = 600;

const useSettled = <T>(value: T, isImmediate: boolean): T => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), isImmediate ? 0 : PAUSE);
    return () => clearTimeout(timer);
  }, [value, isImmediate]);
  return settled;
};

/**
 * 办之前先看结果：填全了、停下来，就按现在填的内容问服务器；服务器什么也不保存。
 * @param body 填全了的内容；没有填全为 null
 */
export const usePreview = (
  { region, application, act }: FormPlace,
  body: Record<string, unknown> | null,
): UseQueryResult<ActPreviewView, ApiProblem> => {
  const { applicationId, version } = application;
  const written = body === null ? '' : JSON.stringify(body);
  const settled = useSettled(written, written === '' || written === '{}');
  return useQuery<ActPreviewView, ApiProblem>({
    queryKey: [previewAct.id, applicationId, version, act, settled],
    queryFn: () =>
      call(previewAct, {
        params: { region, applicationId },
        body: { act, input: JSON.parse(settled) as Record<string, unknown> },
      }),
    enabled: settled !== '' && settled === written,
    retry: false,
    // 内容里可能有第三方的姓名，关上就丢掉。
    gcTime: 0,
    staleTime: Infinity,
  });
};
