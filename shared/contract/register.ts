import * as z from '../zod';
import { day, instant } from './common';
import { defineEndpoint, regionParams } from './endpoint';

const hex = () => z.string().regex(/^[0-9a-f]{64}$/, '应是64位的数字和字母 a 到 f');

/** 一张签章：这一天这个县的登记链到第几笔、链头是什么，用哪把密钥签的。 */
export const registerCheckpoint = z.object({
  regionId: z.string().max(64).describe('县'),
  day: day().describe('哪一天'),
  position: z.number().int().min(0).describe('到第几笔'),
  hash: hex().describe('链头：SHA-256，64位十六进制'),
  signedAt: instant().describe('签章时刻'),
  keyId: z.string().max(64).describe('密钥编号'),
  previous: hex().describe('前一张签章的散列'),
  signature: z.string().max(128).describe('Ed25519 签名，base64url'),
});
export type RegisterCheckpoint = z.infer<typeof registerCheckpoint>;

export const listCheckpoints = defineEndpoint({
  id: 'listCheckpoints',
  method: 'GET',
  path: '/:region/register/checkpoints',
  title: '登记链每天的签章，由近到远',
  audience: ['visitor'],
  params: z.object(regionParams),
  query: z.object({
    before: day().optional().describe('只要这一天以前的'),
    limit: z.coerce.number().int().min(1).max(400).default(31).describe('至多几张'),
  }),
  output: z.object({
    items: z.array(registerCheckpoint),
    hasMore: z.boolean().describe('以前还有'),
  }),
  cacheSeconds: 60,
});

/** 公布的一把公钥，写法同 RFC 8037（OKP、Ed25519）。 */
export const registerKey = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  use: z.literal('sig'),
  kid: z.string().describe('密钥编号：公钥 SHA-256 的前16位'),
  x: z.string().describe('公钥，32字节的 base64url'),
  validFrom: z.string().describe('从什么时刻起用；最早的一把为空'),
  validUntil: z.string().nullable().describe('用到什么时刻；在用的为 null'),
});
export type RegisterKey = z.infer<typeof registerKey>;

export const listRegisterKeys = defineEndpoint({
  id: 'listRegisterKeys',
  method: 'GET',
  path: '/register/keys',
  title: '签章的公钥，停用的也在',
  audience: ['visitor'],
  output: z.object({ keys: z.array(registerKey) }),
  cacheSeconds: 300,
});

export const getRegisterState = defineEndpoint({
  id: 'getRegisterState',
  method: 'GET',
  path: '/:region/register/state',
  title: '登记链的现状：几笔、链头、最近的签章与核对',
  audience: ['auditor', 'disclosureOffice', 'systemAdmin'],
  params: z.object(regionParams),
  output: z.object({
    count: z.number().int().describe('共几笔'),
    head: z.string().describe('链头'),
    lastEntryAt: instant().nullable().describe('最后一笔的时刻'),
    lastCheckpoint: registerCheckpoint.nullable(),
    lastVerification: z
      .object({
        verifiedAt: instant(),
        position: z.number().int().describe('核对到第几笔'),
        checkpointCount: z.number().int().describe('对照了几张签章'),
        findingCount: z.number().int().describe('查出几处问题'),
      })
      .nullable(),
  }),
});
