import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import * as z from '@shared/zod';
import { listRegisterKeys, registerKey, type RegisterKey } from '@shared/contract/register';

const KEY = 'minglan-register-keys';
const kept = z.array(registerKey);

const stored = async (): Promise<readonly RegisterKey[]> => {
  try {
    const { data } = await Taro.getStorage<unknown>({ key: KEY });
    return kept.safeParse(data).data ?? [];
  } catch {
    return [];
  }
};

export interface PublicKeys {
  /** 还在读为 null；一把也没有存过、又连不上网的为空。 */
  readonly keys: readonly RegisterKey[] | null;
  /** 用的是以前存在手机上的。 */
  readonly isOffline: boolean;
}

/** 核对签名用的公钥：联网时取来存在手机上，连不上时用存着的。 */
export const usePublicKeys = (): PublicKeys => {
  const [held, setHeld] = useState<readonly RegisterKey[] | null>(null);
  const { data, isError } = useEndpoint(listRegisterKeys, {});
  useEffect(() => {
    void stored().then(setHeld);
  }, []);
  useEffect(() => {
    if (data !== undefined) void Taro.setStorage({ key: KEY, data: data.keys });
  }, [data]);
  if (data !== undefined) return { keys: data.keys, isOffline: false };
  return { keys: isError ? held : null, isOffline: true };
};
