// Comfort alone: a button beside each text that people copy. Every page works without.
(() => {
  const own = document.currentScript;
  if (!navigator.clipboard) {
    return;
  }
  for (const text of document.querySelectorAll(".copy")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copier";
    button.textContent = own.dataset.copy;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(text.textContent.trim());
      button.textContent = own.dataset.copied;
      setTimeout(() => (button.textContent = own.dataset.copy), 2000);
    });
    (text.closest("pre") ?? text).after(button);
  }
})();
