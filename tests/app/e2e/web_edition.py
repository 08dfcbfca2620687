# SPDX-License-Identifier: EUPL-1.2
"""Reads a web edition in headless Chromium, from the disk, as people do: by keyboard, in the dark, on a narrow screen, by
assistive technology, without scripts. usage: web_edition.py FOLDER"""
import json
import pathlib
import sys
import unittest

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

FOLDER = pathlib.Path(sys.argv[1]).resolve()
CODE = "2024-A1-OP-01"
CHECKS = (pathlib.Path(__file__).parent / "page_checks.js").read_text(encoding="utf-8")


def address(page):
    return (FOLDER / page).as_uri()


def all_pages():
    """Every page; of the objectives' sheets, which are alike, the first ones."""
    pages = sorted(str(path.relative_to(FOLDER)) for path in FOLDER.rglob("*.html"))
    sheets = [page for page in pages if page.startswith("obiettivi/")]
    return [page for page in pages if page not in sheets[3:]]


def start(scripts=True):
    options = Options()
    options.binary_location = "/usr/bin/chromium"
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--force-renderer-accessibility"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    if not scripts:
        options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
    return webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)


class Reading(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.browser = start()

    @classmethod
    def tearDownClass(cls):
        cls.browser.quit()

    def setUp(self):
        self.show(1280, 900, {})

    def tearDown(self):
        """Whatever was done: nothing was complained about, and nothing was fetched from elsewhere."""
        complaints = [entry["message"] for entry in self.browser.get_log("browser")]
        self.assertEqual([], complaints)
        for entry in self.browser.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                url = message["params"]["request"]["url"]
                self.assertTrue(url.startswith(FOLDER.as_uri()), url)

    def show(self, width, height, features):
        self.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                                     {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})
        self.browser.execute_cdp_cmd("Emulation.setEmulatedMedia",
                                     {"features": [{"name": name, "value": value} for name, value in features.items()]})

    def open(self, page):
        self.browser.get(address(page))

    def press(self, *keys):
        ActionChains(self.browser).send_keys(*keys).perform()

    def run_check(self, name, *arguments):
        return self.browser.execute_script(CHECKS + f"\nreturn {name}(...arguments);", *arguments)

    def active(self):
        return self.browser.switch_to.active_element

    def wait(self, condition):
        return WebDriverWait(self.browser, 10).until(lambda _: condition())

    def heading(self):
        return self.browser.find_element(By.TAG_NAME, "h1").text

    # By keyboard

    def test_the_first_key_finds_the_skip_link_and_the_next_the_content(self):
        for page in ("index.html", "cerca.html", "dati/index.html"):
            self.open(page)
            self.press(Keys.TAB)
            link = self.active()
            self.assertEqual("Vai al contenuto", link.text)
            self.assertGreaterEqual(link.rect["y"], 0)
            self.press(Keys.ENTER)
            self.wait(lambda: self.active().tag_name == "main")

    def test_the_map_is_followed_by_keyboard(self):
        self.open("index.html")
        for _ in range(15):
            self.press(Keys.TAB)
            if self.run_check("isOnMap"):
                break
        self.assertTrue(self.run_check("isOnMap"), "no link of the map is reached by keyboard")
        self.assertTrue(self.run_check("showsFocus"))
        name = self.active().get_attribute("aria-label")
        self.press(Keys.ENTER)
        self.wait(lambda: not self.browser.current_url.endswith("/index.html"))
        self.assertIn(name.split()[0].lower(), self.heading().lower())

    def test_every_stop_of_the_keyboard_shows_itself_and_has_a_name(self):
        for page in ("index.html", "sezioni/2-2-1.html", "dati/index.html"):
            self.open(page)
            for _ in range(25):
                self.press(Keys.TAB)
                self.assertTrue(self.run_check("showsFocus"), self.active().get_attribute("outerHTML")[:200])

    # Search

    def search(self, words):
        self.open("index.html")
        self.browser.find_element(By.ID, "ricerca").send_keys(words, Keys.ENTER)
        self.wait(lambda: "cerca.html?q=" in self.browser.current_url)
        self.wait(lambda: self.browser.find_element(By.ID, "esito").text != "")
        return [link.text for link in self.browser.find_elements(By.CSS_SELECTOR, "#risultati a")]

    def test_a_code_leads_to_its_objective(self):
        self.assertTrue(self.search(CODE))
        self.assertIn(CODE, self.browser.find_element(By.CSS_SELECTOR, "[role=status]").text)
        for _ in range(20):
            if self.run_check("isResult"):
                break
            self.press(Keys.TAB)
        self.press(Keys.ENTER)
        self.wait(lambda: "cerca.html" not in self.browser.current_url)
        self.assertIn(CODE, self.browser.find_element(By.TAG_NAME, "main").text)
        if (FOLDER / "obiettivi" / f"{CODE.lower()}.html").exists():
            self.assertIn(f"obiettivi/{CODE.lower()}.html", self.browser.current_url)

    def test_accents_case_and_word_ends_do_not_matter(self):
        found = self.search("accessibilità")
        self.assertGreater(len(found), 1)
        self.assertEqual(found, self.search("ACCESSIBILITA'"))
        self.assertGreaterEqual(len(self.search("accessib")), len(found))

    def test_what_is_not_there_is_said(self):
        self.assertEqual([], self.search("zzyzx"))
        self.assertIn("Nessuna pagina", self.browser.find_element(By.ID, "esito").text)

    def test_what_is_searched_for_is_never_markup(self):
        self.search("<img src=x onerror=alert(1)> piano")
        self.assertEqual([], self.browser.find_elements(By.CSS_SELECTOR, "main img"))

    # Light, dark, narrow, calm

    def test_all_text_stands_out_in_light_and_dark(self):
        for scheme in ("light", "dark"):
            self.show(1280, 900, {"prefers-color-scheme": scheme})
            for page in all_pages():
                self.open(page)
                self.assertEqual([], self.run_check("weakTexts"), f"{page}, {scheme}")
            ground = self.run_check("groundLuminance")
            self.assertTrue(ground < 0.1 if scheme == "dark" else ground > 0.9, f"{scheme}: {ground}")

    def test_no_page_scrolls_sideways_on_a_narrow_screen(self):
        self.show(320, 640, {})
        for page in all_pages():
            self.open(page)
            self.assertLessEqual(self.run_check("pageWidth"), 320, page)

    def test_nothing_moves_for_those_who_asked_for_calm(self):
        self.show(1280, 900, {"prefers-reduced-motion": "reduce"})
        self.open("index.html")
        self.assertEqual("auto", self.run_check("scrollBehaviour"))

    # Assistive technology

    def nodes(self, page):
        self.open(page)
        self.browser.execute_cdp_cmd("Accessibility.enable", {})
        tree = self.browser.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]
        return [(node["role"]["value"], node.get("name", {}).get("value", "").strip()) for node in tree
                if not node.get("ignored") and "role" in node]

    def test_landmarks_are_there_and_named(self):
        for page in ("index.html", "sezioni/2-2-1.html", "cerca.html", "dati/index.html"):
            roles = [role for role, _ in self.nodes(page)]
            for landmark in ("main", "banner", "contentinfo"):
                self.assertEqual(1, roles.count(landmark), f"{landmark} of {page}")
            self.assertIn("navigation", roles)
            self.assertEqual(1, roles.count("search"))

    def test_everything_that_is_announced_has_a_name(self):
        for page in all_pages():
            for role, name in self.nodes(page):
                if role in ("link", "button", "navigation", "region", "table", "heading", "image", "img", "searchbox", "columnheader", "rowheader"):
                    self.assertNotEqual("", name, f"{role} without a name in {page}")

    def test_the_headers_of_tables_are_announced(self):
        nodes = self.nodes("sezioni/2-2-1.html")
        columns = [name for role, name in nodes if role == "columnheader"]
        rows = [name for role, name in nodes if role == "rowheader"]
        self.assertIn("2024", columns)
        self.assertTrue([name for name in rows if name.startswith("OO01")])
        self.assertTrue([name for role, name in nodes if role == "table" and name.startswith("Valore pubblico 1")])


class WithoutScripts(unittest.TestCase):
    def test_everything_but_the_search_is_there(self):
        browser = start(scripts=False)
        try:
            browser.get(address("index.html"))
            self.assertFalse(browser.find_element(By.CSS_SELECTOR, "form.cerca").is_displayed())
            self.assertTrue(browser.find_element(By.CSS_SELECTOR, "nav.sommario").is_displayed())
            browser.get(address("cerca.html"))
            self.assertIn("JavaScript", browser.find_element(By.TAG_NAME, "main").text)
            browser.get(address("sezioni/2-2-1.html"))
            parts = browser.find_element(By.CSS_SELECTOR, ".parti summary")
            parts.click()
            self.assertTrue(browser.find_element(By.CSS_SELECTOR, ".parti a").is_displayed())
        finally:
            browser.quit()


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
