/** What each part was last filled with. */
const shown = new WeakMap();

/** Puts in the parts that changed, and leaves alone what somebody is choosing from. */
function put(markup) {
  const next = new DOMParser().parseFromString(markup, 'text/html');
  for (const part of document.querySelectorAll('[data-part]')) {
    const fresh = next.querySelector(`[data-part="${part.dataset.part}"]`);
    const choosing = part.contains(document.activeElement) && document.activeElement.matches('select, input');
    if (fresh === null || choosing || shown.get(part) === fresh.innerHTML) continue;
    replace(part, fresh.innerHTML);
  }
  count();
}

function replace(part, markup) {
  const focused = part.contains(document.activeElement) ? document.activeElement.id : '';
  const chosen = [...part.querySelectorAll('select')].map((select) => [select.id, select.value]);
  part.innerHTML = markup;
  shown.set(part, markup);
  for (const [id, value] of chosen) {
    const select = document.getElementById(id);
    if (select !== null) select.value = value;
  }
  if (focused !== '') document.getElementById(focused)?.focus();
}

/** Time in the present state, counted here so that the page itself stays still. */
function count() {
  for (const time of document.querySelectorAll('time[data-since]')) {
    const seconds = Math.max(0, Math.floor((Date.now() - Number(time.dataset.since)) / 1000));
    const words = `for ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    if (time.textContent !== words) time.textContent = words;
  }
}

async function refresh(address, options) {
  const answer = await fetch(address, options);
  put(await answer.text());
}

document.addEventListener('submit', (event) => {
  event.preventDefault();
  const form = event.target;
  if (document.activeElement?.matches('select, input')) document.activeElement.blur();
  void refresh(form.action, {
    method: 'POST',
    headers: { 'x-desk': '1' },
    body: new URLSearchParams(new FormData(form)),
  });
});

setInterval(() => refresh('/desk/now').catch(() => {}), 1000);
count();
