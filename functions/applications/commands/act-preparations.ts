import { ok, refused, type Result } from '@shared/result';
import { maskName } from '@shared/validation';
import type { ApplicationAct } from '@shared/vocabulary/application-act';
import type { Situation } from '../domain/decision';
import type { WriteSession } from '../ports';

/** 作决定以前要先从库里取、往保险箱里存的。 */
export type Prepare = (
  session: WriteSession,
  situation: Situation,
  input: Readonly<Record<string, unknown>>,
) => Promise<Result<Readonly<Record<string, unknown>>>>;

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** 第三方的姓名、联系方式入保险箱，行为只见编号和隐去的姓名。 */
const storeParty: Prepare = async (session, { person }, { partyName, partyContact, ...rest }) => {
  const details = { name: text(partyName), contact: text(partyContact) };
  const partyVaultId = await session.storeParty(person.accountId, details);
  return ok({ ...rest, partyVaultId, partyMaskedName: maskName(details.name) });
};

const findTarget: Prepare = async (session, { application }, input) => {
  const target = await session.findByNumber(text(input['intoNumber']));
  if (
    !target ||
    application.applicantKey === '' ||
    target.applicantKey !== application.applicantKey
  )
    return refused('ruleViolated', '没有找到同一申请人的这个登记编号，请核对', {
      field: 'intoNumber',
    });
  return ok({ ...input, into: target });
};

const countItems: Prepare = async (session, { application, today }, input) =>
  ok({
    ...input,
    itemsInMonth: await session.countByApplicantInMonth(
      application.applicantKey,
      today.slice(0, 7),
    ),
  });

const findColleague: Prepare = async (session, { application }, input) => {
  const members = await session.staff();
  const colleague = members.find(
    ({ accountId, organisationId, roles }) =>
      accountId === input['toAccountId'] &&
      organisationId === application.leadDepartmentId &&
      roles.includes('caseOfficer'),
  );
  return colleague
    ? ok({ ...input, colleague })
    : refused('ruleViolated', '请选择本单位在岗的一位经办人', { field: 'toAccountId' });
};

/** 要先备内容的行为；多数行为不需要。 */
export const PREPARATIONS: Partial<Record<ApplicationAct, Prepare>> = {
  consultThirdParty: storeParty,
  mergeDuplicate: findTarget,
  noticeFee: countItems,
  askReasons: countItems,
  reassign: findColleague,
};
