// 村（居）务的页面；见 pages.ts。
import { routes } from '@miniapp/routes';
import type { PageEntry } from './pages';

const region = 'minghu';

export const villageAffairs: readonly PageEntry[] = [
  {
    name: 'village-affairs',
    shows: '村里大事、三资、监督委员会',
    at: () => routes.villageAffairs({ region, organisationId: 'liushuping' }),
  },
  {
    name: 'my-questions',
    shows: '我的提问与反映',
    who: 'resident',
    at: () => routes.myQuestions(),
  },
  {
    name: 'village-list',
    shows: '村的应公开事项清单',
    who: 'villageEditor',
    at: () => routes.villageList(),
  },
  {
    name: 'list-template',
    shows: '乡镇编清单样本',
    who: 'townshipSupervisor',
    at: () => routes.listTemplate(),
  },
  {
    name: 'list-template-office',
    shows: '公开办选乡镇看清单样本',
    who: 'disclosureOffice',
    at: () => routes.listTemplate(),
  },
  {
    name: 'village-decisions',
    shows: '四议两公开记录',
    who: 'villageEditor',
    at: () => routes.villageDecisions(),
  },
  {
    name: 'village-correct',
    shows: '提出更正',
    who: 'villageEditor',
    at: ({ publishedNotice }) => routes.villageCompose({ noticeId: publishedNotice }),
  },
  {
    name: 'village-registers',
    shows: '三资登记',
    who: 'villageEditor',
    at: () => routes.villageRegisters(),
  },
  {
    name: 'village-committee',
    shows: '监督委员会名册',
    who: 'supervisionMember',
    at: () => routes.villageCommittee(),
  },
  {
    name: 'village-questions',
    shows: '答复提问',
    who: 'villageEditor',
    at: () => routes.villageQuestions(),
  },
  {
    name: 'village-decision',
    shows: '记一件四议两公开',
    who: 'villageEditor',
    at: ({ decisionId }) => routes.villageDecision({ decisionId }),
  },
  {
    name: 'text-reviews',
    shows: '留言复核',
    who: 'townshipSupervisor',
    at: () => routes.textReviews(),
  },
  {
    name: 'board-inspections',
    shows: '公开栏检查',
    who: 'townshipSupervisor',
    at: () => routes.boardInspections(),
  },
  {
    name: 'township',
    shows: '乡镇看各村',
    who: 'townshipSupervisor',
    at: () => routes.townshipSupervision(),
  },
];
