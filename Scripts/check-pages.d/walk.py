# SPDX-License-Identifier: EUPL-1.2
"""Walks through the pages as a person: clicks, types, and by keyboard alone. Each step asserts what is seen then."""

UTRECHT = {"Groot Merwede – Rijnenburg", "Amersfoort (naam onbekend)"}


def rows(page):
    return page.locator("#locatielijst button")


def names(page):
    return {button.locator("span").nth(1).evaluate("one => one.firstChild.textContent") for button in rows(page).all()}


def scale(page):
    return page.locator(".leaflet-control-scale-line").inner_text()


def on_map(page):
    return page.locator(".locatieteken")


def with_a_mouse(visitor):
    page = visitor.page
    visitor.open("/kaart")
    everything = rows(page).count()
    yield "all locaties are in the list and on the map", everything > 20 and on_map(page).count() == everything
    before = scale(page)
    page.select_option("#filter-provincie", "Utrecht")
    yield "choosing Utrecht leaves its locaties in the list", 0 < rows(page).count() < everything and UTRECHT & names(page)
    yield "and on the map", on_map(page).count() == rows(page).count()
    yield "the number is told", page.locator("#telling").inner_text().startswith(str(rows(page).count()))
    yield "the map zooms to Utrecht", scale(page) != before
    yield "the address keeps it", "provincie=Utrecht" in page.url
    utrecht = scale(page)
    rows(page).first.click()
    yield "a row opens with what is known", page.locator(".bijzonderheden dl").inner_text().count("\n") >= 4
    yield "its number stands out on the map", page.locator(".locatieteken.gekozen").count() == 1
    yield "the map zooms to it", scale(page) != utrecht
    yield "the address keeps that too", "locatie=" in page.url
    kept = page.url
    chosen = page.locator("#locatielijst [aria-expanded=true]").inner_text()
    page.goto("about:blank")
    page.goto(kept)
    page.wait_for_selector("#kaartwerk[data-klaar=ja]")
    yield "the address brings it back", page.locator("#locatielijst [aria-expanded=true]").inner_text() == chosen
    page.click("button[type=reset]")
    page.wait_for_function("count => document.querySelectorAll('#locatielijst > li').length === count", arg=everything)
    yield "clearing shows all again", "#" not in page.url
    page.fill("#filter-zoek", "bleizo")
    yield "typing finds one", names(page) == {"Bleizo"}
    on_map(page).first.click()
    yield "a click on the map opens the row", page.locator("#locatielijst [aria-expanded=true]").count() == 1
    page.fill("#filter-zoek", "zzz")
    yield "nothing found is said", page.locator("#telling").inner_text() == "Geen locaties gevonden"
    page.click("button[type=reset]")
    gebieden = page.locator(".leaflet-overlay-pane path").count()
    page.uncheck("#toon-gebieden")
    yield "the gebieden can be put away", page.locator(".leaflet-overlay-pane path").count() < gebieden
    page.locator("#kaart").hover()
    yield "coordinates are told in RD New", page.locator("#coordinaten").inner_text().startswith("x ")
    rows(page).first.click()
    page.click(".bijzonderheden a")
    yield "the page of the locatie opens", page.locator("h1").inner_text() == "Bleizo"


def tab_to(page, test, limit=80):
    """Presses Tab until the focus is where it should be."""
    for _ in range(limit):
        page.keyboard.press("Tab")
        if page.evaluate(f"() => {{ const here = document.activeElement; return Boolean({test}); }}"):
            return True
    return False


def by_keyboard(visitor):
    page = visitor.page
    visitor.open("")
    page.keyboard.press("Tab")
    yield "the first stop skips to the content", page.evaluate("document.activeElement.className") == "sla-over"
    yield "and is seen there", page.evaluate("document.activeElement.getBoundingClientRect().left") >= 0
    yield "the menu is next", tab_to(page, "here.textContent === 'Kaart'", 5)
    page.keyboard.press("Enter")
    page.wait_for_selector("#kaartwerk[data-klaar=ja]")
    yield "the search is reached", tab_to(page, "here.id === 'filter-zoek'")
    page.keyboard.type("nijmegen")
    yield "typing finds one", rows(page).count() == 1
    yield "the row is reached", tab_to(page, "here.closest('#locatielijst')")
    page.keyboard.press("Enter")
    yield "it opens", page.locator("#locatielijst [aria-expanded=true]").count() == 1
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    yield "the focus is seen", outline == "solid"
    page.keyboard.press("Escape")
    yield "Escape closes it", page.locator("#locatielijst [aria-expanded=true]").count() == 0
    yield "and the focus stays", page.evaluate("Boolean(document.activeElement.closest('#locatielijst'))")
    yield "the map is reached", tab_to(page, "here.id === 'kaart'")
    before = page.locator("#coordinaten").inner_text()
    page.keyboard.press("ArrowRight")
    page.wait_for_timeout(400)
    yield "arrows move it", page.locator("#coordinaten").inner_text() != before
    yield "a number on it is reached", tab_to(page, "here.classList.contains('locatieteken')")
    yield "and has a name", "Nijmegen" in page.evaluate("document.activeElement.getAttribute('aria-label')")
    page.keyboard.press("Enter")
    yield "Enter opens its row", page.locator("#locatielijst [aria-expanded=true]").count() == 1
    yield "there is a way out of the map", tab_to(page, "here.closest('footer')")


def without_scripts(visitor):
    page = visitor.page
    visitor.open("/kaart")
    yield "the kaart itself is shown", page.locator("#zonder-script img").is_visible()
    page.click("text=lijst van locaties")
    page.select_option("#filter-provincie", "Utrecht")
    page.click("text=Toon")
    yield "the form makes the list shorter", 0 < page.locator("tbody tr").count() < 10
    yield "the map shows the same", page.locator(".kaartje .badge").count() == page.locator("tbody tr").count()
    page.locator("tbody a").first.click()
    yield "a locatie has its page and map", page.locator(".kaartje .badge.uitgelicht").count() == 1
    visitor.open("/collections/locaties/items?provincie=Utrech")
    yield "a wrong name is explained", "Bedoelt u Utrecht?" in page.locator("main").inner_text()
    visitor.noise.clear()


WALKS = [("with a mouse", with_a_mouse, True), ("by keyboard", by_keyboard, True),
         ("without scripts", without_scripts, False)]
