import type { BrowserContext } from 'playwright-core';

/** 内容安全策略拦下什么，就在控制台报一句；客户端的 takeErrors() 读得到。 */
export const reportViolations = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(() => {
    globalThis.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI } = event;
      console.error(`Content Security Policy: ${effectiveDirective} ${blockedURI}`);
    });
  });
};
