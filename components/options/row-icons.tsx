/* Line icons on a 16 px grid; options.css draws the lines. They carry no name: the button around them does. */

const icon = (lines: string) => () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d={lines} />
  </svg>
);

export const UpIcon = icon('M8 13V3.5m-4 4 4-4 4 4');
export const DownIcon = icon('M8 3v9.5m4-4-4 4-4-4');
export const LockIcon = icon('M3.5 7.25h9v6.25h-9zM5.25 7.25V5a2.75 2.75 0 0 1 5.5 0v2.25');
export const RemoveIcon = icon('m4 4 8 8m0-8-8 8');
