import { can, type Capability } from './capability';

/** 不登录也能做的。 */
export const OPEN: readonly Capability[] = [
  can('signIn', '登录、续登、接受邀请', {
    roles: 'everyone',
    endpoints:
      'listDemonstrationAccounts signInForDemonstration signInWithPassword signInWithWechat refreshSession signInWithSecondFactor acceptInvitation acceptPasswordReset openInvitation',
  }),
  can('askBeforeApplying', '申请前的提示、凭编号查进度', {
    roles: 'everyone',
    endpoints: 'adviseApplication queryApplicationStatus',
  }),
  can('verify', '核对张贴的纸、回执、登记链', {
    roles: 'everyone',
    endpoints: 'listCheckpoints listRegisterKeys verifyNotice checkRegister',
  }),
  can('readPublic', '看公开的信息', {
    roles: 'everyone',
    endpoints:
      'listOrganisations listRegions routingTable villageCode getEntry listEntries listSections catalogueHistory getEntryInVersion exportCatalogue downloadAttachment getNotice listNotices villageBoard getNoticeRevision getTakedown search searchFacets searchHelp searchSuggestions similarNotices listChannels embeddedList interpretationFigures jsonFeed rssFeed downloadPicture downloadPoster shareNotice downloadSign downloadWallSheet listPublicDecisions publicCommittee listPublicRegister listNoticeQuestions electionDates downloadVillageFile disclosureHome getDisclosureRule getGuide listDisclosureRules getDisclosureClass listDisclosureClasses getAnnualReport listAnnualReports countyCoverage coverageOfBody listBodyDuties workflowChart workflowSteps getCalendar',
  }),
];
