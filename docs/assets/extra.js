// Material copies what is shown, without the closing line break; a snippet is copied byte for byte.
document.addEventListener("click", (event) => {
  const button = event.target.closest(".snippet [data-md-type=copy]");
  if (button) button.dataset.clipboardText = button.closest("pre").querySelector("code").textContent;
}, true);
