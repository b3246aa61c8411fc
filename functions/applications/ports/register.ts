import type { ApplicationView } from '@shared/contract/application-view';
import type { RegisterRow } from '@shared/contract/register-book';
import type { Day } from '@shared/law/day';
import type { ApplicationState } from '@shared/vocabulary/application-state';
import type { DecisionOutcome } from '@shared/vocabulary/decision-outcome';
import type { ApplicantDetails } from '../domain/applicant-rules';
import type { Application, ApplicationEvent } from '../domain/application';
import type { Organisations } from '../domain/organisations';
import type { RegisterFacts } from '../domain/register-row';
import type { ReplyAttachment } from './case';
import type { LetterBody, NamedLetter } from './letters';

/** 登记本的一行所需的事实。 */
export type RegisterEntry = RegisterFacts;

/** 登记本看哪些；不限的为 null。 */
export interface RegisterFilter {
  readonly year: number;
  /** 只看这个单位主办或者协办的。 */
  readonly organisationId: string | null;
  readonly departmentId: string | null;
  readonly state: ApplicationState | null;
  readonly outcome: DecisionOutcome | null;
  readonly isOverdue: boolean | null;
  readonly today: Day;
}

/** 登记本的一段：从哪个登记编号之后接着，多少行。 */
export interface RegisterPage {
  readonly filter: RegisterFilter;
  readonly after: string;
  readonly limit: number;
}

/** 卷宗的全部内容，写真名。 */
export interface CaseFileContent {
  readonly application: Application;
  readonly events: readonly ApplicationEvent[];
  readonly attachments: readonly ReplyAttachment[];
  readonly letters: readonly (LetterBody & NamedLetter)[];
  readonly applicant: ApplicantDetails;
  /** 各次征求意见的对方，次序与进程里的相同。 */
  readonly parties: readonly string[];
  readonly organisations: Organisations;
  readonly clock: ApplicationView['clock'];
  readonly register: RegisterRow | null;
  readonly today: Day;
}
