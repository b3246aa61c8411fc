import { useState } from 'react';
import { ApiProblem, messageOf } from '@miniapp/api/problem';
import { useAct } from '@miniapp/api/use-endpoint';
import { newKey } from '@miniapp/format/new-key';
import { todayInShanghai } from '@miniapp/format/today';
import type { OutputOf } from '@shared/contract/endpoint';
import { registerApplication } from '@shared/contract/register-application';
import { formProblems, type FormProblem } from './check-form';
import { blankForm, registerBody, type RegisterForm } from './form';

export type RegisteredReceipt = OutputOf<typeof registerApplication>;

export interface Registering {
  readonly form: RegisterForm;
  readonly change: (part: Partial<RegisterForm>) => void;
  readonly problems: readonly FormProblem[];
  /** 某一栏要改的话；没有为 undefined。 */
  readonly errorOf: (...fields: string[]) => string | undefined;
  readonly isBusy: boolean;
  readonly receipt: RegisteredReceipt | null;
  readonly submit: () => Promise<void>;
  /** 再登记一件。 */
  readonly restart: () => void;
}

const asProblem = (error: unknown): FormProblem => ({
  field: error instanceof ApiProblem ? (error.field ?? '') : '',
  label: '没有登记成',
  message: messageOf(error),
});

/** 改过以后还不对的：填好了的不再说；服务器说的，改了就不再说。 */
const stillWrong = (said: readonly FormProblem[], form: RegisterForm): readonly FormProblem[] => {
  const now = formProblems(form);
  return said.flatMap(({ field }) => now.find((problem) => problem.field === field) ?? []);
};

/** 登记一件来件；填的内容没有登记成时都还在，重试不会登记两次。 */
export const useRegister = (region: string, addresseeId: string): Registering => {
  const blank = () => blankForm(newKey(), { today: todayInShanghai(), addresseeId });
  const [form, setForm] = useState(blank);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [receipt, setReceipt] = useState<RegisteredReceipt | null>(null);
  const act = useAct(registerApplication);
  const submit = async () => {
    const found = formProblems(form);
    setProblems(found);
    if (found.length > 0 || form.channel === null) return;
    try {
      const body = registerBody(form, form.channel);
      setReceipt(await act.mutateAsync({ params: { region }, body }));
    } catch (error) {
      setProblems([asProblem(error)]);
    }
  };
  return {
    form,
    change: (part) => {
      const next = { ...form, ...part };
      setForm(next);
      setProblems((current) => stillWrong(current, next));
    },
    problems,
    errorOf: (...fields) => problems.find(({ field }) => fields.includes(field))?.message,
    isBusy: act.isPending,
    receipt,
    submit,
    restart: () => {
      setForm(blank());
      setProblems([]);
      setReceipt(null);
    },
  };
};
