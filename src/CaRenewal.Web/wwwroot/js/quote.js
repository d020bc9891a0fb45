// When the lines change, the server prices them: the form is posted to data-quote and every [data-fragment] of the
// answer takes the place of the one with the same id. XMLHttpRequest parses the answer into a document in which no
// script runs; no string ever becomes markup here, as Trusted Types demand.
for (const form of document.querySelectorAll('form[data-quote]')) {
  let timer = 0;
  let request = null;
  form.addEventListener('change', event => {
    if (!event.target.closest('[data-priced]')) return;
    clearTimeout(timer);
    timer = setTimeout(() => { request?.abort(); request = ask(form); }, 60);
  });
}

function ask(form) {
  const request = new XMLHttpRequest();
  request.open('POST', form.dataset.quote);
  request.responseType = 'document';
  request.setRequestHeader('Accept', 'text/html');
  request.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
  request.onload = () => {
    if (request.status === 200 && request.response) swap(request.response);
  };
  request.send(new URLSearchParams(new FormData(form)));
  return request;
}

function swap(answer) {
  for (const fresh of answer.querySelectorAll('[data-fragment]')) {
    const old = document.getElementById(fresh.id);
    if (!old) continue;
    const focused = old.contains(document.activeElement) ? document.activeElement.id : '';
    old.replaceChildren(...[...fresh.childNodes].map(node => document.importNode(node, true)));
    if (focused) document.getElementById(focused)?.focus();
    old.dispatchEvent(new CustomEvent('swapped', { bubbles: true }));
  }
}
