// F4 asks the reader on this machine: docs/id-reader.md. Who types on is not led away.
const key = document.querySelector('[data-reader]');
const form = key.closest('form');
const place = form.querySelector('output');
let field = document.activeElement;

const ask = async (address, way) => (await fetch(address, way)).json();
const tell = (state, words) => { place.className = `answer ${state}`; place.textContent = words; };
const goOn = other => (form.querySelector('.offer') || other)?.focus();

form.addEventListener('focusin', ({ target }) => { if (target.id) field = target; });

key.addEventListener('click', async event => {
  event.preventDefault();
  const { id, value } = field;
  field.focus();
  if (place.matches('.busy')) return;
  tell('busy', key.dataset.busy);
  for (const old of form.querySelectorAll('.offer')) old.remove();
  const late = new AbortController();
  setTimeout(() => late.abort(), 3000);
  const said = await ask(key.dataset.reader, { signal: late.signal, cache: 'no-store' }).catch(() => 0);
  const body = new FormData(form);
  body.append('At', id);
  body.append('Said', JSON.stringify(said, key.dataset.kept.split(' ')));
  try {
    const answer = await ask(key.dataset.card, { method: 'POST', body });
    const isWaiting = document.activeElement.id === id && field.value === value;
    answer.values.forEach(take);
    form.CardRead.value = answer.read;
    tell(answer.state, answer.text);
    if (isWaiting) goOn(form[answer.focus]);
  } catch {
    tell('bad', key.dataset.failed);
  }
});

function take({ words, fields }) {
  const all = Object.keys(fields).map(id => form[id]);
  const put = () => {
    for (const one of all) one.value = fields[one.id];
    for (const one of all) one.dispatchEvent(new Event(one.options ? 'change' : 'input', { bubbles: true }));
  };
  if (all.every(one => one.options || !one.value)) return put();
  const offer = form.querySelector('template').content.firstChild.cloneNode(true);
  offer.append(words);
  offer.onclick = () => { put(); offer.remove(); goOn(all[0]); };
  all[0].closest('.field').append(offer);
}
