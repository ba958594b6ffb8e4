/*
 * Forms of numbers that people still have and no network takes any more, where today's number follows from the old
 * one alone. Plans that were renumbered by operator, or by a list, are told but not guessed.
 */

/** National digits of old, without a trunk prefix; and those of today, or null: the old ones do not tell. */
type Rule = readonly [old: RegExp, today: string | null];

const RULES: Readonly<Record<string, readonly Rule[]>> = {
  // Italy, 1998: the trunk 0 of a fixed line became part of it; 2001: that of a mobile went.
  39: [
    [/^0(3\d{8,9})$/, '$1'],
    [/^([124-9]\d{5,9})$/, '0$1'],
  ],
  // The United Kingdom, 2000: London, Cardiff, Belfast, Coventry, Southampton and Portsmouth moved to 02.
  44: [
    [/^171(\d{7})$/, '207$1'],
    [/^181(\d{7})$/, '208$1'],
    [/^1222(\d{6})$/, '2920$1'],
    [/^1232(\d{6})$/, '2890$1'],
    [/^1203(\d{6})$/, '2476$1'],
    [/^1703(\d{6})$/, '2380$1'],
    [/^1705(\d{6})$/, '2392$1'],
  ],
  // Mexico, 2019: the 1 before a mobile went, and with it 01, 044 and 045.
  52: [[/^(?:0?1|04[45])(\d{10})$/, '$1']],
  // Argentina: the 15 of a mobile does not stand beside the 9 that it has from abroad.
  54: [[/^9(?=\d{12}$)0?(\d{2,4}?)15(\d{6,8})$/, '9$1$2']],
  // Brazil, until 2016: a 9 before each mobile; the trunked radios with 7 stayed as they were.
  55: [[/^0?(?:\d{2})?([1-9][1-9])([689]\d{7}|7[1-6]\d{6})$/, '$19$2']],
  // Colombia, 2021: 60 before the area of a fixed line. 03 before a mobile went.
  57: [
    [/^0?([1245678]\d{7})$/, '60$1'],
    [/^0(3\d{9})$/, '$1'],
  ],
  // Vietnam, 2018: mobiles of eleven digits got ten.
  84: [
    [/^0?16([2-9]\d{7})$/, '3$1'],
    [/^0?120(\d{7})$/, '70$1'],
    [/^0?121(\d{7})$/, '79$1'],
    [/^0?122(\d{7})$/, '77$1'],
    [/^0?126(\d{7})$/, '76$1'],
    [/^0?128(\d{7})$/, '78$1'],
    [/^0?123(\d{7})$/, '83$1'],
    [/^0?124(\d{7})$/, '84$1'],
    [/^0?125(\d{7})$/, '85$1'],
    [/^0?127(\d{7})$/, '81$1'],
    [/^0?129(\d{7})$/, '82$1'],
    [/^0?18([68]\d{7})$/, '5$1'],
    [/^0?199(\d{7})$/, '59$1'],
  ],
  // Côte d'Ivoire, 2021: ten digits; the two in front tell the operator.
  225: [[/^\d{8}$/, null]],
  // Benin, 2024: 01 before each number.
  229: [[/^([2-9]\d{7})$/, '01$1']],
  // Gabon, 2019: by operator.
  241: [[/^0?[2-7]\d{6}$/, null]],
};

/** A form of the past: its national digits of today, null where they do not follow. Null: it is none. */
export function retiredForm(phoneCode: string, digits: string): { readonly today: string | null } | null {
  const rule = RULES[phoneCode]?.find(([old]) => old.test(digits));
  if (rule === undefined) return null;
  const [old, today] = rule;
  return { today: today === null ? null : digits.replace(old, today) };
}
