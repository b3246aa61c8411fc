import Taro from '@tarojs/taro';
import type { subscriptionResults } from '@shared/contract/messages';

type Result = (typeof subscriptionResults)[number];

/** 请求允许之后：要记下的各模板结果，和要对人说的话。 */
export interface Asked {
  readonly results: readonly { readonly templateId: string; readonly result: Result }[];
  readonly says: string;
}

/** 微信给出的错误码 → 怎么对人说。 */
const EXCUSES: Readonly<Record<number, string>> = {
  20003: '这次请求的提醒太多，请分开再点一次',
  20004: '您在微信里关了“接收通知”，可以在右上角“…”→“设置”→“通知管理”里打开',
};
const BUSY = '没有问成，消息仍会放在“我的消息”里，过一会儿可以再点一次';

const resultOf = (said: unknown): Result | null => {
  if (said === 'accept' || said === 'acceptWithAudio' || said === 'acceptWithAlert')
    return 'accept';
  return said === 'reject' || said === 'ban' || said === 'filter' ? said : null;
};

const sentence = (results: Asked['results']): string => {
  const accepted = results.filter(({ result }) => result === 'accept').length;
  if (accepted > 0) return `记下了：下${String(accepted)}类进展各会在微信里告诉您一次`;
  return '没有打开微信提醒；消息仍会放在“我的消息”里';
};

/**
 * 请求允许微信提醒。只能在点按的当下调用，一次不超过三种；不抛出。
 * @param templateIds 微信模板编号
 */
export const askSubscribe = async (templateIds: readonly string[]): Promise<Asked> => {
  try {
    const tmplIds = [...new Set(templateIds)];
    const said: Readonly<Record<string, unknown>> = {
      ...(await Taro.requestSubscribeMessage({ tmplIds, entityIds: [] })),
    };
    const results = tmplIds.flatMap((templateId) => {
      const result = resultOf(said[templateId]);
      return result === null ? [] : [{ templateId, result }];
    });
    return { results, says: results.length === 0 ? BUSY : sentence(results) };
  } catch (error) {
    const code: unknown =
      typeof error === 'object' && error !== null ? Reflect.get(error, 'errCode') : 0;
    return { results: [], says: EXCUSES[Number(code)] ?? BUSY };
  }
};
