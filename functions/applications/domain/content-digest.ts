import { createHash } from 'node:crypto';
import { canonicalJson, type Canonical } from '@shared/canonical-json';

const DIGEST_LENGTH = 32;

/** 规范 JSON 的 SHA-256，取前三十二位十六进制。 */
export const digest = (value: Canonical): string =>
  createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex').slice(0, DIGEST_LENGTH);

/** 申请内容的散列，连着申请编号，猜不出内容；回执上签的、登记时记下的都是它。 */
export const descriptionDigest = (about: {
  readonly applicationId: string;
  readonly description: string;
}): string => digest({ applicationId: about.applicationId, description: about.description });
