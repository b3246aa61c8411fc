import type { AnyEndpoint } from '@shared/contract/endpoint';

/** 限次的类别：做同一类事的接口合起来数。 */
export type LimitClass =
  | 'signIn'
  | 'publicRead'
  | 'search'
  | 'document'
  | 'verify'
  | 'statusQuery'
  | 'submit'
  | 'upload'
  | 'reveal'
  | 'ownRead'
  | 'write';

/** 一类接口在一段时间里至多几次；没有写的那一种不数。 */
export interface Limit {
  /** 一段有多长（秒）。 */
  readonly seconds: number;
  /** 同一个地址；村里许多人可能共用一个，所以宽。 */
  readonly address: number;
  /** 同一个人（账号）。 */
  readonly person?: number;
  /** 同一台设备（一次登录算一台）。 */
  readonly device?: number;
  /** 同一个地址、同一个接口没有办成的；办成的退回，不数在内。 */
  readonly failures?: number;
  /** 记在数据库里的，几个实例合起来数；记在内存里的不碰数据库，各实例自己数，另有网关总闸。 */
  readonly keptIn: 'memory' | 'database';
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/**
 * 限次表。公开读取、检索、核对只记在内存里：读公开信息不应引起一次写入。
 * 登录只数没有办成的：村里许多人共用一个地址，接连登录不会把后来的人挡在外面；
 * 各接口分开数，有人在猜密码，也不耽误别人用微信登录。
 * 依据：《网络数据安全管理条例》第九条（防范攻击，保障数据安全）。
 */
export const LIMITS: Readonly<Record<LimitClass, Limit>> = {
  signIn: { seconds: 10 * MINUTE, address: 3000, failures: 120, keptIn: 'database' },
  statusQuery: { seconds: 10 * MINUTE, address: 60, keptIn: 'database' },
  submit: { seconds: HOUR, address: 200, person: 30, device: 30, keptIn: 'database' },
  upload: { seconds: HOUR, address: 600, person: 200, device: 200, keptIn: 'database' },
  reveal: { seconds: HOUR, address: 600, person: 120, device: 120, keptIn: 'database' },
  publicRead: { seconds: MINUTE, address: 1200, keptIn: 'memory' },
  search: { seconds: MINUTE, address: 300, keptIn: 'memory' },
  document: { seconds: MINUTE, address: 120, person: 60, device: 60, keptIn: 'memory' },
  verify: { seconds: MINUTE, address: 120, keptIn: 'memory' },
  ownRead: { seconds: MINUTE, address: 1200, person: 600, device: 600, keptIn: 'memory' },
  write: { seconds: MINUTE, address: 600, person: 240, device: 240, keptIn: 'memory' },
};

/** 不能由方法、读者、应答推出类别的接口，逐个写明。 */
const NAMED: Readonly<Record<string, LimitClass>> = {
  queryApplicationStatus: 'statusQuery',
  verifyNotice: 'verify',
  checkRegister: 'verify',
  adviseApplication: 'search',
  // 续登令牌猜不中；不与猜密码的合计，免得共用一个地址的人一起被挡在外面。
  refreshSession: 'write',
  submitApplication: 'submit',
  receiveAmendment: 'submit',
  askVillage: 'submit',
  reportToTownship: 'submit',
  revealApplicant: 'reveal',
  revealFiler: 'reveal',
  revealPersonalFile: 'reveal',
  lookupApplications: 'reveal',
  downloadCaseFile: 'reveal',
};

const isOpen = ({ audience }: AnyEndpoint): boolean => audience.includes('visitor');

/** 一个接口属于哪一类；只看合同，不看请求。 */
export const limitClassOf = (endpoint: AnyEndpoint): LimitClass => {
  const { id, method, path, multipart, binary } = endpoint;
  const named = NAMED[id];
  if (named) return named;
  if (multipart) return 'upload';
  if (binary !== undefined) return 'document';
  if (/^\/:region\/(verification|receipt|checkpoint)/.test(path)) return 'verify';
  if (method === 'GET' && /^\/:region\/search(\/|$)/.test(path)) return 'search';
  if (method === 'GET') return isOpen(endpoint) ? 'publicRead' : 'ownRead';
  return isOpen(endpoint) ? 'signIn' : 'write';
};
