// 从标准输入读一份 OpenAPI 文档，把校验结果写到标准输出。校验器只有 ES 模块，所以另起一个进程。
import { text } from 'node:stream/consumers';
import { Validator } from '@seriousme/openapi-schema-validator';

const validator = new Validator();
const outcome = await validator.validate(JSON.parse(await text(process.stdin)));
if (outcome.valid) validator.resolveRefs();
process.stdout.write(JSON.stringify({ ...outcome, version: validator.version }));
