import type { Transaction } from '../platform/database/database';
import type { FollowedNotice } from './domain/follow-ups';

/** 已经公开、还等着解读的文件，和要定期公开进展的信息。 */
export const followedNotices = (tx: Transaction, regionId: string): Promise<FollowedNotice[]> =>
  tx<FollowedNotice[]>`
    select n.notice_id, n.title, n.organisation_id, o.name as body_name,
      n.drafted_by as drafted_by_id, n.progress,
      case when exists (select 1 from notices i where i.region_id = n.region_id
        and i.interprets_id = n.notice_id and i.state = 'published')
        then null else n.interpret_by end as interpret_by,
      coalesce((select max(p.published_on) from notices p where p.region_id = n.region_id
        and p.follows_id = n.notice_id and p.state = 'published'), n.published_on) as last_progress_on
    from notices n
    join organisations o on o.region_id = n.region_id and o.organisation_id = n.organisation_id
    where n.region_id = ${regionId} and n.state = 'published'
      and (n.interpret_by is not null or n.progress is not null)
    order by n.notice_id`;
