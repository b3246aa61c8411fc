// 页面要看的内容：演示县里现成的，加上布置的几件申请与草稿。
import { listEntries } from '@shared/contract/catalogue';
import { listNotices } from '@shared/contract/notices';
import { caseIn } from '../contract/application-steps';
import { adjustedCatalogue, importedMatters } from '../contract/catalogue-scenery';
import { departmentNoticeIn, villageNoticePublished } from '../contract/department-steps';
import { noticeIn, villageStaff } from '../contract/notice-steps';
import { passedDecision } from '../contract/village-cases';
import type { TestServer } from '../server';
import type { Actors, Reply } from '../world';
import { actorsOn, people } from './actors';
import type { StoredPlace } from './index';

export interface Scenery {
  readonly place: StoredPlace;
  readonly noticeId: string;
  readonly entryId: string;
  /** 村里已公开、可以提出更正的一条。 */
  readonly publishedNotice: string;
  /** 各个状态的申请，申请人都是演示的村民。 */
  readonly submitted: string;
  readonly inProgress: string;
  readonly awaitingApproval: string;
  readonly replied: string;
  readonly draftNotice: string;
  readonly submittedNotice: string;
  /** 记到决议、等待公开的一件“四议两公开”。 */
  readonly decisionId: string;
  /** 民政局送来保密审查的一条。 */
  readonly departmentNotice: string;
  /** 等签发人批准的一个目录版本，和其中新增的一条。 */
  readonly catalogueVersionId: string;
  readonly catalogueEntryKey: string;
  /** 各角色的演示账号；办上面这些事的就是他们。 */
  readonly people: Readonly<Record<keyof typeof people, string>>;
}

export const place: StoredPlace = {
  region: 'minghu',
  regionName: '云州市明湖区',
  villageId: 'liushuping',
  villageName: '柳树坪村',
};

const first = <T>(items: readonly T[] | undefined): T => {
  const item = items?.[0];
  if (!item) throw new Error('演示县里没有可看的内容');
  return item;
};

/** 读不到就说明答了什么。 */
const read = <T>(schema: { parse: (body: unknown) => T }, { status, body }: Reply): T => {
  if (status !== 200) throw new Error(`布景时接口答 ${status}：${JSON.stringify(body)}`);
  return schema.parse(body);
};

const reading = async (actors: Actors) => {
  const params = { region: place.region };
  const notices = await actors.call(listNotices, { params });
  const entries = await actors.call(listEntries, {
    params: { ...params, section: 'village-affairs' },
  });
  const { categories } = read(listEntries.output, entries);
  return {
    noticeId: first(read(listNotices.output, notices).items).noticeId,
    entryId: first(first(first(categories).items).entries).entryId,
  };
};

/** 布置好内容；每次启动服务做一次。 */
export const prepareScenery = async (server: TestServer): Promise<Scenery> => {
  const actors = actorsOn(server);
  const { editor, member } = await villageStaff(actors);
  await importedMatters(actors);
  const idIn = async (state: Parameters<typeof caseIn>[1]): Promise<string> =>
    (await caseIn(actors, state)).applicationId;
  return {
    place,
    ...(await reading(actors)),
    ...(await adjustedCatalogue(actors)),
    submitted: await idIn('submitted'),
    inProgress: await idIn('inProgress'),
    awaitingApproval: await idIn('awaitingApproval'),
    replied: await idIn('replied'),
    draftNotice: (await noticeIn(actors, 'draft')).noticeId,
    decisionId: (await passedDecision(actors)).decisionId,
    publishedNotice: (await villageNoticePublished(actors, false)).noticeId,
    submittedNotice: (await noticeIn(actors, 'submitted')).noticeId,
    departmentNotice: (await departmentNoticeIn(actors, 'confidentialityReview')).noticeId,
    people: { ...people, villageEditor: editor, supervisionMember: member },
  };
};
