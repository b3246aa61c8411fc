// zod 的唯一入口：先关掉即时编译（微信小程序禁止 eval），再逐个转出用到的函数，未用到的不进包。
import { config } from 'zod';

config({ jitless: true });

export {
  array,
  boolean,
  coerce,
  discriminatedUnion,
  email,
  enum,
  int,
  int32,
  iso,
  literal,
  nullable,
  number,
  object,
  optional,
  record,
  string,
  strictObject,
  toJSONSchema,
  union,
  unknown,
  uuid,
} from 'zod';
export type { core, infer, input, output, ZodObject, ZodRawShape, ZodType } from 'zod';
