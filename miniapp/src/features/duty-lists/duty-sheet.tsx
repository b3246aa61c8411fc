import { useState } from 'react';
import { useAct } from '@miniapp/api/use-endpoint';
import { Button } from '@miniapp/components/button';
import { Sheet } from '@miniapp/components/sheet';
import { Stack } from '@miniapp/components/stack';
import { Citation, Paragraph } from '@miniapp/components/text';
import { Failure } from '@miniapp/components/failure';
import { useDoing } from '@miniapp/api/use-doing';
import { changeDutyRhythm, retireOwnDuty, type Duty } from '@shared/contract/duties';
import { scheduleOf, type ScheduleValues } from './duty-values';
import { ScheduleFields } from './schedule-fields';

/** 每月一次，下月10日以前。 */
const MONTHLY: ScheduleValues = { rhythm: 'monthly', dueRule: 'afterEnd', month: '1', date: '10' };

/** 村自己加的、还没有停的，可以停。 */
export const mayRetire = ({ obligationId, isFromTemplate, retiredOn }: Duty): boolean =>
  obligationId.startsWith('own-') && !isFromTemplate && retiredOn === null;

/** 每季度一次的财务，收支多的可以改为每月一次。 */
export const mayGoMonthly = ({ affairsKind, rhythm, retiredOn }: Duty): boolean =>
  affairsKind === 'finance' && rhythm === 'quarterly' && retiredOn === null;

export interface DutySheetProps {
  region: string;
  duty: Duty;
  onClose: () => void;
}

const Monthly = ({ region, duty: { obligationId }, onClose }: DutySheetProps) => {
  const act = useAct(changeDutyRhythm);
  const [values, setValues] = useState(MONTHLY);
  const { failure, errorOf, run } = useDoing(['dueRule', 'dueDay']);
  const change = async () => {
    const input = { params: { region, obligationId }, body: scheduleOf(values) };
    if (await run(() => act.mutateAsync(input), '已经改为每月一次，下个月起')) onClose();
  };
  return (
    <Stack>
      <Paragraph>
        收支往来多的，改为每月公布一次：这个季度照原来的公布完，下个月起每月一次。
      </Paragraph>
      <ScheduleFields values={values} onChange={setValues} errorOf={errorOf} isRhythmFixed />
      <Failure text={failure} />
      <Button kind="primary" onPress={change}>
        改为每月一次
      </Button>
      <Citation>
        依据：《村民委员会组织法》关于村务公开的规定（2018年文本第三十条）：一般事项至少每季度公布一次，收支往来较多的财务每月一次。
      </Citation>
    </Stack>
  );
};

const Retire = ({ region, duty: { obligationId }, onClose }: DutySheetProps) => {
  const act = useAct(retireOwnDuty);
  const { failure, run } = useDoing();
  const stop = async () => {
    const input = { params: { region, obligationId } };
    if (await run(() => act.mutateAsync(input), '已经停止，本期过完为止')) onClose();
  };
  return (
    <Stack>
      <Paragraph>停止以后，本期仍要公布，下期起不再列入。已经公开的信息不受影响。</Paragraph>
      <Failure text={failure} />
      <Button kind="danger" onPress={stop}>
        停止这一项
      </Button>
    </Stack>
  );
};

/** 清单里一项能办的事：财务改为每月一次；自己加的停止。 */
export const DutySheet = (props: DutySheetProps) => (
  <Sheet isOpen title={props.duty.title} onClose={props.onClose}>
    <Stack gap="loose">
      {mayGoMonthly(props.duty) ? <Monthly {...props} /> : null}
      {mayRetire(props.duty) ? <Retire {...props} /> : null}
    </Stack>
  </Sheet>
);
