import { randomUUID } from 'node:crypto';

/** 新编号。 */
export const newId = (): string => randomUUID();
