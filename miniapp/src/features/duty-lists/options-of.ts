/** 一份词表的各个选项。 */
export const optionsOf = <K extends string>(list: {
  readonly values: readonly K[];
  readonly labels: Readonly<Record<K, string>>;
}): { value: K; label: string }[] =>
  list.values.map((value) => ({ value, label: list.labels[value] }));
