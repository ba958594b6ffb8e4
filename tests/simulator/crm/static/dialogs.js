const modal = document.getElementById('modal');
const trap = document.getElementById('trap');

document.getElementById('open-modal').addEventListener('click', () => modal.showModal());
document.getElementById('open-trap').addEventListener('click', () => {
  trap.hidden = false;
  document.getElementById('trap-first').focus();
});
document.getElementById('close-trap').addEventListener('click', () => {
  trap.hidden = true;
  document.getElementById('open-trap').focus();
});

/** While the trap is open, Tab goes round in it. */
trap.addEventListener('keydown', (event) => {
  if (event.key !== 'Tab') return;
  const stops = [...trap.querySelectorAll('input, button')];
  const step = event.shiftKey ? stops.length - 1 : 1;
  event.preventDefault();
  stops[(stops.indexOf(document.activeElement) + step) % stops.length]?.focus();
});

/** While the trap is open, focus that goes anywhere else is fetched back. */
document.addEventListener(
  'focusin',
  (event) => {
    if (!trap.hidden && !trap.contains(event.target)) document.getElementById('trap-first').focus();
  },
  true,
);
