import * as acts from '@shared/contract/application-acts';
import { submitApplication } from '@shared/contract/applications';
import type { ApplicationView } from '@shared/contract/application-view';
import type { ApplicationState } from '@shared/vocabulary/application-state';
import { applicant, newKey, type Actors, type Reply } from '../world';

/** 承办部门，演示县的民政局。 */
export const DEPARTMENT_NAME = '区民政局';

export interface CaseAt {
  readonly applicationId: string;
  readonly version: number;
  readonly departmentId: string;
}

export const submission = (overrides: Record<string, unknown> = {}) => ({
  idempotencyKey: newKey(),
  description: '2026年上半年农村低保新增和退出的审批情况',
  addresseeId: null,
  villageId: null,
  nature: 'application' as const,
  insists: false,
  applicant,
  desiredForm: 'electronic' as const,
  deliveryMethod: 'inApp' as const,
  consents: true as const,
  ...overrides,
});

const must = (reply: Reply): ApplicationView => {
  if (reply.status !== 200)
    throw new Error(`step failed: ${String(reply.status)} ${JSON.stringify(reply.body)}`);
  return reply.body as ApplicationView;
};

export const departmentIdOf = async (world: Actors): Promise<string> => {
  const rows = await world.platform.database.read(
    { regionId: 'minghu', kind: 'system' },
    (sql) =>
      sql<
        { organisationId: string }[]
      >`select organisation_id from organisations where name = ${DEPARTMENT_NAME}`,
  );
  return rows[0]?.organisationId ?? '';
};

const region = 'minghu';

/** 经由接口，把一件新申请办到某个状态；途中每一步都由有权的人做。 */
export const caseIn = async (
  world: Actors,
  state: ApplicationState | 'unclaimed',
  overrides: Record<string, unknown> = {},
): Promise<CaseAt> => {
  const departmentId = await departmentIdOf(world);
  const as = async (role: 'resident' | 'caseOfficer' | 'approver' | 'disclosureOffice') =>
    world.signIn(
      await world.accountWith(
        role,
        role === 'caseOfficer' || role === 'approver' ? departmentId : undefined,
      ),
    );
  const filed = await world.call(
    submitApplication,
    { params: { region }, body: submission(overrides) },
    await as('resident'),
  );
  const { applicationId } = must(filed);
  const params = { region, applicationId };
  let version = 1;
  const at = () => ({ applicationId, version, departmentId });
  if (state === 'submitted') return at();
  const office = await as('disclosureOffice');
  version = must(
    await world.call(acts.confirmReceipt, { params, body: { version } }, office),
  ).version;
  const dispatching = { version, leadDepartmentId: departmentId };
  version = must(
    await world.call(acts.dispatchApplication, { params, body: dispatching }, office),
  ).version;
  if (state === 'unclaimed') return at();
  const officer = await as('caseOfficer');
  version = must(
    await world.call(acts.claimApplication, { params, body: { version } }, officer),
  ).version;
  const draft = {
    version,
    kind: 'granted' as const,
    content: '现将有关信息随本答复提供，请查收。',
    accessWay: '在本程序内查收',
  };
  version = must(await world.call(acts.draftReply, { params, body: draft }, officer)).version;
  if (state === 'inProgress') return at();
  version = must(
    await world.call(acts.submitForApproval, { params, body: { version } }, officer),
  ).version;
  if (state === 'awaitingApproval') return at();
  version = must(
    await world.call(
      acts.approveReply,
      { params, body: { version, confidentialityOpinion: '不涉密，可以公开。' } },
      await as('approver'),
    ),
  ).version;
  return at();
};
