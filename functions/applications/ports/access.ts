import type { Person } from '../domain/application';

/** 以谁的身份读写；行级安全据此放行。 */
export interface Access {
  readonly regionId: string;
  readonly kind: 'public' | 'resident' | 'staff' | 'system';
  readonly accountId?: string;
}

/** 一次请求：谁、哪个县、何时、关联编号。 */
export interface Occasion {
  readonly regionId: string;
  readonly person: Person;
  readonly now: Date;
  readonly correlationId: string;
}

/** 审计、消息所需的场合；系统自己做的 accountId 为 null。 */
export interface WriteOccasion {
  readonly access: Access;
  readonly accountId: string | null;
  readonly now: Date;
  readonly correlationId: string;
}
