import type { GuideFields } from '@shared/contract/disclosure-pages';
import { refused, ok, type Result } from '@shared/result';
import { guideTexts, readingPlaceKinds, type GuideText } from '@shared/vocabulary/disclosure-pages';
import type { Body, StoredGuide } from '../ports';

/** 查阅场所里必须有的三种。依据：《条例》第二十五条第一款。 */
const REQUIRED_PLACES = ['archive', 'library', 'serviceHall'] as const;

const EMPTY: GuideFields = {
  categories: '',
  arrangement: '',
  waysToGet: '',
  officeName: '',
  address: '',
  hours: '',
  phone: '',
  fax: '',
  internetContact: '',
  readingPlaces: [],
};

/** 还没有编写的指南：机关名称、地址、电话照单位名单。 */
export const blankGuide = ({ name, address, phone }: Body): GuideFields => ({
  ...EMPTY,
  officeName: name,
  address,
  phone,
});

/**
 * 指南里还缺哪几项。查阅场所由县级人民政府设置，部门、乡镇的指南不查。
 * 依据：《条例》第十二条第二款、第二十五条。
 */
export const missingFields = (
  fields: GuideFields,
  { kind, isDisclosureOffice }: Pick<Body, 'kind' | 'isDisclosureOffice'>,
): string[] => {
  const texts = guideTexts.values
    .filter((key: GuideText) => fields[key] === '')
    .map((key) => guideTexts.labels[key]);
  if (kind !== 'county' && !isDisclosureOffice) return texts;
  const present = new Set<string>(fields.readingPlaces.map((place) => place.kind));
  const places = REQUIRED_PLACES.filter((place) => !present.has(place)).map(
    (place) => `查阅场所：${readingPlaceKinds.labels[place]}`,
  );
  return [...texts, ...places];
};

const MOBILE = /(?<!\d)1[3-9]\d{9}(?!\d)/;

/**
 * 能不能照这样公布。个人的手机号码不公开，联系电话写办公电话。拒绝：写了手机号码。
 * 依据：《条例》第二十条第二项。
 */
export const checkGuide = (fields: GuideFields): Result<GuideFields> => {
  const lines: readonly (readonly [string, string])[] = [
    ...guideTexts.values.map((key) => [key, fields[key]] as const),
    ...fields.readingPlaces.map(
      (place, index) =>
        [
          `readingPlaces.${String(index)}.phone`,
          `${place.phone} ${place.address} ${place.hours}`,
        ] as const,
    ),
  ];
  const found = lines.find(([, text]) => MOBILE.test(text.replace(/[\s-]/g, '')));
  return found === undefined
    ? ok(fields)
    : refused('ruleViolated', '这里写了手机号码，请改成办公电话；个人的手机号码不公开', {
        field: `fields.${found[0]}`,
        legalBasis: '《政府信息公开条例》第二十条第二项',
      });
};

/** 看哪一份：自己有的用自己的，没有的用全县的；都没有为 null。 */
export const guideFor = (
  body: Body,
  holder: Body | null,
  guides: readonly StoredGuide[],
): StoredGuide | null =>
  guides.find(({ organisationId }) => organisationId === body.organisationId) ??
  guides.find(({ organisationId }) => organisationId === holder?.organisationId) ??
  null;
