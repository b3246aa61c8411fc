import type { ApplicationView } from '@shared/contract/application-view';
import type { Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import { accessOf } from '../access';
import { canRead } from '../domain/permitted-actions';
import type { ApplicationPorts, Occasion } from '../ports';
import { composeView } from './compose-view';

/** 一件申请。拒绝：没有，或者此人无权查看（同一种回答，不透露有没有）。 */
export const getApplication =
  ({ store }: ApplicationPorts) =>
  (applicationId: string, { regionId, person, now }: Occasion): Promise<Result<ApplicationView>> =>
    store.read(accessOf(regionId, person), (session) =>
      composeView(session, { applicationId, person, today: todayInShanghai(now) }, canRead),
    );
