// Material copies what is shown, without the closing line break; a snippet is copied byte for byte.
document.addEventListener("click", (event) => {
  const button = event.target.closest(".snippet [data-md-type=copy]");
  if (button) button.dataset.clipboardText = button.closest("pre").querySelector("code").textContent;
}, true);

// A mark of a timeline and the line of output that it stands for light up together.
for (const picture of document.querySelectorAll(".snippet svg.timeline")) {
  const code = picture.closest(".snippet").querySelector(".of-run code");
  const marks = [...picture.querySelectorAll("[data-lines]")];
  if (!code || !marks.length) continue;
  const lines = code.textContent.replace(/\n$/, "").split("\n").map((text) => {
    const line = document.createElement("span");
    line.textContent = text;
    return line;
  });
  code.replaceChildren(...lines.flatMap((line) => [line, "\n"]));
  const linesOf = (mark) => mark.dataset.lines.split(" ").map((number) => lines[number - 1]).filter(Boolean);
  const light = (elements, on) => elements.forEach((element) => element.classList.toggle("lit", on));
  marks.forEach((mark, index) => {
    const own = linesOf(mark);
    mark.setAttribute("role", "img");
    mark.setAttribute("aria-label", `prints ${own.map((line) => line.textContent).join(", ")}`);
    mark.setAttribute("tabindex", index ? -1 : 0);
    for (const [event, on] of [["pointerenter", true], ["pointerleave", false], ["focus", true], ["blur", false]]) {
      mark.addEventListener(event, () => light([mark, ...own], on));
      if (event.startsWith("pointer")) own.forEach((line) => line.addEventListener(event, () => light([mark, line], on)));
    }
    // One stop of the Tab key for the whole picture; arrows go from mark to mark.
    mark.addEventListener("keydown", (event) => {
      const step = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key];
      const next = step && marks[index + step];
      if (!next) return;
      event.preventDefault();
      mark.setAttribute("tabindex", -1);
      next.setAttribute("tabindex", 0);
      next.focus();
    });
  });
}
