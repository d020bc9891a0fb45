// A field that differs from the holder's last application shows its old value beside the label.
document.addEventListener('input', event => {
  const place = 'was' in event.target.dataset && document.getElementById(`${event.target.id}-was`);
  if (place) place.textContent = event.target.value === event.target.dataset.was ? '' : event.target.dataset.wasWords;
});

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

// F6: data-checks names the part whose boxes are all ticked, data-then what has the focus afterwards;
// a count of the boxes stands in [data-count-of].
document.addEventListener('click', event => {
  const button = event.target.closest?.('[data-checks]');
  const part = button && document.getElementById(button.dataset.checks);
  if (!part) return;
  event.preventDefault();
  for (const box of part.querySelectorAll('input[type=checkbox]:not(:disabled):not(:checked)')) {
    box.checked = true;
    box.dispatchEvent(new Event('change', { bubbles: true }));
  }
  document.getElementById(button.dataset.then)?.focus();
});

// F7: data-cycles names a radio group; the next answer is chosen, the focus stays where the clerk types.
document.addEventListener('click', event => {
  const button = event.target.closest?.('[data-cycles]');
  const radios = [...button?.form?.elements ?? []].filter(one => one.type === 'radio' && one.name === button.dataset.cycles);
  if (!radios.length) return;
  event.preventDefault();
  const next = radios[(radios.findIndex(one => one.checked) + 1) % radios.length];
  next.checked = true;
  next.dispatchEvent(new Event('change', { bubbles: true }));
  document.getElementById(button.dataset.then)?.focus();
});

function count() {
  for (const place of document.querySelectorAll('[data-count-of]')) {
    const boxes = [...document.getElementById(place.dataset.countOf)?.querySelectorAll('input[type=checkbox]') ?? []];
    place.textContent = `${boxes.filter(box => box.checked).length}/${boxes.length}`;
  }
}

count();
document.addEventListener('change', count);
document.addEventListener('swapped', count);

// The server's own rule answers while the clerk types, once all 18 characters of a checksummed code are in.
const asked = new WeakMap();

for (const input of document.querySelectorAll('input[data-check]')) {
  input.addEventListener('input', event => { if (!event.isComposing) check(input); });
  input.addEventListener('compositionend', () => check(input));
}

// data-check-if="id=value": only while that field has that value, as a document's type.
function isOff(input) {
  const [id, wanted] = (input.dataset.checkIf ?? '').split('=');
  return wanted && document.getElementById(id)?.value !== wanted;
}

async function check(input) {
  const value = isOff(input) ? '' : input.value.normalize('NFKC').replace(/[\s\-‐-―]/g, '');
  const place = document.getElementById(`${input.id}-answer`);
  if (value === asked.get(input) || !place) return;
  asked.set(input, value);
  tell(place, '', '');
  if ([...value].length !== 18) return;

  try {
    const answer = await fetch(input.dataset.check, {
      method: 'POST',
      body: new URLSearchParams({ value, __RequestVerificationToken: input.form.elements.__RequestVerificationToken?.value ?? '' }),
      headers: { 'X-Requested-With': 'XMLHttpRequest', Accept: 'application/json' },
    });
    if (!answer.ok || asked.get(input) !== value) return;
    const { state, text, fills } = await answer.json();
    tell(place, text, state);
    for (const [id, suggestion] of Object.entries(fills ?? {})) fill(id, suggestion);
  } catch { /* the same rule answers on submit */ }
}

// state: good, warn or bad
function tell(place, words, state) {
  place.className = `answer ${state}`;
  place.textContent = words;
}

// A suggestion never overwrites what the clerk has entered.
function fill(id, suggestion) {
  const field = document.getElementById(id);
  if (!field || field.value) return;
  field.value = suggestion;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
