import { describe, expect, test } from '@jest/globals';
import { restoreContact } from '@functions/applications/domain/restore-contact';

const nobody = {
  kind: 'naturalPerson',
  name: '虚构甲',
  identityNumber: '999999199001011238',
  contactPerson: '',
  phone: '',
  email: '',
  address: '',
} as const;
const given = (contact: object) => ({
  contactPhone: '',
  contactEmail: '',
  contactAddress: '',
  ...contact,
});

describe('A-31f 恢复联系', () => {
  test.each([
    [{ contactPhone: '199 0000 0001' }, { phone: '19900000001' }],
    [{ contactEmail: ' a@example.test ' }, { email: 'a@example.test' }],
    [{ contactAddress: '虚构路8号' }, { address: '虚构路8号' }],
  ])('补一样就够：%j', (contact, added) => {
    expect(restoreContact(nobody, given(contact))).toEqual({
      ok: true,
      value: { ...nobody, ...added },
    });
  });
  test.each([
    [{}, 'contactPhone', '恢复联系以后才能确认收到'],
    [{ contactAddress: '  ' }, 'contactPhone', '恢复联系以后才能确认收到'],
    [{ contactPhone: '12' }, 'contactPhone', ''],
    [{ contactEmail: '没有' }, 'contactEmail', '电子邮箱的写法不对'],
  ])('不行：%j → %s', (contact, field, words) => {
    const refused = restoreContact(nobody, given(contact));
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'ruleViolated', field } });
    if (!refused.ok) expect(refused.refusal.message).toContain(words);
  });
  test('本来就有联系方式的不用补，也不能借此改', () => {
    const known = { ...nobody, phone: '19900000001' };
    expect(restoreContact(known, given({}))).toEqual({ ok: true, value: null });
    expect(restoreContact(known, given({ contactEmail: 'a@example.test' }))).toMatchObject({
      ok: false,
      refusal: { field: 'contactPhone' },
    });
  });
});
