// 替别人办、隐私指引、我的信息的合规调用；代办员看得到、办得了的，是他替人办的那一件。
import { FILING_CONSENT_VERSION } from '@shared/vocabulary/filing';
import { PRIVACY_GUIDE_VERSION } from '@shared/vocabulary/privacy-version';
import { newKey, type World } from '../world';
import { caseIn, submission } from './application-steps';
import type { Call, Case } from './cases';
import { one } from './demonstration-rows';

const region = 'minghu';
const params = { region };
const consent = { scopes: ['signIn'], door: 'h5' };

const assistantId = async (world: World) => {
  const loginName = await world.accountWith('assistant');
  return one(world, 'account_id', 'accounts', `login_name = '${loginName}'`);
};

const write = async (world: World, text: string): Promise<void> => {
  await world.platform.database.write({ regionId: region, kind: 'system' }, (tx) =>
    tx.unsafe(text),
  );
};

/** 一份材料，放在附件存放处；applicationId 为空的还没有提交。 */
const storedFile = async (
  world: World,
  file: { readonly accountId: string; readonly kind: string; readonly applicationId?: string },
): Promise<string> => {
  const fileId = newKey();
  const { accountId, kind, applicationId } = file;
  const key = `attachments/personal/${region}/${fileId}`;
  const attached = applicationId === undefined ? 'null' : `'${applicationId}'`;
  await write(
    world,
    `insert into personal_files (region_id, file_id, account_id, application_id, kind, media_type,
       byte_size, storage_key, created_at)
     values ('${region}', '${fileId}', '${accountId}', ${attached}, '${kind}', 'image/jpeg', 3, '${key}', now())`,
  );
  return fileId;
};

/** 替别人办：代办员、村民家人各有自己的凭据。 */
const filing = async (world: World, accountId: string, relation: 'assistant' | 'family') => ({
  relation,
  filerName: '演示代办人',
  consentVersion: FILING_CONSENT_VERSION,
  evidenceId: await storedFile(world, { accountId, kind: 'consentPicture' }),
});

/** 某件申请由一位代办员代办着。 */
const helpedBy = async (
  world: World,
  applicationId: string,
  isPersonLinked = true,
): Promise<void> => {
  const accountId = await assistantId(world);
  const evidenceId = await storedFile(world, { accountId, kind: 'consentPicture', applicationId });
  await write(
    world,
    `update applications set helper_ids = array['${accountId}'::uuid]
       where region_id = '${region}' and application_id = '${applicationId}';
     insert into application_parties (region_id, application_id, account_id, party, relation, label,
       consent_version, evidence_id, since)
     values ('${region}', '${applicationId}', '${accountId}', 'filer', 'assistant', '唐玉兰',
       '${FILING_CONSENT_VERSION}', '${evidenceId}', now())
     on conflict do nothing`,
  );
  if (!isPersonLinked) return;
  await write(
    world,
    `insert into application_parties (region_id, application_id, account_id, party, relation, label, since)
     select region_id, application_id, account_id, 'person', 'self', '本人', now() from applications
       where region_id = '${region}' and application_id = '${applicationId}' on conflict do nothing`,
  );
};

/** 代办员来办时，先让那件申请由他代办着；别的角色照旧。 */
export const helped =
  (make: Case): Case =>
  async (world, role) => {
    const call: Call = await make(world, role);
    const applicationId = call.params?.['applicationId'];
    if (role === 'assistant' && typeof applicationId === 'string')
      await helpedBy(world, applicationId);
    return call;
  };

const linkable: Case = async (world) => {
  const { applicationId } = await caseIn(world, 'submitted');
  const accountId = await assistantId(world);
  await helpedBy(world, applicationId, false);
  await write(
    world,
    `update applications set account_id = '${accountId}' where application_id = '${applicationId}'`,
  );
  const where = `application_id = '${applicationId}'`;
  const registrationNumber = await one(world, 'registration_number', 'applications', where);
  const queryCode = await one(world, 'query_code', 'applications', where);
  return { params, body: { registrationNumber, queryCode, identityTail: '1238' } };
};

/** 提交申请：代办员替人办，村民给自己办。 */
export const submitCase: Case = async (world, role) => ({
  params,
  body:
    role === 'assistant'
      ? submission({ onBehalf: await filing(world, await assistantId(world), 'assistant') })
      : submission(),
});

export const residentCases: Readonly<Record<string, Case>> = {
  submitApplication: submitCase,
  givePrivacyConsent: () => ({ params, body: { ...consent, version: PRIVACY_GUIDE_VERSION } }),
  withdrawPrivacyConsent: () => ({ params, body: consent }),
  getMyContact: () => ({ params }),
  saveMyContact: () => ({ params, body: { phone: '19900000008' } }),
  getMyData: () => ({ params }),
  downloadMyData: () => ({ params }),
  linkApplication: linkable,
  endFiling: async (world) => {
    const { applicationId } = await caseIn(world, 'submitted');
    await helpedBy(world, applicationId);
    return { params: { region, applicationId } };
  },
};
