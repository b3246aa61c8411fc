import * as z from '../zod';
import { conventionKeys } from '../law/conventions';
import { deskRoles } from '../vocabulary/role';
import { instant } from './common';
import { defineEndpoint, regionParams } from './endpoint';

const key = z.enum(conventionKeys).describe('哪一项约定');
const value = z.union([z.string().max(200, '不能超过200字'), z.number(), z.boolean()]);

/** 全部约定现在的值和最近的改动；名称、默认、缘由与依据见 shared/law/conventions.ts。 */
export const settingsSchema = z.object({
  items: z.array(z.object({ key, value: value.describe('现在的值') })),
  changes: z
    .array(
      z.object({
        key,
        at: instant(),
        byName: z.string().describe('谁改的'),
        before: value.describe('原来的值'),
        after: value.describe('改成的值'),
      }),
    )
    .describe('最近的改动，从新到旧'),
});

export type SettingsView = z.infer<typeof settingsSchema>;
export type SettingChangeView = SettingsView['changes'][number];

export const getSettings = defineEndpoint({
  id: 'getSettings',
  method: 'GET',
  path: '/:region/settings',
  title: '约定与设置',
  audience: deskRoles,
  params: z.object(regionParams),
  output: settingsSchema,
});

export const saveSetting = defineEndpoint({
  id: 'saveSetting',
  method: 'PUT',
  path: '/:region/settings/:key',
  title: '改一项约定',
  audience: ['disclosureOffice'],
  params: z.object({ ...regionParams, key }),
  body: z.object({
    value: value.describe('改成的值'),
    replaces: value.describe('页面上看到的原值'),
  }),
  output: settingsSchema,
  refusals: ['conflict', 'ruleViolated'],
});
