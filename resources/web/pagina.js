// SPDX-License-Identifier: EUPL-1.2
// Comforts of every page; without them it works as well.
"use strict";

// The search needs scripts, so its form appears only where they run.
for (const form of document.querySelectorAll("form.cerca"))
    form.hidden = false;

// Beside the text there is room for the list of parts; above it, on a narrow screen, it stays closed.
const parts = document.querySelector(".parti details");
if (parts && window.matchMedia("(min-width: 64rem)").matches)
    parts.open = true;

// A region that has nothing to scroll is no stop for the keyboard and no landmark.
const regions = [...document.querySelectorAll(".scorri")];
const judge = (region) => {
    const scrolls = region.scrollWidth > region.clientWidth + 1;
    if (scrolls) {
        region.tabIndex = 0;
        region.setAttribute("role", "region");
    } else {
        region.removeAttribute("tabindex");
        region.removeAttribute("role");
    }
    region.classList.toggle("lunga", scrolls);
};
if ("ResizeObserver" in window) {
    const observer = new ResizeObserver((entries) => entries.forEach((entry) => judge(entry.target)));
    regions.forEach((region) => observer.observe(region));
}
