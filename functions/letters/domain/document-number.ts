/** 文号的各部分。serial 每年从 1 起。 */
export interface DocumentNumberParts {
  readonly code: string;
  readonly year: number;
  readonly serial: number;
  readonly suffix: string;
}

/** 按写法排出文号，如“明湖公复〔2026〕12号-补告”；各部分一次填入，互不影响。 */
export const formatDocumentNumber = (
  pattern: string,
  { code, year, serial, suffix }: DocumentNumberParts,
): string => {
  const parts: Readonly<Record<string, string>> = {
    code,
    year: String(year),
    serial: String(serial),
    suffix,
  };
  return pattern.replace(/\{(\w+)\}/g, (whole, place: string) => parts[place] ?? whole);
};
