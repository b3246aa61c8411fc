import { useRef, useState } from 'react';
import { messageOf } from '@miniapp/api/problem';

/** 写明用途，取来完整的个人信息；关上面板即丢掉，不留在本机，面板关上后才到的也不要。 */
export const useReveal = <T>(read: (purpose: string) => Promise<T>) => {
  const opening = useRef(0);
  const [found, setFound] = useState<T>();
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const forget = () => {
    opening.current += 1;
    setFound(undefined);
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
      const reply = await read(purpose);
      finish(() => setFound(() => reply));
    } catch (error) {
      finish(() => setProblem(messageOf(error)));
    }
  };
  return { found, problem, isBusy, reveal, forget };
};
