import * as advice from '@shared/contract/advice';
import * as auditEntries from '@shared/contract/audit-entries';
import * as actsAfterwards from '@shared/contract/acts-afterwards';
import * as actsConsulting from '@shared/contract/acts-consulting';
import * as actsDeciding from '@shared/contract/acts-deciding';
import * as actsIntake from '@shared/contract/acts-intake';
import * as annualReportActs from '@shared/contract/annual-report-acts';
import * as annualReports from '@shared/contract/annual-reports';
import * as applicationActs from '@shared/contract/application-acts';
import * as privacyConsent from '@shared/contract/privacy-consent';
import * as previewAct from '@shared/contract/preview-act';
import * as applications from '@shared/contract/applications';
import * as attributeReviews from '@shared/contract/attribute-reviews';
import * as calendar from '@shared/contract/calendar';
import * as caseFile from '@shared/contract/case-file';
import * as casePapers from '@shared/contract/case-papers';
import * as catalogue from '@shared/contract/catalogue';
import * as catalogueHistory from '@shared/contract/catalogue-history';
import * as catalogueVersionActs from '@shared/contract/catalogue-version-acts';
import * as catalogueVersionEdits from '@shared/contract/catalogue-version-edits';
import * as catalogueVersions from '@shared/contract/catalogue-versions';
import * as powerList from '@shared/contract/power-list';
import * as catalogueImport from '@shared/contract/catalogue-import';
import * as desk from '@shared/contract/desk';
import * as deskBulk from '@shared/contract/desk-bulk';
import * as colleagues from '@shared/contract/colleagues';
import * as delegations from '@shared/contract/delegations';
import * as disclosureDesk from '@shared/contract/disclosure-desk';
import * as disclosurePages from '@shared/contract/disclosure-pages';
import type { AnyEndpoint } from '@shared/contract/endpoint';
import * as identity from '@shared/contract/identity';
import * as letters from '@shared/contract/letters';
import * as letterTemplates from '@shared/contract/letter-templates';
import * as feeds from '@shared/contract/feeds';
import * as filing from '@shared/contract/filing';
import * as messages from '@shared/contract/messages';
import * as textReviews from '@shared/contract/text-reviews';
import * as myData from '@shared/contract/my-data';
import * as noticeActs from '@shared/contract/notice-acts';
import * as noticeChannels from '@shared/contract/notice-channels';
import * as noticeDrafts from '@shared/contract/notice-drafts';
import * as noticePrivacy from '@shared/contract/notice-privacy';
import * as noticeHistory from '@shared/contract/notice-history';
import * as notices from '@shared/contract/notices';
import * as organisations from '@shared/contract/organisations';
import * as posters from '@shared/contract/posters';
import * as registerApplication from '@shared/contract/register-application';
import * as receipts from '@shared/contract/receipts';
import * as register from '@shared/contract/register';
import * as registerBook from '@shared/contract/register-book';
import * as revealApplicant from '@shared/contract/reveal-applicant';
import * as search from '@shared/contract/search';
import * as similarCases from '@shared/contract/similar-cases';
import * as secondFactor from '@shared/contract/second-factor';
import * as sessions from '@shared/contract/sessions';
import * as privacyAssessments from '@shared/contract/privacy-assessments';
import * as settings from '@shared/contract/settings';
import * as staff from '@shared/contract/staff';
import * as staffInvitations from '@shared/contract/staff-invitations';
import * as statutoryContent from '@shared/contract/statutory-content';
import * as villageCommittee from '@shared/contract/village-committee';
import * as villageElection from '@shared/contract/village-election';
import * as villageInspections from '@shared/contract/village-inspections';
import * as villageNoticeText from '@shared/contract/village-notice-text';
import * as villageTownship from '@shared/contract/village-township';
import * as villageDecisions from '@shared/contract/village-decisions';
import * as villageQuestions from '@shared/contract/village-questions';
import * as villageRegisters from '@shared/contract/village-registers';
import * as wallSheets from '@shared/contract/wall-sheets';
import * as coverage from '@shared/contract/coverage';
import * as duties from '@shared/contract/duties';
import * as villageFinance from '@shared/contract/village-finance';
import * as workflowChart from '@shared/contract/workflow-chart';
import { endpoints } from '@shared/contract';
import type { EndpointGroup } from './openapi';

const modules: readonly (readonly [string, object])[] = [
  ['县与组织', organisations],
  ['公开事项目录', { ...catalogue, ...catalogueHistory }],
  ['目录的编制与公布', { ...catalogueVersions, ...catalogueVersionEdits, ...catalogueVersionActs }],
  ['权责清单', powerList],
  ['导入与导出目录', catalogueImport],
  ['公开信息', { ...notices, ...noticeHistory }],
  ['搜索', search],
  ['两步验证', secondFactor],
  ['工作人员与邀请', { ...staff, ...staffInvitations }],
  ['审计', auditEntries],
  ['公开前的文字检查', textReviews],
  ['登录与消息', { ...identity, ...sessions, ...messages }],
  ['申请前的提示', advice],
  ['依申请公开', applications],
  ['替别人办、身份证照片', filing],
  ['隐私指引与我的信息', { ...privacyConsent, ...myData }],
  ['办理台', { ...desk, ...deskBulk }],
  [
    '办理行为',
    {
      ...applicationActs,
      ...actsIntake,
      ...actsConsulting,
      ...actsDeciding,
      ...actsAfterwards,
      ...previewAct,
      ...casePapers,
    },
  ],
  ['登记来件', registerApplication],
  ['类似的申请', similarCases],
  ['同事与不在岗代理', { ...colleagues, ...delegations }],
  ['查看申请人', revealApplicant],
  ['登记本', registerBook],
  ['登记链与签章', { ...register, ...receipts }],
  ['卷宗', caseFile],
  ['文书', letters],
  ['拟写与审核公开信息', { ...noticeDrafts, ...noticeActs, ...noticePrivacy, ...noticeChannels }],
  ['订阅、嵌入与解读情况', feeds],
  ['文书模板', letterTemplates],
  ['张贴、核对与转发', { ...posters, ...wallSheets }],
  ['四议两公开', { ...villageDecisions, ...villageElection }],
  ['监督委员会', villageCommittee],
  ['集体合同、资产、资源', { ...villageRegisters, ...villageNoticeText }],
  ['向村里提问、向镇街反映', { ...villageQuestions, ...villageTownship }],
  ['公开栏检查', villageInspections],
  ['政府信息公开专栏', { ...disclosurePages, ...statutoryContent, ...annualReports }],
  ['编写专栏、复核公开属性', { ...disclosureDesk, ...annualReportActs, ...attributeReviews }],
  ['约定与设置', settings],
  ['个人信息保护影响评估', privacyAssessments],
  ['工作日历', calendar],
  ['应公开事项清单', duties],
  ['公开情况', coverage],
  ['村级收支', villageFinance],
  ['工作流程图', workflowChart],
];

const groups = modules.map(([name, module]): EndpointGroup => {
  const members = new Set<unknown>(Object.values(module));
  return { name, endpoints: endpoints.filter((endpoint: AnyEndpoint) => members.has(endpoint)) };
});
const grouped = new Set(groups.flatMap((group) => group.endpoints));
const others = endpoints.filter((endpoint) => !grouped.has(endpoint));

/** 合同里的全部接口，按所在文件分组；没有列名的文件归入“其他”。 */
export const endpointGroups: readonly EndpointGroup[] =
  others.length === 0 ? groups : [...groups, { name: '其他', endpoints: others }];
