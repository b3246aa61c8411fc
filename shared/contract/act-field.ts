import type * as z from '../zod';
import type { AnyEndpoint } from './endpoint';

/** 表单里怎样填这一项；后三种从这件申请里挑。 */
export type Widget =
  | 'text'
  | 'longText'
  | 'lines'
  | 'day'
  | 'count'
  | 'choice'
  | 'switch'
  | 'organisation'
  | 'organisations'
  | 'colleague'
  | 'consultation'
  | 'remedy'
  | 'rows';

/** 行为表单的一项；由合同里的字段得出。 */
export interface ActField {
  readonly key: string;
  readonly label: string;
  readonly widget: Widget;
  readonly hint: string;
  readonly isRequired: boolean;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** rows 的各列。 */
  readonly columns: readonly ActField[];
}

interface FieldMeta {
  readonly label: string;
  readonly widget: Widget;
  readonly hint?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly columns?: z.ZodObject;
}

const metas = new WeakMap<z.ZodType, FieldMeta>();

/** 给字段写上名称与填法；名称也是出错时说的话。 */
export const field = <S extends z.ZodType>(schema: S, meta: FieldMeta): S => {
  const described = schema.describe(meta.label);
  metas.set(described, meta);
  return described;
};

const fieldOf = (key: string, schema: z.ZodType): ActField[] => {
  const meta = metas.get(schema);
  if (!meta) return [];
  return [
    {
      key,
      label: meta.label,
      widget: meta.widget,
      hint: meta.hint ?? '',
      isRequired: !schema.safeParse(undefined).success,
      options: Object.entries(meta.labels ?? {}).map(([value, label]) => ({ value, label })),
      columns: meta.columns ? fieldsOfObject(meta.columns) : [],
    },
  ];
};

const fieldsOfObject = (object: z.ZodObject): ActField[] =>
  Object.entries(object.shape).flatMap(([key, schema]) => fieldOf(key, schema as z.ZodType));

/** 一个行为的表单有哪几项。 */
export const actFields = (endpoint: AnyEndpoint): readonly ActField[] =>
  'shape' in endpoint.body ? fieldsOfObject(endpoint.body as z.ZodObject) : [];
