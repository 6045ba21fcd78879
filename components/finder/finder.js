// Finds the area of a name, a street or a corner in the visitor's own browser. What is typed, and
// where somebody is, goes nowhere: the index is one file, the same for all, and only the area that
// is chosen comes into the address.
const MOST = 8;
const NEAR_M = 60; // of a line between areas: it may be the one or the other
const SHORT = {
  st: "street", str: "street", ave: "avenue", av: "avenue", rd: "road", dr: "drive", ln: "lane",
  ct: "court", pl: "place", blvd: "boulevard", ter: "terrace", cir: "circle", pkwy: "parkway",
  hwy: "highway", sq: "square", mt: "mount", n: "north", s: "south", e: "east", w: "west",
  northwest: "nw", northeast: "ne", southwest: "sw", southeast: "se",
};

const plain = (text) =>
  text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f.'’]/g, "");
const wordsOf = (text) =>
  plain(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean).map((word) => SHORT[word] ?? word);
const filled = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
const named = (street) =>
  street.toLowerCase().replace(/(^|[\s/-])(\p{L})/gu, (all) => all.toUpperCase())
    .replace(/\b(Nw|Ne|Sw|Se)\b/g, (all) => all.toUpperCase());

const held = new Map(); // what was fetched, by its address
const fetched = (address) => {
  if (!held.has(address)) {
    const answer = fetch(address).then((each) => (each.ok ? each.json() : Promise.reject(each.status)));
    answer.catch(() => held.delete(address));
    held.set(address, answer);
  }
  return held.get(address);
};

// How well a name fits what was typed: every word must be one of the name's, or begin one.
const fit = (typed, name) => {
  let sum = 0;
  for (const word of typed) {
    const at = name.indexOf(word);
    const begun = name.findIndex((each) => each.startsWith(word));
    if (at < 0 && begun < 0) return 0;
    sum += at >= 0 ? 4 : 1;
  }
  const whole = name.length === typed.length && sum === 4 * typed.length;
  return sum + (name[0] === typed[0] ? 2 : 0) + (whole ? 6 : 0) - name.length / 100;
};
const best = (typed, names) => Math.max(0, ...names.map((name) => fit(typed, wordsOf(name))));

// An offer: an area, why it is one, how well it fits. `other` is the area across a near line.
const offer = (index, area, why, score, other = -1) => ({
  sets: index.areas[area][0], label: index.areas[area][1], why, score,
  line: other < 0 ? "" : filled(index.words.line, { other: index.areas[other][1] }),
});
const bothSides = (index, area, other, why, score) =>
  [[area, other], [other, area]]
    .filter(([one]) => one >= 0)
    .map(([one, beyond], place) => offer(index, one, why, score - place / 10, beyond));

const ofNames = (index, text, typed) =>
  index.areas.flatMap(([, label, also], area) => {
    const parts = label.split(/[·,]/);
    const score = Math.max(best(typed, [label, ...parts]), 0.9 * best(typed, also.split(",")));
    const why = also ? filled(index.words.also, { names: also }) : "";
    const found = offer(index, area, why, score + 3 - parts.length / 50);
    return score ? [{ ...found, isNamed: plain(label).includes(plain(text).trim()) }] : [];
  });

const ofLarger = (index, typed, setsAreas) =>
  index.larger.flatMap(([key, label, areas, own]) => {
    const score = best(typed, [label, own]);
    if (!score) return [];
    const itself = setsAreas ? [{ sets: key, label, why: "", score: score + 4, line: "" }] : [];
    const why = filled(index.words.in_larger, { larger: label });
    return [...itself, ...areas.map((area, place) => offer(index, area, why, score + 3 - place / 10))];
  });

// Of streets that fit alike, such as one in each quadrant, the one with the most blocks is meant.
const LONG = 10_000; // numbers of a street's blocks that would count as much as a better fit
const streetsLike = (index, typed) =>
  index.streets
    .map((name, street) => [street, fit(typed, wordsOf(name))])
    .filter(([, score]) => score)
    .map(([street, score]) => [street, score + index.blocks[street].length / LONG])
    .sort((one, other) => other[1] - one[1])
    .slice(0, 40);

