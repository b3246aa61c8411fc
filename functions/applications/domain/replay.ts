import type { Application, ApplicationEvent } from './application';
import { foldTrack } from './track-facts';

type Replayed = Pick<ApplicationEvent, 'data'>;

/** 一件事之后的申请：写明的变化、折进的进程、版本加一。 */
export const evolve = (application: Application, { data }: Replayed): Application => ({
  ...application,
  ...data.change,
  tracks: (data.tracks ?? []).reduce(foldTrack, application.tracks),
  version: application.version + 1,
});

/** 从登记时的样子重放其后各事；结果与存着的行一致，不一致即被改动过。 */
export const replay = (first: Application, later: readonly Replayed[]): Application =>
  later.reduce(evolve, first);
