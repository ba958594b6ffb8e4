import type { ComponentType } from 'preact';
import type { CheckVerdict } from '../../utils/messaging/finding.ts';
import { CheckIcon, CloseIcon, CollapseIcon, WarningIcon, icon } from '../kit/icons.tsx';

/* A shape of its own for every verdict, so that they differ without colour. They carry no name: the word beside them does. */

export const verdictIcons: Readonly<Record<CheckVerdict, ComponentType>> = {
  pass: CheckIcon,
  note: icon('M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zm0-2.75V7.5m0-2.6v.1'),
  warning: WarningIcon,
  fail: CloseIcon,
  skipped: CollapseIcon,
};
