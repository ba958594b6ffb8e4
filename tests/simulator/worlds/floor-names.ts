/** Names that break what is not careful; the first three are on every floor, however small. */
const TELLING = [
  "Siobhan O'Brien",
  'Marek | Nowak',
  'Delacroix, Anaïs\t(trainee)',
  'نورة الحربي',
  '山田 花子',
  'Тарас Шевчук',
  'שרה לוי',
  // As long as the column: 50 characters.
  'Wilhelmina-Konstanze von Hohenfels-Schwarzenbergen',
  '김민준',
  '<b>Bold</b> & Sons',
] as const;

const FIRST = ['Maya', 'Jonas', 'Priya', 'Luca', 'Zoë', 'Amara', 'Kofi', 'Ingrid', 'Rafael', 'Hana'];
const LAST =
  'Torres Lindqvist Raman Moretti Okafor Novák Silva Haddad Fischer Nguyen Castellanos Ivanova Dubois Kaplan Mensah Park Olsen Byrne'.split(
    ' ',
  );

/** The name of the agent with this number, from 0; more than 180 of them share names. */
export function floorName(at: number): string {
  const telling = TELLING[at];
  if (telling !== undefined) return telling;
  return `${FIRST[at % FIRST.length]} ${LAST[Math.floor(at / FIRST.length) % LAST.length]}`;
}