// Of a street, the areas it runs through, the longest stretch first.
const alongStreet = (index, typed) =>
  streetsLike(index, typed).slice(0, 6).flatMap(([street, score]) => {
    const hundreds = new Map();
    const all = index.blocks[street];
    for (let at = 0; at < all.length; at += 3) {
      if (all[at + 1] < 0) continue;
      hundreds.set(all[at + 1], [...(hundreds.get(all[at + 1]) ?? []), all[at] * 100]);
    }
    return [...hundreds]
      .sort((one, other) => other[1].length - one[1].length)
      .map(([area, of], place) => {
        const ends = { street: named(index.streets[street]), first: Math.min(...of), last: Math.max(...of) + 99 };
        return offer(index, area, filled(index.words.along, ends), score - place / 10);
      });
  });

const houses = (index, number, typed) =>
  streetsLike(index, typed).flatMap(([street, score]) => {
    const all = index.blocks[street];
    for (let at = 0; at < all.length; at += 3) {
      if (all[at] !== Math.floor(number / 100)) continue;
      const block = { street: named(index.streets[street]), first: all[at] * 100, last: all[at] * 100 + 99 };
      return bothSides(index, all[at + 1], all[at + 2], filled(index.words.block, block), score + 5);
    }
    return [];
  });

// What follows a street, such as a unit or the city, is left out word by word.
const ofHouse = (index, number, text) => {
  const typed = wordsOf(text.replace(/^block\s+(of\s+)?/i, ""));
  for (let kept = typed.length; kept >= Math.min(2, typed.length); kept--) {
    const found = houses(index, number, typed.slice(0, kept));
    if (found.length) return found;
  }
  return [];
};

const ofCorner = (index, one, other) => {
  const [first, second] = [one, other].map((typed) => new Map(streetsLike(index, typed)));
  const found = [];
  for (let at = 0; at < index.corners.length; at += 4) {
    const [street, cross, area, beyond] = index.corners.slice(at, at + 4);
    const score = Math.max(
      first.has(street) && second.has(cross) ? first.get(street) + second.get(cross) : 0,
      first.has(cross) && second.has(street) ? first.get(cross) + second.get(street) : 0,
    );
    if (!score) continue;
    const why = { street: named(index.streets[street]), cross: named(index.streets[cross]) };
    found.push(...bothSides(index, area, beyond, filled(index.words.corner, why), score + 5));
  }
  return found;
};

// Whatever fits, each area once, the best first; and a sentence where something cannot be found.
const search = (index, text, setsAreas) => {
  const typed = wordsOf(text);
  if (!typed.length) return { offers: [], said: "" };
  const lacking = index.lacking.find((each) => new RegExp(each.pattern, "i").test(text.trim()));
  if (/^\s*\d{5}(-\d{4})?\s*$/.test(text)) return { offers: [], said: index.words.postcode };
  if (lacking) return { offers: [], said: lacking.text };
  const [one, other] = text.split(/\s*(?:&|\/|@|\+|\s(?:and|at|y)\s)\s*/i).map(wordsOf);
  const house = /^\s*(\d{1,5})\s+(?!(?:and|at)\s)(.+)$/i.exec(text);
  const offers = [
    ...ofNames(index, text, typed),
    ...ofLarger(index, typed, setsAreas),
    ...(other?.length ? ofCorner(index, one, other) : []),
    ...(house ? ofHouse(index, Number(house[1]), house[2]) : []),
    ...alongStreet(index, typed),
  ].sort((one, other) => other.score - one.score);
  const seen = new Set();
  const each = offers.filter(({ sets }) => !seen.has(sets) && seen.add(sets)).slice(0, MOST);
  return { offers: each, said: filled(each.length ? index.words.count : index.words.nothing, { count: each.length }) };
};

