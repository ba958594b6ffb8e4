const form = document.getElementById('edit');
const saved = document.getElementById('saved');
let dirty = false;

function mark(unsaved) {
  dirty = unsaved;
  saved.textContent = unsaved ? 'Unsaved changes' : 'All changes saved';
  saved.classList.toggle('unsaved', unsaved);
}

form.addEventListener('input', () => mark(true));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  mark(false);
});
addEventListener('beforeunload', (event) => {
  if (dirty) event.preventDefault();
});
