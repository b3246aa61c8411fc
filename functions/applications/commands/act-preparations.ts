import { ok, refused } from '@shared/result';
import type { ApplicationAct } from '@shared/vocabulary/application-act';
import { storeContact, storeParty, text, type Prepare } from './vault-preparations';

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
  confirmReceipt: storeContact,
  consultThirdParty: storeParty,
  mergeDuplicate: findTarget,
  noticeFee: countItems,
  askReasons: countItems,
  reassign: findColleague,
};
