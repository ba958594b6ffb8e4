interface Props {
  readonly number: string;
  readonly onAnswer: (yes: boolean) => void;
}

/** A click on Call that could not be trusted: somebody has to say that it was meant. */
export function Question({ number, onAnswer }: Props) {
  return (
    <section class="question" aria-label="Question">
      <p>
        <b>
          Call <bdi>{number}</bdi>?
        </b>
      </p>
      <div class="answers">
        <button class="outlined" onClick={() => onAnswer(false)}>
          Cancel
        </button>
        <button class="primary" onClick={() => onAnswer(true)}>
          Call
        </button>
      </div>
    </section>
  );
}
