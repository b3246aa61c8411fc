import type { AnyEndpoint } from './endpoint';
import * as advice from './advice';
import * as actsAfterwards from './acts-afterwards';
import * as actsConsulting from './acts-consulting';
import * as actsDeciding from './acts-deciding';
import * as actsIntake from './acts-intake';
import * as applicationActs from './application-acts';
import * as applications from './applications';
import * as calendar from './calendar';
import * as caseFile from './case-file';
import * as casePapers from './case-papers';
import * as catalogue from './catalogue';
import * as desk from './desk';
import * as deskBulk from './desk-bulk';
import * as colleagues from './colleagues';
import * as delegations from './delegations';
import * as identity from './identity';
import * as letters from './letters';
import * as letterTemplates from './letter-templates';
import * as noticeActs from './notice-acts';
import * as noticeDrafts from './notice-drafts';
import * as notices from './notices';
import * as organisations from './organisations';
import * as posters from './posters';
import * as previewAct from './preview-act';
import * as registerApplication from './register-application';
import * as registerBook from './register-book';
import * as revealApplicant from './reveal-applicant';
import * as search from './search';
import * as settings from './settings';
import * as similarCases from './similar-cases';
import * as wallSheets from './wall-sheets';
import * as workflowChart from './workflow-chart';

const isEndpoint = (value: unknown): value is AnyEndpoint =>
  typeof value === 'object' && value !== null && 'method' in value && 'audience' in value;

/** 全部接口：路由、OpenAPI 与测试都读它。 */
export const endpoints: readonly AnyEndpoint[] = [
  organisations,
  catalogue,
  notices,
  search,
  identity,
  advice,
  applications,
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
  registerBook,
  caseFile,
  letters,
  noticeDrafts,
  noticeActs,
  letterTemplates,
  posters,
  wallSheets,
  settings,
  workflowChart,
  calendar,
].flatMap((module) => Object.values<unknown>(module).filter(isEndpoint));
