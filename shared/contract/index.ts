import type { AnyEndpoint } from './endpoint';
import * as advice from './advice';
import * as auditEntries from './audit-entries';
import * as actsAfterwards from './acts-afterwards';
import * as actsConsulting from './acts-consulting';
import * as actsDeciding from './acts-deciding';
import * as actsIntake from './acts-intake';
import * as annualReportActs from './annual-report-acts';
import * as annualReports from './annual-reports';
import * as applicationActs from './application-acts';
import * as applications from './applications';
import * as attributeReviews from './attribute-reviews';
import * as calendar from './calendar';
import * as caseFile from './case-file';
import * as casePapers from './case-papers';
import * as catalogue from './catalogue';
import * as catalogueHistory from './catalogue-history';
import * as catalogueVersionActs from './catalogue-version-acts';
import * as catalogueVersionEdits from './catalogue-version-edits';
import * as catalogueVersions from './catalogue-versions';
import * as catalogueImport from './catalogue-import';
import * as desk from './desk';
import * as deskBulk from './desk-bulk';
import * as colleagues from './colleagues';
import * as delegations from './delegations';
import * as disclosureDesk from './disclosure-desk';
import * as disclosurePages from './disclosure-pages';
import * as identity from './identity';
import * as letters from './letters';
import * as letterTemplates from './letter-templates';
import * as feeds from './feeds';
import * as filing from './filing';
import * as messages from './messages';
import * as textReviews from './text-reviews';
import * as noticeActs from './notice-acts';
import * as noticeChannels from './notice-channels';
import * as noticeDrafts from './notice-drafts';
import * as noticePrivacy from './notice-privacy';
import * as noticeHistory from './notice-history';
import * as myData from './my-data';
import * as notices from './notices';
import * as organisations from './organisations';
import * as posters from './posters';
import * as powerList from './power-list';
import * as privacyConsent from './privacy-consent';
import * as previewAct from './preview-act';
import * as registerApplication from './register-application';
import * as receipts from './receipts';
import * as register from './register';
import * as registerBook from './register-book';
import * as revealApplicant from './reveal-applicant';
import * as search from './search';
import * as secondFactor from './second-factor';
import * as sessions from './sessions';
import * as privacyAssessments from './privacy-assessments';
import * as settings from './settings';
import * as staff from './staff';
import * as staffInvitations from './staff-invitations';
import * as similarCases from './similar-cases';
import * as statutoryContent from './statutory-content';
import * as villageCommittee from './village-committee';
import * as villageElection from './village-election';
import * as villageInspections from './village-inspections';
import * as villageNoticeText from './village-notice-text';
import * as villageTownship from './village-township';
import * as villageDecisions from './village-decisions';
import * as villageQuestions from './village-questions';
import * as villageRegisters from './village-registers';
import * as wallSheets from './wall-sheets';
import * as coverage from './coverage';
import * as duties from './duties';
import * as villageFinance from './village-finance';
import * as workflowChart from './workflow-chart';

const isEndpoint = (value: unknown): value is AnyEndpoint =>
  typeof value === 'object' && value !== null && 'method' in value && 'audience' in value;

/** 全部接口：路由、OpenAPI 与测试都读它。 */
export const endpoints: readonly AnyEndpoint[] = [
  organisations,
  catalogue,
  catalogueHistory,
  catalogueVersions,
  catalogueVersionEdits,
  catalogueVersionActs,
  powerList,
  catalogueImport,
  notices,
  noticeHistory,
  search,
  identity,
  sessions,
  secondFactor,
  staff,
  staffInvitations,
  auditEntries,
  advice,
  applications,
  filing,
  privacyConsent,
  myData,
  desk,
  deskBulk,
  applicationActs,
  casePapers,
  actsIntake,
  actsConsulting,
  actsDeciding,
  actsAfterwards,
  previewAct,
  registerApplication,
  similarCases,
  colleagues,
  delegations,
  revealApplicant,
  receipts,
  register,
  registerBook,
  caseFile,
  letters,
  noticeDrafts,
  noticeActs,
  noticeChannels,
  feeds,
  noticePrivacy,
  letterTemplates,
  messages,
  textReviews,
  posters,
  wallSheets,
  villageDecisions,
  villageCommittee,
  villageRegisters,
  villageQuestions,
  villageElection,
  villageNoticeText,
  villageTownship,
  villageInspections,
  disclosurePages,
  statutoryContent,
  annualReports,
  disclosureDesk,
  annualReportActs,
  attributeReviews,
  settings,
  privacyAssessments,
  coverage,
  duties,
  villageFinance,
  workflowChart,
  calendar,
].flatMap((module) => Object.values<unknown>(module).filter(isEndpoint));
