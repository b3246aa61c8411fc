import { can, type Capability } from './capability';

/** 公开事项目录。 */
export const CATALOGUE: readonly Capability[] = [
  can('editCatalogue', '编制目录、导入', {
    roles: ['caseOfficer', 'disclosureOffice'],
    endpoints:
      'addVersionEntry createCatalogueVersion removeVersionEntry saveVersionEntry discardCatalogueVersion commitCatalogueImport previewCatalogueImport',
  }),
  can('readVersions', '看目录版本', {
    roles: ['caseOfficer', 'disclosureOffice', 'approver'],
    endpoints:
      'diffCatalogueVersions getCatalogueVersion listCatalogueVersions listVersionEntries listMatters',
  }),
  can('submitCatalogue', '送批目录', {
    roles: ['caseOfficer'],
    endpoints: 'submitCatalogueVersion takeBackCatalogueVersion',
  }),
  can('approveCatalogue', '批准目录', {
    roles: ['approver'],
    endpoints: 'approveCatalogueVersion refuseCatalogueVersion',
  }),
  can('mergeCatalogue', '汇总、公布、调整目录', {
    roles: ['disclosureOffice'],
    endpoints:
      'adjustCatalogue nameLocalSection omitSections mergeCatalogueVersion publishCatalogueVersion rebaseCatalogueVersion sendBackCatalogueVersion importMatters previewMatters setMatterException',
  }),
];
