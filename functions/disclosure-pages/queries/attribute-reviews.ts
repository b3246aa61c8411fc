import type { listAttributeReviews as reviewsEndpoint } from '@shared/contract/attribute-reviews';
import type { OutputOf } from '@shared/contract/endpoint';
import type { Day } from '@shared/law/day';
import { ok, type Result } from '@shared/result';
import { attributeGrounds } from '@shared/vocabulary/disclosure';
import { staffScope } from '../access';
import { reviewItems, reviewsByBody } from '../domain/attribute-reviews';
import type { PagesPorts, PagesStaff } from '../ports';
import { filedNotices } from '../store/reviews';

/** 统计时最多看多少件，列出时最多列多少件。 */
const COUNTED = 50_000;
const SHOWN = 500;

/** 全县不主动公开的文件到期复核的情况：哪个机关迟了。依据：《条例》第十八条。 */
export const listAttributeReviews = (
  ports: PagesPorts,
  { staff, today }: { readonly staff: PagesStaff; readonly today: Day },
): Promise<Result<OutputOf<typeof reviewsEndpoint>>> =>
  ports.database.read(staffScope(staff), async (sql) => {
    const filed = await filedNotices(sql, staff.regionId, COUNTED);
    const items = reviewItems(filed, ports.reviewMonths, today);
    return ok({
      bodies: reviewsByBody(items, today),
      items: items.slice(0, SHOWN).map((item) => ({
        noticeId: item.noticeId,
        title: item.title,
        organisation: { organisationId: item.organisationId, name: item.organisationName },
        attribute: item.attribute,
        ground: attributeGrounds.values.find((each) => each === item.attributeGround) ?? null,
        reviewedOn: item.attributeReviewedOn,
        reviewBy: item.reviewBy,
        isLate: item.isLate,
      })),
    });
  });
