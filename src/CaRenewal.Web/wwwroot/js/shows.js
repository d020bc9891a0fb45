// Parts of a form that belong to one answer: data-shows="id …" on the radio, checkbox or option.
// The server draws every part; without JavaScript all stay visible.
const owners = '[data-shows]';

function refresh(root) {
  const wanted = new Map();
  for (const owner of root.querySelectorAll(owners)) {
    const on = owner.matches('option') ? owner.selected : owner.checked;
    for (const id of owner.dataset.shows.split(' ')) wanted.set(id, wanted.get(id) || on);
  }
  for (const [id, on] of wanted) {
    const part = document.getElementById(id);
    if (part) part.hidden = !on;
  }
}

refresh(document);
document.addEventListener('change', () => refresh(document));
document.addEventListener('swapped', () => refresh(document));
