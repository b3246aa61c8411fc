import type { people } from '../application-facts';
import type { StageName } from '../case-stages';

/** 地步 → 人 → 可以做的事。 */
export type RoleState = Partial<
  Readonly<Record<StageName, Partial<Readonly<Record<keyof typeof people, string>>>>>
>;
