// 客户端自己的状态：设置、调用记录、毛病。页面代码看不见它（window 对模块隐藏）。
import type { LaunchSettings, WeappPackage } from '../format';

/** 小程序调用过的一个 wx 接口，供测试核对。 */
export interface RecordedCall {
  readonly name: string;
  readonly detail: unknown;
}

/** 测试放进来、等小程序选取的文件。 */
export interface ChosenFile {
  readonly name: string;
  readonly base64: string;
  readonly type: string;
}

export interface WeappHost {
  readonly calls: RecordedCall[];
  readonly problems: string[];
  readonly files: ChosenFile[];
  /** 第一页已显示。 */
  isReady: boolean;
  current(): { path: string; query: string; depth: number };
  open(url: string): void;
  pullDown(): void;
  hideApp(): void;
  showApp(): void;
}

declare global {
  var weappPackage: WeappPackage;
  var weappSettings: LaunchSettings;
  var weappHost: WeappHost;
  /** 由测试提供：模拟微信服务器发出登录 code。 */
  var weappIssueCode: () => Promise<string>;
  /** 由测试提供：模拟微信服务器发出获取手机号的 code；没有手机号的为 null。 */
  var weappIssuePhoneCode: () => Promise<string | null>;
}

const absent = () => {
  throw new Error('小程序尚未启动');
};

globalThis.weappHost = {
  calls: [],
  problems: [],
  files: [],
  isReady: false,
  current: absent,
  open: absent,
  pullDown: absent,
  hideApp: absent,
  showApp: absent,
};

export const record = (name: string, detail: unknown): void => {
  weappHost.calls.push({ name, detail });
};

/** 记下一个毛病：测试的下一个动作会因此失败。 */
export const problem = (text: string): void => {
  weappHost.problems.push(text);
};
