/** 一次读写的范围：哪个县、以什么身份。行级安全据此放行。 */
export interface Scope {
  readonly regionId: string;
  readonly kind: 'public' | 'resident' | 'staff' | 'system';
  readonly accountId?: string;
}

export const publicScope = (regionId: string): Scope => ({ regionId, kind: 'public' });
export const systemScope = (regionId: string): Scope => ({ regionId, kind: 'system' });
