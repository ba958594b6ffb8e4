import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReadOptions } from '../../utils/settings/stored/read-options.ts';
import type { Loaded } from '../../utils/settings/form/loaded.ts';
import { LockedLine } from '../kit/notes.tsx';
import { useWords } from '../words/use-words.ts';
import { changesOf } from './changes.ts';
import { ProblemWords } from './problem-words.tsx';

interface ImportPreviewProps {
  readonly read: ReadOptions;
  readonly loaded: Loaded;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** What settings from outside would change, before anything is changed. All of it is text, whatever it looks like. */
export function ImportPreview({ read: { layer, problems }, loaded, onApply, onCancel }: ImportPreviewProps) {
  const say = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [layer]);
  const changes = changesOf(say, loaded.options, layer, loaded.locked);
  const isUseful = changes.some(({ isLocked }) => !isLocked);
  return (
    <div class="preview framed">
      <h3 ref={heading} tabIndex={-1}>
        {say('exchange.preview')}
      </h3>
      {changes.length === 0 ? (
        <p class="note quiet">{say('exchange.nothing')}</p>
      ) : (
        <Changes changes={changes} />
      )}
      {problems.length > 0 && <LeftOut problems={problems} />}
      <div class="ways">
        {isUseful && (
          <button type="button" class="primary" onClick={onApply}>
            {say('exchange.apply')}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {say('exchange.cancel')}
        </button>
      </div>
    </div>
  );
}

/** What was, and what becomes of it. */
function Changes({ changes }: { readonly changes: ReturnType<typeof changesOf> }) {
  const say = useWords();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('exchange.setting')}</th>
          <th scope="col">{say('exchange.now')}</th>
          <th scope="col">{say('exchange.then')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ option, before, after, isLocked }) => (
          <tr key={option}>
            <th scope="row">
              {say(`option.${option}.title`)}
              {isLocked && <LockedLine words={say('exchange.stays')} />}
            </th>
            <td dir="auto">{before}</td>
            <td dir="auto">{isLocked ? before : after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function LeftOut({ problems }: Pick<ReadOptions, 'problems'>) {
  const say = useWords();
  return (
    <>
      <p class="note problem">{say('exchange.left-out')}</p>
      <ul class="left-out">
        {problems.map(({ option, problem }, index) => (
          <li key={index}>
            <b>{say('exchange.of', { title: say(`option.${option}.title`) })}</b>{' '}
            <span>
              <ProblemWords problem={problem} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
