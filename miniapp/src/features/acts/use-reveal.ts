import { useRef, useState } from 'react';
import { call } from '@miniapp/api/call';
import { messageOf } from '@miniapp/api/problem';
import type { ApplicationView } from '@shared/contract/application-view';
import { revealApplicant } from '@shared/contract/reveal-applicant';

type Applicant = ApplicationView['applicant'];

/** 写明用途，取来申请人的完整信息；关上面板即丢掉，不留在本机，面板关上后才到的也不要。 */
export const useReveal = (region: string, applicationId: string) => {
  const opening = useRef(0);
  const [applicant, setApplicant] = useState<Applicant>();
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const forget = () => {
    opening.current += 1;
    setApplicant(undefined);
    setProblem('');
    setBusy(false);
  };
  const reveal = async (purpose: string) => {
    if (purpose === '') {
      setProblem('请写明用途');
      return;
    }
    const mine = opening.current;
    setBusy(true);
    setProblem('');
    const finish = (show: () => void) => {
      if (mine !== opening.current) return;
      show();
      setBusy(false);
    };
    try {
      const input = { params: { region, applicationId }, body: { purpose } };
      const reply = await call(revealApplicant, input);
      finish(() => setApplicant(reply.applicant));
    } catch (error) {
      finish(() => setProblem(messageOf(error)));
    }
  };
  return { applicant, problem, isBusy, reveal, forget };
};
