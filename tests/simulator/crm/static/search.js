/** Leaves only the contacts that have what was typed. */
document.addEventListener('input', (event) => {
  if (event.target.id !== 'search') return;
  const wanted = event.target.value.toLowerCase();
  for (const row of document.querySelectorAll('tbody tr')) {
    row.hidden = !row.textContent.toLowerCase().includes(wanted);
  }
});
