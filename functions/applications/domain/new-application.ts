import { maskName } from '@shared/validation';
import type { Submission, SubmissionInput } from './actions/submit';
import { requestText } from './record-correction';
import type { Application, ApplicationEvent, Person } from './application';
import { descriptionDigest } from './content-digest';
import { filingNote, HELPER, type Filing } from './on-behalf';
import { NO_TRACKS } from './tracks';
import { dayInShanghai } from '../../platform/calendar';

/** 登记时由外面给出的编号。 */
export interface GivenNumbers {
  readonly regionId: string;
  readonly applicationId: string;
  readonly vaultId: string;
  readonly applicantKey: string;
  readonly registrationNumber: string;
  readonly queryCode: string;
  readonly suggestedIds: readonly string[];
}

/** 刚提交的申请：待确认收到，期限尚未起算；姓名只留隐去后的样子。 */
export const newApplication = (
  given: GivenNumbers & {
    readonly accountId: string;
    readonly helperIds?: readonly string[];
    readonly submittedAt: string;
  },
  request: SubmissionInput,
  { details, addresseeId, leadDepartmentId }: Submission,
): Omit<Application, 'version' | 'reply'> => ({
  ...given,
  applicantKind: details.kind,
  applicantMaskedName: maskName(details.name),
  channel: 'online',
  description: requestText(request),
  nature: request.nature,
  insists: request.insists,
  desiredForm: request.desiredForm,
  deliveryMethod: request.deliveryMethod,
  villageId: request.villageId,
  addresseeId,
  leadDepartmentId,
  supportingDepartmentIds: [],
  caseOfficerId: null,
  state: 'submitted',
  confirmedAt: null,
  receivedOn: null,
  dueOn: null,
  isProvisional: false,
  repliedOn: null,
  matter: request.matter ?? 'disclosure',
  outcome: null,
  tracks: NO_TRACKS,
  waitingFor: null,
  parentId: null,
  mergedIntoId: null,
  archivedOn: null,
});

/** 第一件事：提交；替别人办的写明是代办。申请人、代办人的姓名不进事件。 */
export const submittedEvent = (
  person: Person,
  application: Pick<Application, 'applicationId' | 'description' | 'submittedAt'>,
  filing: Filing | null = null,
): ApplicationEvent => ({
  seq: 1,
  kind: 'submitted',
  at: application.submittedAt,
  happenedOn: dayInShanghai(application.submittedAt),
  actorId: person.accountId,
  actorName: filing === null ? '申请人' : HELPER,
  actorOrganisationId: null,
  data: {
    ...(filing === null ? {} : { note: filingNote(filing) }),
    descriptionDigest: descriptionDigest(application),
    change: { state: 'submitted' },
  },
});
