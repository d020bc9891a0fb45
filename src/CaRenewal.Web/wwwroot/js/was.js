// A field that differs from the holder's last application shows its old value beside the label.
document.addEventListener('input', event => {
  const place = 'was' in event.target.dataset && document.getElementById(`${event.target.id}-was`);
  if (place) place.textContent = event.target.value === event.target.dataset.was ? '' : event.target.dataset.wasWords;
});
