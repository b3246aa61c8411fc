/** 一件事的名称：申请人看到的是自己做，工作人员收到纸面的来代为登记，看到的是登记。 */
import { expect, test } from '@jest/globals';
import { offerTo } from '@functions/applications/queries/viewer';
import { applicationActs } from '@shared/vocabulary/application-act';

const labels = (viewer: 'resident' | 'staff') =>
  (['receiveAmendment', 'receiveReasons', 'withdraw'] as const).map(
    (act) => offerTo(viewer)(act).label,
  );

test('申请人自己做的三件事，工作人员代为登记', () => {
  expect(labels('resident')).toEqual(['补正申请内容', '说明理由', '撤回申请']);
  expect(labels('staff')).toEqual(['登记收到的补正', '登记申请人说明的理由', '登记申请人撤回']);
});

test('其余的事，两边一样说，都写依据', () => {
  const same = applicationActs.values.filter(
    (act) => offerTo('resident')(act).label === offerTo('staff')(act).label,
  );
  expect(same).toHaveLength(applicationActs.values.length - 3);
  expect(offerTo('staff')('dispatch')).toEqual({
    act: 'dispatch',
    label: '分办',
    legalBasis: offerTo('resident')('dispatch').legalBasis,
  });
  expect(offerTo('staff')('receiveAmendment').legalBasis).toContain('第三十条');
});
