/** Hears every key before anybody else, keeps it, and shows what it heard. */
const keys = document.getElementById('keys');
const heard = [];

addEventListener(
  'keydown',
  (event) => {
    heard.push(event.key);
    keys.textContent = heard.slice(-12).join(' ');
    const typing = event.target instanceof HTMLInputElement;
    if (!typing && event.key.length === 1) event.preventDefault();
    if (!typing) event.stopImmediatePropagation();
  },
  true,
);
