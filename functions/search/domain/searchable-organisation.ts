import { organisationKinds, type OrganisationKind } from '@shared/vocabulary/organisation';
import type { SearchSource } from '../ports';
import { documentIdOf } from './document-id';

/** 供检索的一个单位。 */
export interface OrganisationFacts {
  readonly organisationId: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: OrganisationKind;
  readonly parentName: string | null;
  readonly address: string;
}

/** 一个名称的各个字怎样念（不带声调，ü 写作 v）。 */
export type SpellOut = (name: string) => readonly string[];

/** 全拼与首字母：柳树坪村 → liushupingcun、lspc。没有汉字的名称得空。 */
export const pinyinSpellings = (name: string, spellOut: SpellOut): string[] => {
  const syllables = spellOut(name).filter((syllable) => /^[a-z]+$/.test(syllable));
  if (syllables.length === 0) return [];
  return [syllables.join(''), syllables.map((syllable) => syllable.charAt(0)).join('')];
};

/** 一个单位写成可以检索的一篇：名称、别称、上级、地址，连同拼音。 */
export const searchableOrganisation = (
  organisation: OrganisationFacts,
  spellOut: SpellOut,
): SearchSource => {
  const { organisationId, name, aliases, kind, parentName, address } = organisation;
  const names = [name, ...aliases];
  return {
    documentId: documentIdOf('organisation', organisationId),
    kind: 'organisation',
    title: name,
    key: aliases.join('\n'),
    body: [aliases.join('、'), parentName ?? '', organisationKinds.labels[kind], address]
      .filter((part) => part !== '')
      .join('\n'),
    otherSpellings: [...new Set(names.flatMap((each) => pinyinSpellings(each, spellOut)))],
    organisationId: null,
    section: null,
    processStage: null,
    publishedOn: null,
  };
};
