import { useState } from 'react';
import { call } from '@miniapp/api/call';
import type { OutputOf } from '@shared/contract/endpoint';
import type { signInWithPassword } from '@shared/contract/identity';
import { getSecondFactor } from '@shared/contract/second-factor';
import { needsSecondFactor } from '@shared/permissions/staff-roles';

/** 第一步的应答：登录好了，或者还有第二步。 */
export type SignInReply = OutputOf<typeof signInWithPassword>;

export interface FirstStepProps {
  region: string;
  onDone: () => void;
  /** 角色要求两步验证而还没有绑定：先去绑定。 */
  onEnrol: () => void;
}

/** 工作人员过了第一步（密码或者微信）以后往哪里去；challenge 不为空即到了第二步。 */
export const useFirstStep = ({ region, onDone, onEnrol }: FirstStepProps) => {
  const [challenge, setChallenge] = useState('');
  const settle = async (reply: SignInReply) => {
    if ('secondFactorNeeded' in reply) {
      setChallenge(reply.challenge);
      return;
    }
    const isMandatory = needsSecondFactor(reply.account.roles);
    const params = { region };
    const mustEnrol = isMandatory && !(await call(getSecondFactor, { params })).isEnrolled;
    (mustEnrol ? onEnrol : onDone)();
  };
  return { challenge, settle, restart: () => setChallenge('') };
};
