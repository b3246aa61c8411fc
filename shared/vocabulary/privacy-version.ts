/** 隐私指引的版本；改了内容就换一个，旧的同意不再算数。 */
export const PRIVACY_GUIDE_VERSION = '2026-11' as const;
