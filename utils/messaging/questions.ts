import type { Runtime } from '../browser.ts';
import { optionsSchemas, popupQuestions } from './commands-received.ts';
import type { OwnExtension } from './client.ts';
import { ownPageOf } from './client.ts';
import type { OptionsQuestion, PopupQuestion } from './messages.ts';
import type { Handlers } from './route.ts';
import { route } from './route.ts';

export interface QuestionHandlers<Answer> {
  readonly options: Handlers<OptionsQuestion, null, Answer>;
  readonly popup: Handlers<PopupQuestion, null, Answer>;
}

/** Answers what an own page asks once, without a port; undefined: none that its sender may ask. */
export function createQuestions<Answer>(
  extension: OwnExtension,
  { options, popup }: QuestionHandlers<Answer>,
): (message: unknown, sender: Runtime.MessageSender) => Answer | undefined {
  const fromOptions = route(optionsSchemas, options);
  const fromPopup = route(popupQuestions, popup);
  return (message, sender) => {
    switch (ownPageOf(sender, extension)) {
      case 'options':
        return fromOptions(message, null);
      case 'popup':
        return fromPopup(message, null);
      default:
        return undefined;
    }
  };
}
