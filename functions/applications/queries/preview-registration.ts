import type { InputOf, SentOutputOf } from '@shared/contract/endpoint';
import type { previewRegistration as endpoint } from '@shared/contract/register-application';
import { ok, type Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import { accessOf } from '../access';
import { arrivalOf } from '../domain/registration';
import { farPastHints, registrationHints } from '../domain/registration-hints';
import { expectedDeadlines } from '../domain/statutory-clock';
import { isOverdue } from '../domain/timeliness';
import type { ApplicationPorts, Occasion } from '../ports';

type Preview = SentOutputOf<typeof endpoint>;

const NO_PERIOD = '更正与自己有关的信息没有二十个工作日的期限，请及时核实、答复。';
const LATE = '按这个收到之日，最迟答复日已经过了，请马上办理。';

/** 登记以前先看收到之日、最迟答复日与要留意的。拒绝：日期不全或者在今天以后。依据：《条例》第三十一条、第三十三条。 */
export const previewRegistration =
  ({ store }: ApplicationPorts) =>
  async (
    dates: InputOf<typeof endpoint>['body'],
    { regionId, person, now }: Occasion,
  ): Promise<Result<Preview>> => {
    const today = todayInShanghai(now);
    const arrival = arrivalOf(dates, { today, hasContact: dates.hasContact });
    if (!arrival.ok) return arrival;
    const { receivedOn } = arrival.value;
    const state = receivedOn === null ? 'submitted' : 'inProgress';
    const hints = [
      ...farPastHints(arrival.value, today),
      ...registrationHints(dates, arrival.value),
    ];
    const isCorrection = dates.matter === 'recordCorrection';
    const none = { state, receivedOn, dueOn: null, isProvisional: false } as const;
    if (isCorrection) return ok({ ...none, hints: [...hints, NO_PERIOD] });
    if (receivedOn === null) return ok({ ...none, hints });
    const calendar = await store.read(accessOf(regionId, person), (session) => session.calendar());
    const { dueOn, provisional } = expectedDeadlines(receivedOn, calendar);
    const late = isOverdue({ dueOn, today }) ? [LATE] : [];
    return ok({ ...none, dueOn, isProvisional: provisional, hints: [...hints, ...late] });
  };
