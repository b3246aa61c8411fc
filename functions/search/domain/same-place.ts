const VILLAGE = /[村区]$/;

interface Located {
  readonly title: string;
  readonly organisationName: string | null;
}

const isAbout = ({ title, organisationName }: Located, place: string): boolean =>
  organisationName === place || title.includes(place);

/** 就是话里提到的那个村（社区）的。 */
export const isThere = (hit: Located, mentioned: readonly string[]): boolean =>
  mentioned.some((place) => VILLAGE.test(place) && isAbout(hit, place));

/** 说明了是哪个村（社区），而这一条是别的村（社区）的：说的不是一回事。乡镇、部门的不算。 */
export const isElsewhere = (
  hit: Located,
  mentioned: readonly string[],
  places: readonly string[],
): boolean => {
  const villages = mentioned.filter((place) => VILLAGE.test(place));
  const name = hit.organisationName ?? '';
  if (villages.length === 0 || !VILLAGE.test(name) || !places.includes(name)) return false;
  return !isThere(hit, villages);
};
