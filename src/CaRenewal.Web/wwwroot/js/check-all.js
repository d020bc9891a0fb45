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
