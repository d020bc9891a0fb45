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
