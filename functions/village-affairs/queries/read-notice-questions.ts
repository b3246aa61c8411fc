import type { SentOutputOf } from '@shared/contract/endpoint';
import type { listNoticeQuestions } from '@shared/contract/village-questions';
import { ok, refused, type Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import { publicScope } from '../../platform/database/scope';
import type { VillagePorts } from '../ports';

const VILLAGE_DOOR =
  '这是村（居）民自治的公开事项，不是政府信息。有疑问可以向村里提问，村里应当答复；认为没有按时公开或者公开不真实的，可以向乡镇（街道）反映。';
const AGENCY_DOOR = '这是政府信息。想知道更多，可以向公开它的机关申请公开政府信息。';

/** 一条公开信息下面公开的问答，和它走哪一扇门。依据：《条例》第二条；《村民委员会组织法》（2018年文本）第三十条、第三十一条。 */
export const readNoticeQuestions = (
  ports: VillagePorts,
  { regionId, noticeId }: { readonly regionId: string; readonly noticeId: string },
): Promise<Result<SentOutputOf<typeof listNoticeQuestions>>> =>
  ports.read(publicScope(regionId), async (sql) => {
    const notice = await ports.county.publishedNotice(sql, regionId, noticeId);
    if (!notice) return refused('notFound', '没有这条公开信息');
    const [place, rows, settings] = await Promise.all([
      ports.county.place(sql, regionId, notice.organisationId),
      ports.questions.questions(sql, { regionId, noticeId }),
      ports.settings(sql, regionId),
    ]);
    const canAsk = place?.kind === 'village' || place?.kind === 'community';
    return ok({
      canAsk,
      door: canAsk ? VILLAGE_DOOR : AGENCY_DOOR,
      answerDays: settings.questionDays,
      items: rows.flatMap(({ questionId, text, askedAt, answer, answeredAt }) =>
        answer === null || answeredAt === null
          ? []
          : [
              {
                ...{ questionId, text, answer },
                askedOn: todayInShanghai(new Date(askedAt)),
                answeredOn: todayInShanghai(new Date(answeredAt)),
              },
            ],
      ),
    });
  });
