import type { Application, Person } from './application';
import { barredBecauseOfWho } from './who';

/** 此人为何不可以下载卷宗：公开办和认领的经办人可以，缘由为 undefined。依据：《个人信息保护法》第五条、第五十一条。 */
export const barredFromCaseFile = (application: Application, person: Person): string | undefined =>
  barredBecauseOfWho('handler', application, person);
