/*
 * Line icons on a 16 px grid, drawn for this extension; kit.css draws the lines. They carry no name:
 * the button around them or the word beside them does.
 */

export const icon = (lines: string) => () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d={lines} />
  </svg>
);

export const CopyIcon = icon(
  'M7.25 5.75h4.5a1.5 1.5 0 0 1 1.5 1.5v4.5a1.5 1.5 0 0 1-1.5 1.5h-4.5a1.5 1.5 0 0 1-1.5-1.5v-4.5a1.5 1.5 0 0 1 1.5-1.5zM3.25 10.25a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1h6a1 1 0 0 1 1 1',
);
export const CheckIcon = icon('m3 8.5 3.25 3.25L13 5');
export const CollapseIcon = icon('M3.5 8h9');
export const BackIcon = icon('M10 3.5 5.5 8l4.5 4.5');
export const CloseIcon = icon('m4 4 8 8m0-8-8 8');
export const PhoneIcon = icon(
  'M5.6 2.5H3.5a1 1 0 0 0-1 1.1 10.9 10.9 0 0 0 9.9 9.9 1 1 0 0 0 1.1-1v-2.1l-2.8-1.2-1.4 1.4a8.5 8.5 0 0 1-3.9-3.9l1.4-1.4z',
);
export const WarningIcon = icon('M8 2.5 14.25 13.5H1.75zm0 4v3.25m0 1.9v.1');
export const LockIcon = icon('M3.5 7.25h9v6.25h-9zM5.25 7.25V5a2.75 2.75 0 0 1 5.5 0v2.25');
export const UpIcon = icon('M8 13V3.5m-4 4 4-4 4 4');
export const DownIcon = icon('M8 3v9.5m4-4-4 4-4-4');
export const OpenIcon = icon('m4.5 6.5 3.5 3.5 3.5-3.5');
export const SaveIcon = icon('M8 2.5v7.75m-3.25-3 3.25 3 3.25-3M2.75 13.25h10.5');