// -- where somebody is, against the outlines that the map is drawn from
const METRES = 111_320; // of a degree of latitude
const rings = ({ type, coordinates }) => (type === "Polygon" ? coordinates : coordinates.flat());
const isIn = ([x, y], shape) =>
  rings(shape).reduce((inside, ring) => {
    for (let at = 0, last = ring.length - 1; at < ring.length; last = at++) {
      const [[x1, y1], [x2, y2]] = [ring[at], ring[last]];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    }
    return inside;
  }, false);
const metresTo = ([x, y], shape) => {
  const wide = METRES * Math.cos((y * Math.PI) / 180);
  let least = Infinity;
  for (const ring of rings(shape)) {
    const points = ring.map(([px, py]) => [(px - x) * wide, (py - y) * METRES]);
    for (let at = 1; at < points.length; at++) {
      const [[ax, ay], [bx, by]] = [points[at - 1], points[at]];
      const [dx, dy] = [bx - ax, by - ay];
      const along = Math.max(0, Math.min(1, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
      least = Math.min(least, Math.hypot(ax + along * dx, ay + along * dy));
    }
  }
  return least;
};
const around = (index, outlines, point) => {
  const place = new Map(index.areas.map(([id], at) => [id, at]));
  const near = outlines.features
    .map(({ properties, geometry }) => [place.get(properties.area_id), geometry])
    .filter(([area]) => area !== undefined)
    .map(([area, shape]) => [area, isIn(point, shape) ? -1 : metresTo(point, shape)])
    .filter(([, away]) => away <= NEAR_M)
    .sort((one, other) => one[1] - other[1]);
  if (!near.length) return { offers: [], said: index.words.outside };
  return {
    offers: bothSides(index, near[0][0], near[1]?.[0] ?? -1, index.words.here, 1),
    said: "",
  };
};

// -- areas that share a name, to be told apart by where they are
const SVG = "http://www.w3.org/2000/svg";
const drawn = (outlines, offers) => {
  const shapes = outlines.features
    .map(({ properties, geometry }) => [offers.find(({ sets }) => sets === properties.area_id), geometry])
    .filter(([each]) => each);
  const wide = Math.cos((rings(shapes[0][1])[0][0][1] * Math.PI) / 180);
  const flat = ([x, y]) => [x * wide * 10_000, -y * 10_000];
  const points = shapes.flatMap(([, shape]) => rings(shape).flat().map(flat));
  const [left, top] = [0, 1].map((at) => Math.min(...points.map((each) => each[at])));
  const [right, bottom] = [0, 1].map((at) => Math.max(...points.map((each) => each[at])));
  const map = document.createElementNS(SVG, "svg");
  map.setAttribute("viewBox", `-2 -2 ${right - left + 4} ${bottom - top + 4}`);
  for (const [{ sets, label }, shape] of shapes) {
    const path = document.createElementNS(SVG, "path");
    const line = (ring) => `M${ring.map(flat).map(([x, y]) => `${(x - left).toFixed(1)} ${(y - top).toFixed(1)}`).join("L")}Z`;
    path.setAttribute("d", rings(shape).map(line).join(""));
    path.dataset.sets = sets;
    path.append(Object.assign(document.createElementNS(SVG, "title"), { textContent: label }));
    map.append(path);
  }
  return map;
};
const showTogether = async (finder, offers) => {
  const map = finder.querySelector(".cc-find-map");
  map.replaceChildren();
  const alike = offers.filter(({ isNamed }) => isNamed);
  if (alike.length < 2) return;
  const outlines = await fetched(finder.dataset.outlines);
  map.replaceChildren(line(finder.dataset.several, "cc-find-why"), drawn(outlines, alike));
};

// -- what is shown
const partsOf = (finder) => ({
  field: finder.querySelector("input"),
  list: finder.querySelector("ul"),
  said: finder.querySelector(".cc-find-said"),
});
const line = (text, name) => Object.assign(document.createElement("span"), { textContent: text, className: name });
const leadsTo = (finder, sets) => {
  const address = new URL(location.href);
  const asked = address.searchParams;
  if (finder.dataset.sets === "area") asked.set("area", sets);
  else {
    const chosen = (asked.get("areas") ?? "").split(",").filter((each) => each && each !== sets);
    asked.set("areas", [...chosen, sets].slice(-6).join(","));
  }
  return address.href;
};
const show = (finder, { offers, said: told }) => {
  const { field, list, said } = partsOf(finder);
  const options = offers.map(({ sets, label, why, line: near }, at) => {
    const option = Object.assign(document.createElement("li"), { id: `cc-find-${at}`, role: "option" });
    option.dataset.leads = leadsTo(finder, sets);
    option.append(line(label, "cc-find-name"), line([why, near].filter(Boolean).join(". "), "cc-find-why"));
    return option;
  });
  list.replaceChildren(...options);
  said.textContent = told;
  field.setAttribute("aria-expanded", String(offers.length > 0));
  mark(finder, offers.length ? 0 : -1);
};
const mark = (finder, at) => {
  const { field, list } = partsOf(finder);
  [...list.children].forEach((each, place) => each.setAttribute("aria-selected", String(place === at)));
  if (at < 0) field.removeAttribute("aria-activedescendant");
  else field.setAttribute("aria-activedescendant", list.children[at].id);
  list.children[at]?.scrollIntoView?.({ block: "nearest" });
};
// A live page follows the address as it does when one goes back; before it is live, a new one comes.
const open = (address) => {
  if (!document.documentElement.classList.contains("cc-live")) return location.assign(address);
  history.pushState({}, "", address);
  dispatchEvent(new PopStateEvent("popstate"));
};
const look = async (finder) => {
  const { field, said } = partsOf(finder);
  try {
    const index = await fetched(finder.dataset.index);
    const found = search(index, field.value, finder.dataset.sets === "areas");
    show(finder, found);
    await showTogether(finder, found.offers);
  } catch {
    said.textContent = finder.dataset.unloaded;
  }
};
const here = (finder) => {
  const { said } = partsOf(finder);
  navigator.geolocation.getCurrentPosition(
    async ({ coords }) => {
      try {
        const [index, outlines] = await Promise.all([fetched(finder.dataset.index), fetched(finder.dataset.outlines)]);
        show(finder, around(index, outlines, [coords.longitude, coords.latitude]));
      } catch {
        said.textContent = finder.dataset.unloaded;
      }
    },
    () => { said.textContent = finder.dataset.refused; },
    { timeout: 15_000 },
  );
};

// The pages come and go under us, so one ear hears for all of them.
const heard = (event, seeks, then) =>
  document.addEventListener(event, (each) => {
    const finder = each.target.closest?.(".cc-find");
    if (finder && each.target.closest(seeks)) then(finder, each);
  });
heard("focusin", "input", (finder) => fetched(finder.dataset.index).catch(() => {}));
heard("input", "input", look);
heard("click", ".cc-find-here", here);
heard("click", ".cc-find-map path", (finder, event) => open(leadsTo(finder, event.target.closest("path").dataset.sets)));
heard("keydown", "input", (finder, event) => {
  const { list } = partsOf(finder);
  const at = [...list.children].findIndex((each) => each.ariaSelected === "true");
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && list.children.length) {
    event.preventDefault();
    mark(finder, (at + step + list.children.length) % list.children.length);
  } else if (event.key === "Enter") {
    event.preventDefault();
    list.children[at]?.click();
  }
});
// The rows of a table that have every word; all of them again once the field is empty.
document.addEventListener("input", ({ target }) => {
  const seek = target.closest?.(".cc-seek");
  if (!seek) return;
  const typed = wordsOf(target.value);
  const table = seek.parentElement.querySelector(".cc-shortened");
  table.toggleAttribute("data-sought", typed.length > 0);
  for (const row of table.querySelectorAll("tbody tr")) {
    row.hidden = typed.length > 0 && !fit(typed, wordsOf(row.querySelector("th").textContent));
  }
});
heard("click", "li", (_, event) => open(event.target.closest("li").dataset.leads));
// Nothing typed is kept in the page that comes when one goes back.
addEventListener("pagehide", () => {
  for (const finder of document.querySelectorAll(".cc-find")) partsOf(finder).field.value = "";
});
