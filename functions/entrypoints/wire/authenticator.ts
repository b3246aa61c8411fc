import { findActor } from '../../identity/store.sessions';
import { hashToken } from '../../platform/crypto/token';
import type { HttpPorts } from '../../platform/http/app';
import type { Platform } from './platform';

/** 令牌 → 登录者；每个请求一次往返。 */
export const authenticator =
  (platform: Platform): HttpPorts['authenticate'] =>
  (token, regionId, now) =>
    findActor(
      platform.database,
      { regionId, tokenHash: hashToken(token), now },
      platform.config.isDemonstration,
    );
