// Filters the list of all briefs. What is chosen stands in the page's address, so that it can be
// sent to others and the way back leads to it.

const filters = document.querySelector("[data-filters]");
if (filters) start();

function start() {
  const selects = [...filters.querySelectorAll("select")];
  const clear = document.querySelector("[data-clear]");
  filters.hidden = false;
  const asked = new URLSearchParams(location.search);
  for (const select of selects) {
    const wanted = asked.get(select.name) ?? "";
    select.value = [...select.options].some((option) => option.value === wanted) ? wanted : "";
    select.addEventListener("change", () => choose(selects, clear));
  }
  clear.querySelector("button").addEventListener("click", () => {
    for (const select of selects) select.value = "";
    choose(selects, clear);
    selects[0].focus();
  });
  show(selects, clear);
}

function choose(selects, clear) {
  const address = new URL(location.href);
  for (const select of selects) {
    if (select.value) address.searchParams.set(select.name, select.value);
    else address.searchParams.delete(select.name);
  }
  history.replaceState(null, "", address);
  show(selects, clear);
}

function show(selects, clear) {
  const chosen = selects.filter((select) => select.value);
  const rows = [...document.querySelectorAll(".sm-row")];
  for (const row of rows) row.hidden = !chosen.every((select) => fits(row, select));
  const left = rows.filter((row) => !row.hidden).length;
  clear.hidden = chosen.length === 0;
  document.querySelector("[data-found]").textContent = words(left, rows.length, chosen.length > 0);
}

function fits(row, select) {
  return row.dataset[select.name].split(" ").includes(select.value);
}

function words(left, all, filtered) {
  const briefs = all === 1 ? "brief" : "briefs";
  if (!filtered) return `${all} ${briefs}`;
  return left ? `${left} of ${all} ${briefs}` : `None of ${all} ${briefs} fits. Choose less.`;
}
