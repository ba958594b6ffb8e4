/*
 * A single-page section: links to "/app" replace the main content and the address, and the
 * document stays.
 */
const view = document.getElementById('view');

async function show(address) {
  const answer = await fetch(address, { headers: { 'x-fragment': '1' } });
  view.innerHTML = await answer.text();
  document.title = `${decodeURIComponent(answer.headers.get('x-title') ?? '')} – Harbor CRM`;
  view.querySelector('h1')?.scrollIntoView({ block: 'nearest' });
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="/app"]');
  if (link === null || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  void show(link.href);
});

addEventListener('popstate', () => void show(location.href));
