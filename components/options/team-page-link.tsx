import { useWords } from '../words/use-words.ts';

/** From the options page. */
export const TEAM_PAGE = 'team.html';

export function TeamPageLink() {
  const say = useWords();
  return (
    <a href={TEAM_PAGE} target="_blank" rel="noreferrer">
      {say('options.team-page')}
    </a>
  );
}
