import { ok, type Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import { writeOccasion } from '../access';
import { decideRegistration } from '../domain/decide-registration';
import type { ApplicationPorts, Occasion } from '../ports';
import {
  findRegistered,
  registeredReceipt,
  type RegisteredReceipt,
} from '../queries/find-registered';
import { FileNotUsable } from './attach-file';
import type { RegistrationTask } from './number-registration';
import { writeRegistration } from './write-registration';

export type RegisterRequest = RegistrationTask['request'];

/** 两个相同的请求同时到来，后到的在这里停下、撤销，改读先到的那件。 */
class AlreadyRegistered extends Error {}

/**
 * 登记来件：核对 → 编号、加密个人信息、定收到之日与期限、记事、发回执、审计、发消息，在同一事务里。
 * 同一账号同一防重编号只登记一次，重发得到同一张回执。
 * 拒绝：见 decideRegistration。依据：《条例》第二十九条、第三十一条、第四十五条。
 */
export const registerByOffice =
  (ports: ApplicationPorts) =>
  async (request: RegisterRequest, occasion: Occasion): Promise<Result<RegisteredReceipt>> => {
    const key = request.idempotencyKey;
    const { receipt, organisations } = await findRegistered(ports, key, occasion);
    if (receipt) return ok(receipt);
    const { person, now } = occasion;
    const registering = { person, today: todayInShanghai(now), organisations };
    const decided = decideRegistration(request, registering);
    if (!decided.ok) return decided;
    try {
      return await ports.store.write(writeOccasion(occasion), async (session) => {
        const task = { request, registration: decided.value, occasion };
        const application = await writeRegistration(ports, session, task);
        if (!application) throw new AlreadyRegistered();
        return ok(registeredReceipt(application, organisations));
      });
    } catch (error) {
      if (error instanceof FileNotUsable) return { ok: false, refusal: error.refusal };
      if (!(error instanceof AlreadyRegistered)) throw error;
      const again = await findRegistered(ports, key, occasion);
      if (!again.receipt) throw error;
      return ok(again.receipt);
    }
  };
