import type { Convention, NumberKind } from './convention';
import { CLOCK_CONVENTIONS } from './conventions/clock';
import { FEE_CONVENTIONS } from './conventions/fee';
import { INTAKE_CONVENTIONS } from './conventions/intake';
import { LETTER_CONVENTIONS } from './conventions/letter';
import { REGISTER_CONVENTIONS } from './conventions/register';
import { REMEDY_CONVENTIONS } from './conventions/remedy';
import { VILLAGE_CONVENTIONS } from './conventions/village';

export * from './convention';

/** 法律未定、由本系统约定而县里可以改的事项。依据：《条例》未作规定或者只写“合理”的地方。 */
export const CONVENTIONS = {
  ...INTAKE_CONVENTIONS,
  ...CLOCK_CONVENTIONS,
  ...FEE_CONVENTIONS,
  ...REMEDY_CONVENTIONS,
  ...LETTER_CONVENTIONS,
  ...REGISTER_CONVENTIONS,
  ...VILLAGE_CONVENTIONS,
} as const satisfies Record<string, Convention>;

export type ConventionKey = keyof typeof CONVENTIONS;

export const conventionKeys = Object.keys(CONVENTIONS) as [ConventionKey, ...ConventionKey[]];

type ValueOf<C extends Convention> = C extends { readonly kind: NumberKind }
  ? number
  : C extends { readonly kind: 'switch' }
    ? boolean
    : C extends { readonly kind: 'choice' }
      ? keyof C['choices'] & string
      : string;

/** 一个县的全部约定：改过的用改过的，没改过的用默认。 */
export type CountySettings = {
  readonly [K in ConventionKey]: ValueOf<(typeof CONVENTIONS)[K]>;
};

/** 约定的值。 */
export type ConventionValue = CountySettings[ConventionKey];

/** 这个值是不是这项约定该有的类型（范围另查）。 */
export const fitsConvention = (key: ConventionKey, value: unknown): value is ConventionValue => {
  const convention: Convention = CONVENTIONS[key];
  switch (convention.kind) {
    case 'workingDays':
    case 'count':
      return Number.isInteger(value);
    case 'switch':
      return typeof value === 'boolean';
    case 'choice':
      return typeof value === 'string' && Object.keys(convention.choices).includes(value);
    case 'text':
      return typeof value === 'string';
  }
};

/** 默认值补齐后的全部约定；不认识的、类型不对的一律当作没有改过。 */
export const settingsOf = (stored: Readonly<Record<string, unknown>> = {}): CountySettings =>
  Object.fromEntries(
    conventionKeys.map((key) => {
      const value = stored[key];
      return [key, fitsConvention(key, value) ? value : CONVENTIONS[key].default];
    }),
  ) as unknown as CountySettings;
