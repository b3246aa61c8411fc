import { useRef, useState } from 'react';
import { call } from '@miniapp/api/call';
import { messageOf } from '@miniapp/api/problem';
import type { OutputOf } from '@shared/contract/endpoint';
import { lookupApplications } from '@shared/contract/reveal-applicant';

export type Found = OutputOf<typeof lookupApplications>;

/** 按证件号码找；关上面板即丢掉，号码与结果都不留在本机，面板关上后才到的也不要。 */
export const useLookup = (region: string) => {
  const opening = useRef(0);
  const [found, setFound] = useState<Found>();
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const forget = () => {
    opening.current += 1;
    setFound(undefined);
    setProblem('');
    setBusy(false);
  };
  const find = async (identityNumber: string, purpose: string) => {
    const mine = opening.current;
    setBusy(true);
    setProblem('');
    const finish = (show: () => void) => {
      if (mine !== opening.current) return;
      show();
      setBusy(false);
    };
    try {
      const input = { params: { region }, body: { identityNumber, purpose } };
      const reply = await call(lookupApplications, input);
      finish(() => setFound(reply));
    } catch (error) {
      finish(() => setProblem(messageOf(error)));
    }
  };
  return { found, problem, isBusy, find, forget };
};
