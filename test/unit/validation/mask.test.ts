import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  maskAddress,
  maskBankCard,
  maskCitizenId,
  maskEmail,
  maskName,
  maskPhone,
} from '@shared/validation';
import lawCases from '../../fixtures/law-cases.json';

const privacyCase = (
  lawCases as readonly unknown[] as readonly {
    id: string;
    input: { id?: string };
    expected: { masked?: string };
  }[]
).find(({ id }) => id === 'PRI-01');

describe('掩码', () => {
  test('PRI-01 身份证号码留前六位、后四位', () => {
    expect(maskCitizenId(privacyCase?.input.id ?? '')).toBe(privacyCase?.expected.masked);
  });

  test.each([
    ['13800001234', '138****1234'],
    ['138 0000 1234', '138****1234'],
    ['1234567', '*******'],
    ['', ''],
  ])('手机 %s → %s', (phone, masked) => expect(maskPhone(phone)).toBe(masked));

  test.each([['6299990000000000004', '629999*********0004']])('银行卡 %s → %s', (card, masked) =>
    expect(maskBankCard(card)).toBe(masked),
  );

  test.each([
    ['张三', '张*'],
    ['张三丰', '张*'],
    ['欧阳修', '欧阳*'],
    ['东方', '东*'],
    ['阿依古丽·买买提', '阿*'],
    [' 李四 ', '李*'],
    ['', ''],
  ])('姓名 %s → %s', (name, masked) => expect(maskName(name)).toBe(masked));

  test.each([
    ['zhang.san@example.cn', 'z***@example.cn'],
    ['a@b.cn', 'a***@b.cn'],
    ['不是邮箱', '****'],
  ])('邮箱 %s → %s', (email, masked) => expect(maskEmail(email)).toBe(masked));

  test.each([
    ['云州市明湖区柳桥镇东湖村3组12号', '云州市明湖区柳桥镇东湖村***'],
    ['云州市明湖区柳桥镇东湖村', '云州市明湖区柳桥镇东湖村'],
    ['明湖区城东街道文昌社区和平小区5号楼2单元301', '明湖区城东街道文昌社区***'],
    ['周村区王村镇李家村8号', '周村区王村镇李家村***'],
    ['云州市明湖区柳桥镇人民路1号', '云州市明湖区柳桥镇***'],
    ['云州市明湖区幸福小区3号楼', '云州市明湖区***'],
    ['云州市人民路1号', '云州市***'],
    ['人民路1号', '***'],
    ['', '***'],
  ])('住址 %s → %s', (address, masked) => expect(maskAddress(address)).toBe(masked));

  test('隐去的位数与原来相同，中间一个数字也不露', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{12,30}$/), (digits) => {
        expect(maskCitizenId(digits)).toHaveLength(digits.length);
        expect(maskCitizenId(digits).slice(6, -4)).toMatch(/^\*+$/);
        expect(maskBankCard(digits).slice(6, -4)).toMatch(/^\*+$/);
        expect(maskPhone(digits).slice(3, -4)).toMatch(/^\*+$/);
      }),
    );
  });
});
