import { createHash } from 'node:crypto';

/** 填写的账号的摘要：比对次数用，填错栏写进来的密码、号码不留原文；一天没有动静即清掉。 */
export const nameHash = (regionId: string, loginName: string): Buffer =>
  createHash('sha256').update(`${regionId}\n${loginName}`).digest();
