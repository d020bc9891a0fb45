// When the lines change, the server prices them: the form is posted to data-quote and every [data-fragment] of the
// answer takes the place of the one with the same id. XMLHttpRequest parses the answer into a document in which no
// script runs; no string ever becomes markup here, as Trusted Types demand.
// A button marked data-redraws asks for the same, with its own name and value: a line more, a line less.
for (const form of document.querySelectorAll('form[data-quote]')) {
  let timer = 0;
  let request = null;

  const later = wait => {
    request?.abort();
    clearTimeout(timer);
    timer = setTimeout(now, wait);
  };
  const now = button => {
    timer = 0;
    request?.abort();
    request = ask(form, button, () => { request = null; });
  };

  // An answer to what was there before must not replace what is being typed now.
  form.addEventListener('input', () => { if (request || timer) later(300); });
  form.addEventListener('change', event => { if (event.target.closest('[data-priced]')) later(60); });
  form.addEventListener('click', event => {
    const button = event.target.closest('button[data-redraws]');
    if (!button) return;
    event.preventDefault();
    clearTimeout(timer);
    now(button);
  });
}

function ask(form, button, done) {
  const body = new URLSearchParams(new FormData(form));
  if (button) body.append(button.name, button.value);
  const request = new XMLHttpRequest();
  request.open('POST', form.dataset.quote);
  request.responseType = 'document';
  request.setRequestHeader('Accept', 'text/html');
  request.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
  request.onload = () => {
    done();
    if (request.status === 200 && request.response) swap(request.response);
  };
  request.onerror = done;
  request.send(body);
  return request;
}

function swap(answer) {
  for (const fresh of answer.querySelectorAll('[data-fragment]')) {
    const old = document.getElementById(fresh.id);
    if (!old) continue;
    const had = old.contains(document.activeElement);
    const focused = had && document.activeElement.id;
    old.replaceChildren(...[...fresh.childNodes].map(node => document.importNode(node, true)));
    // What had the focus may be gone with its line.
    const next = (focused && document.getElementById(focused)) || old.querySelector('[autofocus]') ||
      (had && old.querySelector('select,input:not([type=hidden])'));
    if (next) next.focus();
    old.dispatchEvent(new CustomEvent('swapped', { bubbles: true }));
  }
}
