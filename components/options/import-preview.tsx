import { useLayoutEffect, useRef } from 'preact/hooks';
import { changesOf } from '../../utils/settings/changes.ts';
import type { ReadLayer } from '../../utils/settings/layer.ts';
import type { Loaded } from '../../utils/settings/loaded.ts';
import { optionWords } from '../../utils/settings/option-words.ts';
import { LOCKED, LockedLine } from '../kit/notes.tsx';
import { ProblemWords } from './problem-words.tsx';

interface ImportPreviewProps {
  readonly read: ReadLayer;
  readonly loaded: Loaded;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** What settings from outside would change, before anything is changed. All of it is text, whatever it looks like. */
export function ImportPreview({ read: { layer, problems }, loaded, onApply, onCancel }: ImportPreviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [layer]);
  const changes = changesOf(loaded.options, layer, loaded.locked);
  const isUseful = changes.some(({ isLocked }) => !isLocked);
  return (
    <div class="preview">
      <h3 ref={heading} tabIndex={-1}>
        What this would change
      </h3>
      {changes.length === 0 ? (
        <p class="note description">Nothing: all of it is set like this already.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">Setting</th>
              <th scope="col">Now</th>
              <th scope="col">Then</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ option, before, after, isLocked }) => (
              <tr key={option}>
                <th scope="row">
                  {optionWords[option].title}
                  {isLocked && <LockedLine words={`${LOCKED}: stays as it is`} />}
                </th>
                <td dir="auto">{before}</td>
                <td dir="auto">{isLocked ? before : after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {problems.length > 0 && (
        <>
          <p class="note problem">Some of it cannot be used and is left out:</p>
          <ul class="left-out">
            {problems.map(({ option, problem }, index) => (
              <li key={index}>
                <b>{optionWords[option].title}:</b>{' '}
                <span>
                  <ProblemWords problem={problem} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="ways">
        {isUseful && (
          <button type="button" class="primary" onClick={onApply}>
            Apply
          </button>
        )}
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </div>
  );
}
