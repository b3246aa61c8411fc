import { can, type Capability } from './capability';

/** 村（居）务公开。 */
export const VILLAGE: readonly Capability[] = [
  can('runVillageAffairs', '经办村（居）务：决议、三资、清单、答问', {
    roles: ['villageEditor'],
    endpoints:
      'createDecision discloseDecision recordDecisionStage addCommitteeMember endCommitteeMember addRegisterEntry pasteRegister updateRegisterEntry answerQuestion getNoticeText rectifyBoard addOwnDuty adoptListTemplate changeDutyRhythm retireOwnDuty readFinanceFile',
  }),
  can('readVillageDesk', '看村（居）务的待办与登记', {
    roles: ['villageEditor', 'supervisionMember'],
    endpoints:
      'listVillageTasks sealRegister getVillageDecision listVillageDecisions listCommittee listVillageRegister listVillageQuestions previewAdoption previousFinance',
  }),
  can('readInspections', '看公开栏的检查', {
    roles: ['townshipSupervisor', 'villageEditor', 'supervisionMember'],
    endpoints: 'listInspections',
  }),
  can('superviseVillages', '监督所属村（居）务、处理反映、检查公开栏、复核留言', {
    roles: ['townshipSupervisor'],
    endpoints: 'concludeReport townshipView recordInspection listTextReviews decideTextReview',
  }),
  can('superviseCoverage', '看各单位公开情况、编清单样本', {
    roles: ['disclosureOffice', 'townshipSupervisor'],
    endpoints: 'coverageSummary saveListTemplate',
  }),
  can('readListTemplate', '看清单样本', {
    roles: ['townshipSupervisor', 'disclosureOffice', 'villageEditor', 'supervisionMember'],
    endpoints: 'getListTemplate',
  }),
];
