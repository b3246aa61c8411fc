import type { ApplicationView } from '@shared/contract/application-view';
import { refused, type Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import { accessOf } from '../access';
import { canRead } from '../domain/permitted-actions';
import type { ApplicationPorts, Occasion } from '../ports';
import { composeView } from './compose-view';

/** 一件申请。拒绝：没有，或者此人无权查看（同一种回答，不透露有没有）。 */
export const getApplication =
  ({ store }: ApplicationPorts) =>
  (applicationId: string, { regionId, person, now }: Occasion): Promise<Result<ApplicationView>> =>
    store.read(accessOf(regionId, person), async (session) => {
      const found = await session.findCase(applicationId);
      if (!found || !canRead(found.application, person))
        return refused('notFound', '没有找到这件申请，可能已转到别的单位');
      return composeView(session, { applicationId, person, today: todayInShanghai(now) });
    });
