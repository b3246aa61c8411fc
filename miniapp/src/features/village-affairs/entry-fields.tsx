import { TextField } from '@miniapp/components/field';
import { DateField, Select } from '@miniapp/components/select';
import { fenOf, yuanText } from '@miniapp/format/money';
import type { RegisterEntryView } from '@shared/contract/village-registers';
import {
  contractingMethods,
  counterpartKinds,
  registerStates,
  type RegisterKind,
} from '@shared/vocabulary/village';
import type { Doing } from '@miniapp/api/use-doing';

const optionsOf = <K extends string>(list: {
  values: readonly K[];
  labels: Readonly<Record<K, string>>;
}) => list.values.map((value) => ({ value, label: list.labels[value] }));

/** 一项登记的表单；金额写元，日期没有为空。 */
export type EntryValues = Pick<
  RegisterEntryView,
  | 'name'
  | 'counterpart'
  | 'counterpartKind'
  | 'location'
  | 'method'
  | 'state'
  | 'note'
  | 'isPublic'
  | 'attachments'
> & { amount: string; startsOn: string; endsOn: string };

/** 打开一项，或者一份空白。 */
export const formOf = (entry: RegisterEntryView | null, kind: RegisterKind): EntryValues => ({
  name: entry?.name ?? '',
  counterpart: entry?.counterpart ?? '',
  counterpartKind: entry?.counterpartKind ?? (kind === 'contract' ? 'person' : 'none'),
  location: entry?.location ?? '',
  method: entry?.method ?? 'none',
  state: entry?.state ?? 'active',
  note: entry?.note ?? '',
  isPublic: entry?.isPublic ?? true,
  attachments: entry?.attachments ?? [],
  amount: entry?.amountFen == null ? '' : yuanText(entry.amountFen),
  startsOn: entry?.startsOn ?? '',
  endsOn: entry?.endsOn ?? '',
});

interface PartProps {
  form: EntryValues;
  set: (form: EntryValues) => void;
  doing: Doing;
}

interface WordsProps extends PartProps {
  name: 'name' | 'counterpart' | 'location' | 'note';
  label: string;
  maxLength: number;
  isOptional?: boolean;
}

const Words = ({ form, set, doing, name, isOptional = true, ...rest }: WordsProps) => (
  <TextField
    {...rest}
    isOptional={isOptional}
    value={form[name]}
    error={doing.errorOf(name)}
    onChange={(typed) => set({ ...form, [name]: typed })}
  />
);

/** 一项登记的各栏；说到同一件事的挨着，不公开的说明放在最后。 */
export const EntryFields = ({ form, set, doing }: PartProps) => (
  <>
    <Words {...{ form, set, doing }} name="name" label="名称" maxLength={100} isOptional={false} />
    <Words {...{ form, set, doing }} name="counterpart" label="对方" maxLength={60} />
    <Select
      label="对方是个人还是单位"
      hint="个人的姓名公开时只写姓"
      options={optionsOf(counterpartKinds)}
      value={form.counterpartKind}
      error={doing.errorOf('counterpartKind')}
      onChange={(counterpartKind) => set({ ...form, counterpartKind })}
    />
    <Words {...{ form, set, doing }} name="location" label="位置" maxLength={100} />
    <TextField
      label="金额（元）"
      kind="number"
      isOptional
      value={form.amount}
      error={
        form.amount !== '' && fenOf(form.amount) === null ? '请写数字，如 18600.00' : undefined
      }
      onChange={(amount) => set({ ...form, amount })}
    />
    <DateField
      label="起始日期"
      isOptional
      value={form.startsOn}
      onChange={(startsOn) => set({ ...form, startsOn })}
    />
    <DateField
      label="到期日期"
      isOptional
      value={form.endsOn}
      error={doing.errorOf('endsOn')}
      onChange={(endsOn) => set({ ...form, endsOn })}
    />
    <Select
      label="发包、租赁怎样定的"
      options={optionsOf(contractingMethods)}
      value={form.method}
      onChange={(method) => set({ ...form, method })}
    />
    <Select
      label="状况"
      options={optionsOf(registerStates)}
      value={form.state}
      onChange={(state) => set({ ...form, state })}
    />
    <Words {...{ form, set, doing }} name="note" label="内部说明（不公开）" maxLength={300} />
  </>
);
