import { useState } from 'react';
import { useDoing } from '@miniapp/api/use-doing';
import { useAct, useEndpoint } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { TextField } from '@miniapp/components/field';
import { FormSheet } from '@miniapp/components/form-sheet';
import { Select } from '@miniapp/components/select';
import { listSuccessors, recordStaffLeaving } from '@shared/contract/staff';
import type { MemberSheetProps } from './change-sheet';

const BACK = { value: '', label: '退回本单位，由同事认领' };

/** 办理离岗：写缘由，定申请交给谁。 */
export const LeaveSheet = ({ region, member, onClose }: MemberSheetProps) => {
  const { accountId, version, displayName } = member;
  const [reason, setReason] = useState('');
  const [handOverTo, setSuccessor] = useState('');
  const successors = useEndpoint(listSuccessors, { params: { region, accountId } });
  const act = useAct(recordStaffLeaving);
  const doing = useDoing(['reason', 'handOverTo']);
  const save = async () => {
    const body = { version, reason, handOverTo: handOverTo === '' ? null : handOverTo };
    const isDone = await doing.run(
      () => act.mutateAsync({ params: { region, accountId }, body }),
      `${displayName}已离岗`,
    );
    if (isDone) onClose();
  };
  const openCases = successors.data?.openCases ?? member.openCases;
  return (
    <FormSheet
      title={`办理${displayName}离岗`}
      confirm="确定离岗"
      isBusy={act.isPending}
      problem={doing.failure}
      onConfirm={save}
      onClose={onClose}
    >
      <Banner tone="warn" title="当即生效，不能撤销">
        他的登录马上作废，账号不能再用；办过的事仍写着他的姓名。再上岗要另发邀请。
      </Banner>
      <TextField
        label="缘由"
        hint="如调离、退休、借调期满"
        value={reason}
        error={doing.errorOf('reason')}
        onChange={setReason}
        maxLength={200}
      />
      {openCases === 0 ? null : (
        <Select
          label={`他认领的${openCases}件申请交给谁`}
          options={[
            BACK,
            ...(successors.data?.items ?? []).map((each) => ({
              value: each.accountId,
              label: each.displayName,
            })),
          ]}
          value={handOverTo}
          error={doing.errorOf('handOverTo')}
          onChange={setSuccessor}
        />
      )}
    </FormSheet>
  );
};
