// SPDX-License-Identifier: EUPL-1.2
// What web_edition.py asks of the page that it has open.

const linear = (channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
const luminance = ([red, green, blue]) => 0.2126 * linear(red / 255) + 0.7152 * linear(green / 255) + 0.0722 * linear(blue / 255);
const channels = (color) => color.match(/[\d.]+/g).map(Number);
const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
};

/** The colour behind an element: of the nearest ground that is not transparent. */
const groundOf = (element) => {
    for (let at = element; at; at = at.parentElement) {
        const color = channels(getComputedStyle(at).backgroundColor);
        if (color.length < 4 || color[3] === 1)
            return color;
    }
    return [255, 255, 255];
};

const isShown = (element) => element.checkVisibility({ checkVisibilityCSS: true, contentVisibilityAuto: true }) && element.getClientRects().length > 0;

/** Texts with less contrast than WCAG 1.4.3 asks: 4.5, or 3 when large. */
const weakTexts = () => {
    const weak = new Set();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const element = text.parentElement;
        if (!text.data.trim() || element.closest("svg, script, noscript, .nascosto") || !isShown(element))
            continue;
        const style = getComputedStyle(element);
        const size = parseFloat(style.fontSize);
        const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
        const found = contrast(channels(style.color), groundOf(element));
        if (found < (large ? 3 : 4.5))
            weak.add(`${found.toFixed(2)}: ${text.data.trim().slice(0, 60)}`);
    }
    return [...weak].slice(0, 10);
};

const groundLuminance = () => luminance(groundOf(document.body));
const pageWidth = () => document.documentElement.scrollWidth;
const scrollBehaviour = () => getComputedStyle(document.documentElement).scrollBehavior;
const isOnMap = () => document.activeElement?.closest("svg") !== null && document.activeElement?.tagName === "a";
const isResult = () => document.activeElement?.matches("#risultati a") ?? false;

/** The focused element can be told from the others by sight. */
const showsFocus = () => {
    const element = document.activeElement;
    if (!element || element === document.body)
        return true;
    if (element.closest("svg"))
        return getComputedStyle(element.querySelector(".zona")).stroke !== "none";
    const style = getComputedStyle(element);
    return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
};
