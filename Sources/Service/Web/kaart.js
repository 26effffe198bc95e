// SPDX-License-Identifier: EUPL-1.2
// The interactive kaart: a list of locaties and a map in RD New that always show the same.
'use strict';

(() => {
  const werk = document.getElementById('kaartwerk');
  if (!werk || typeof L === 'undefined') return;
  const filter = document.getElementById('kaartfilter');
  const lijst = document.getElementById('locatielijst');
  const telling = document.getElementById('telling');
  const toonGebieden = document.getElementById('toon-gebieden');
  const rustig = matchMedia('(prefers-reduced-motion: reduce)');
  const VELDEN = ['zoek', 'provincie', 'status', 'ligging'];
  const LIGGING = {binnen: 'binnen', deels: 'deels binnen', raakt: 'grenst eraan', buiten: 'buiten'};
  const ONBEKEND = 'niet bekend';

  // MARK: The map

  // Zoom levels of the Dutch tiling scheme: 3440.64 metres per pixel at 0, half of that at each next.
  const RD = L.extend({}, L.CRS.Simple, {
    projection: L.Projection.LonLat,
    transformation: new L.Transformation(1, 285401.92, -1, 903401.92),
    scale: zoom => 2 ** zoom / 3440.64,
    zoom: scale => Math.log2(scale * 3440.64),
    infinite: true,
  });

  function maakKaart() {
    const kaart = L.map('kaart', {
      crs: RD, minZoom: 1, maxZoom: 12, zoomSnap: 0.25, attributionControl: false, zoomControl: false,
      maxBounds: [[250000, -60000], [690000, 350000]], maxBoundsViscosity: 0.8,
      zoomAnimation: !rustig.matches, fadeAnimation: !rustig.matches, inertia: !rustig.matches,
    });
    L.control.zoom({zoomInTitle: 'Inzoomen', zoomOutTitle: 'Uitzoomen'}).addTo(kaart);
    L.control.scale({imperial: false, maxWidth: 140}).addTo(kaart);
    const [west, zuid, oost, noord] = werk.dataset.omvang.split(' ').map(Number);
    L.imageOverlay(werk.dataset.ondergrond, [[zuid, west], [noord, oost]], {alt: ''}).addTo(kaart);
    kaart.createPane('namen').style.zIndex = 450;
    const vlak = kaart.getContainer();
    vlak.setAttribute('role', 'application');
    vlak.setAttribute('aria-label', 'Kaart; pijltjestoetsen verschuiven, plus en min zoomen, tab gaat langs de locaties');
    const uitvoer = document.getElementById('coordinaten');
    const getal = meter => Math.round(meter).toLocaleString('nl-NL');
    const toon = punt => { uitvoer.textContent = `x ${getal(punt.lng)} m, y ${getal(punt.lat)} m`; };
    kaart.on('mousemove', gebeurtenis => toon(gebeurtenis.latlng));
    kaart.on('moveend', () => toon(kaart.getCenter()));
    return kaart;
  }

  const GEBIEDSPUNT = {radius: 7, color: '#a34a00', weight: 2, fillColor: '#fbe9d7', fillOpacity: 0.6, dashArray: '3 3'};
  // Between the middles of two numbers in pixels, so that of each at least 24 by 24 can be hit.
  const RUIMTE = 35;
  const NEDERLAND = [[306000, 12000], [616000, 278000]];

  function breng(kaart, grenzen, zoom) {
    const keuze = {padding: [12, 12], maxZoom: zoom, animate: !rustig.matches};
    kaart.fitBounds(grenzen, keuze);
  }

  // MARK: The data

  async function haal(adres) {
    const features = [];
    for (let volgende = adres; volgende;) {
      const antwoord = await fetch(volgende, {headers: {Accept: 'application/geo+json'}});
      if (!antwoord.ok) throw new Error(`${volgende}: ${antwoord.status}`);
      const blad = await antwoord.json();
      features.push(...blad.features);
      volgende = (blad.links.find(link => link.rel === 'next') || {}).href;
    }
    return features;
  }

  const tekst = waarde => (waarde === null || waarde === undefined || waarde === '' ? ONBEKEND : String(waarde));

  function woningen(eigen) {
    if (eigen.woningenMin === null || eigen.woningenMin === undefined) return ONBEKEND;
    const [min, max] = [eigen.woningenMin, eigen.woningenMax].map(getal => getal.toLocaleString('nl-NL'));
    return min === max ? min : `${min}–${max}`;
  }

  const isVlak = geometrie => Boolean(geometrie) && geometrie.type.endsWith('Polygon');

  function klassen(locatie) {
    const vulling = {'aangewezen': 'vol', 'doorbraak bereikt': 'rand', 'nader te onderzoeken': 'stippel'};
    const vorm = isVlak(locatie.geometry) ? '' : ' nummer-plaats';
    return `nummer nummer-${vulling[locatie.properties.status] || 'open'}${vorm}`;
  }

  function element(naam, attributen = {}, ...kinderen) {
    const resultaat = document.createElement(naam);
    for (const [sleutel, waarde] of Object.entries(attributen)) resultaat.setAttribute(sleutel, waarde);
    resultaat.append(...kinderen);
    return resultaat;
  }

  // MARK: One locatie, on the map and in the list

  class Locatie {
    constructor(feature, kies) {
      this.id = feature.id;
      this.eigen = feature.properties;
      this.feature = feature;
      this.vlak = L.geoJSON(feature, {
        filter: ({geometry}) => isVlak(geometry),
        style: {
          color: '#0e3460', weight: 2, fillColor: '#2f7fbd', fillOpacity: 0.4,
          dashArray: this.eigen.begrenzingHerkomst === 'indicatief' ? '6 4' : null,
        },
      });
      this.grenzen = this.vlak.getBounds();
      if (!this.grenzen.isValid()) this.grenzen = Locatie.rondPunten(feature.geometry);
      this.maakRij(feature, kies);
      if (this.grenzen) this.maakTeken(feature, kies);
      this.vlak.on('click', () => kies(this));
    }

    static rondPunten(geometrie) {
      if (!geometrie) return null;
      const punten = geometrie.type === 'Point' ? [geometrie.coordinates] : geometrie.coordinates;
      return L.latLngBounds(punten.map(([x, y]) => L.latLng(y, x)));
    }

    maakTeken(feature, kies) {
      const nummer = element('span', {class: klassen(feature)}, String(this.eigen.nummer));
      this.teken = L.marker(this.grenzen.getCenter(), {
        icon: L.divIcon({className: 'locatieteken', html: nummer, iconSize: [28, 28]}),
        keyboard: true, riseOnHover: true, title: this.eigen.naam,
      });
      this.teken.on('click', () => kies(this));
      this.teken.on('add', () => {
        const beeld = this.teken.getElement();
        beeld.setAttribute('role', 'button');
        beeld.setAttribute('aria-label', `${this.eigen.nummer}. ${this.eigen.naam}`);
        beeld.classList.toggle('gekozen', this.isGekozen === true);
        beeld.addEventListener('keydown', toets => {
          if (toets.key !== 'Enter' && toets.key !== ' ') return;
          toets.preventDefault();
          kies(this);
        });
      });
    }

    maakRij(feature, kies) {
      const plaatsen = (this.eigen.gemeenten || []).join(', ');
      const naam = element('span', {}, this.eigen.naam, element('small', {}, plaatsen || ONBEKEND));
      const nummer = element('span', {class: klassen(feature)}, String(this.eigen.nummer));
      this.knop = element('button', {type: 'button', 'aria-expanded': 'false'}, nummer, naam);
      this.knop.addEventListener('click', () => kies(this.isGekozen ? null : this));
      this.rij = element('li', {}, this.knop);
    }

    get bijzonderheden() {
      const feiten = [
        ['Woningen', woningen(this.eigen)], ['Status', tekst(this.eigen.status)],
        ['Ligging', LIGGING[this.eigen.ligging] || ONBEKEND], ['Begrenzing', tekst(this.eigen.begrenzingHerkomst)],
      ];
      const delen = feiten.flatMap(([naam, waarde]) => [element('dt', {}, naam), element('dd', {}, waarde)]);
      const pagina = element('a', {href: `${werk.dataset.pagina}/${encodeURIComponent(this.id)}`},
        `Alles over ${this.eigen.naam}`);
      return element('div', {class: 'bijzonderheden'}, element('dl', {}, ...delen), pagina);
    }

    toonAlsGekozen(isGekozen) {
      this.isGekozen = isGekozen;
      this.knop.setAttribute('aria-expanded', String(isGekozen));
      const oud = this.rij.querySelector('.bijzonderheden');
      if (oud) oud.remove();
      if (isGekozen) this.rij.append(this.bijzonderheden);
      this.vlak.setStyle({weight: isGekozen ? 4 : 2, fillOpacity: isGekozen ? 0.6 : 0.4});
      if (!this.teken) return;
      this.teken.setZIndexOffset(isGekozen ? 1000 : 0);
      const beeld = this.teken.getElement();
      if (beeld) beeld.classList.toggle('gekozen', isGekozen);
    }

    voldoet(keuze) {
      const {eigen} = this;
      const woorden = [eigen.naam, ...(eigen.gemeenten || []), ...(eigen.provincies || []), String(eigen.nummer)];
      const kaal = waarde => waarde.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
      return (!keuze.zoek || kaal(woorden.join(' ')).includes(kaal(keuze.zoek.trim())))
        && (!keuze.provincie || (eigen.provincies || []).includes(keuze.provincie))
        && (!keuze.status || tekst(eigen.status) === keuze.status)
        && (!keuze.ligging || eigen.ligging === keuze.ligging);
    }
  }

  // MARK: The state, which the address keeps

  const lees = () => Object.fromEntries(new URLSearchParams(location.hash.slice(1)));

  function bewaar(keuze, gekozen) {
    const delen = new URLSearchParams();
    for (const veld of VELDEN) if (keuze[veld]) delen.set(veld, keuze[veld]);
    if (!toonGebieden.checked) delen.set('gebieden', 'nee');
    if (gekozen) delen.set('locatie', gekozen.id);
    const staart = delen.toString();
    history.replaceState(null, '', staart ? `#${staart}` : location.pathname + location.search);
  }

  function vul(stand) {
    const uitVraag = new URLSearchParams(location.search).get('provincie') || '';
    for (const veld of VELDEN) filter.elements[veld].value = stand[veld] || (veld === 'provincie' ? uitVraag : '');
    toonGebieden.checked = stand.gebieden !== 'nee';
  }

  // MARK: Everything together

  class Kaartwerk {
    constructor(kaart, locaties, gebieden, provincies) {
      this.kaart = kaart;
      this.provincies = provincies;
      this.gekozen = null;
      this.lijnen = L.layerGroup().addTo(kaart);
      this.provincielaag = L.geoJSON(provincies, {
        interactive: false, style: {color: '#8a9096', weight: 1, fill: false},
        onEachFeature: (feature, laag) => laag.bindTooltip(feature.properties.naam,
          {permanent: true, direction: 'center', className: 'provincienaam', pane: 'namen', interactive: false}),
      }).addTo(kaart);
      this.gebiedenlaag = L.geoJSON(gebieden, {
        style: {color: '#a34a00', weight: 2, fillColor: '#fbe9d7', fillOpacity: 0.6, dashArray: '6 4'},
        pointToLayer: (_, plaats) => L.circleMarker(plaats, GEBIEDSPUNT),
        onEachFeature: (feature, laag) => laag.bindTooltip(`Woningbouwgebied ${feature.properties.naam}`, {sticky: true}),
      });
      // At a small scale a gebied is no more than a speck.
      this.gebiedspunten = L.layerGroup(this.gebiedenlaag.getLayers().filter(laag => laag.getBounds)
        .map(laag => L.circleMarker(laag.getBounds().getCenter(), {...GEBIEDSPUNT, dashArray: null, interactive: false})));
      this.locaties = locaties.map(feature => new Locatie(feature, locatie => this.kies(locatie, true)));
      this.luister();
    }

    // Numbers that would hide each other move apart, a few pixels and only as far as they must.
    spreid() {
      const tekens = this.locaties.filter(locatie => locatie.teken && this.kaart.hasLayer(locatie.teken));
      const plekken = tekens.map(locatie => this.kaart.latLngToLayerPoint(locatie.grenzen.getCenter()));
      for (let ronde = 0, bewoog = true; bewoog && ronde < 400; ronde += 1) {
        bewoog = false;
        for (let een = 0; een < plekken.length; een += 1) {
          for (let ander = een + 1; ander < plekken.length; ander += 1) {
            const verschil = plekken[ander].subtract(plekken[een]);
            const afstand = Math.hypot(verschil.x, verschil.y);
            if (afstand >= RUIMTE) continue;
            const richting = afstand > 0.1 ? verschil.divideBy(afstand) : L.point(0, 1);
            const stap = richting.multiplyBy((RUIMTE - afstand) / 2);
            plekken[een] = plekken[een].subtract(stap);
            plekken[ander] = plekken[ander].add(stap);
            bewoog = true;
          }
        }
      }
      this.lijnen.clearLayers();
      tekens.forEach((locatie, plek) => this.verplaats(locatie, plekken[plek]));
    }

    // A line ties a number that no longer covers its place to that place.
    verplaats(locatie, plek) {
      const plaats = locatie.grenzen.getCenter();
      const doel = this.kaart.layerPointToLatLng(plek);
      locatie.teken.setLatLng(doel);
      if (this.kaart.latLngToLayerPoint(plaats).distanceTo(plek) < 12) return;
      this.lijnen.addLayer(L.polyline([plaats, doel], {color: '#0e3460', weight: 1.5, interactive: false}));
    }

    luister() {
      this.kaart.on('zoomend', () => { this.toonGebieden(); this.spreid(); });
      filter.addEventListener('input', () => this.toon(true));
      filter.addEventListener('submit', gebeurtenis => gebeurtenis.preventDefault());
      filter.addEventListener('reset', () => setTimeout(() => { this.kies(null, false); this.toon(true); }));
      window.addEventListener('hashchange', () => this.herstel());
      werk.addEventListener('keydown', toets => {
        if (toets.key !== 'Escape' || !this.gekozen) return;
        const {knop} = this.gekozen;
        this.kies(null, false);
        knop.focus();
      });
    }

    get keuze() { return Object.fromEntries(VELDEN.map(veld => [veld, filter.elements[veld].value])); }

    // Shows what the filter lets through, and brings it into view.
    toon(brengt) {
      const {keuze} = this;
      const zichtbaar = this.locaties.filter(locatie => locatie.voldoet(keuze));
      if (this.gekozen && !zichtbaar.includes(this.gekozen)) this.kies(null, false);
      lijst.replaceChildren(...zichtbaar.map(locatie => locatie.rij));
      for (const locatie of this.locaties) {
        for (const laag of [locatie.vlak, locatie.teken]) {
          if (!laag) continue;
          if (zichtbaar.includes(locatie)) laag.addTo(this.kaart); else laag.remove();
        }
      }
      this.toonGebieden();
      this.spreid();
      const aantal = zichtbaar.length;
      telling.textContent = aantal === 0 ? 'Geen locaties gevonden' : `${aantal} ${aantal === 1 ? 'locatie' : 'locaties'}`;
      bewaar(keuze, this.gekozen);
      if (brengt) this.brengInBeeld(zichtbaar, keuze);
    }

    toonGebieden() {
      const isKlein = this.kaart.getZoom() < 5;
      if (toonGebieden.checked) this.gebiedenlaag.addTo(this.kaart).bringToBack(); else this.gebiedenlaag.remove();
      if (toonGebieden.checked && isKlein) this.gebiedspunten.addTo(this.kaart); else this.gebiedspunten.remove();
    }

    brengInBeeld(zichtbaar, keuze) {
      const provincie = this.provincies.find(feature => feature.properties.naam === keuze.provincie);
      const isGefilterd = VELDEN.some(veld => keuze[veld]);
      if (provincie) return breng(this.kaart, L.geoJSON(provincie).getBounds(), 9);
      const vakken = zichtbaar.map(locatie => locatie.grenzen).filter(Boolean);
      if (!isGefilterd || vakken.length === 0) return breng(this.kaart, NEDERLAND, 9);
      return breng(this.kaart, vakken.reduce((samen, vak) => samen.extend(vak), L.latLngBounds(vakken[0])), 8);
    }

    kies(locatie, brengt) {
      if (this.gekozen) this.gekozen.toonAlsGekozen(false);
      this.gekozen = locatie;
      bewaar(this.keuze, locatie);
      if (!locatie) return;
      locatie.toonAlsGekozen(true);
      if (brengt && locatie.grenzen) breng(this.kaart, locatie.grenzen.pad(2), 8);
      const zijkant = lijst.parentElement;
      if (zijkant.scrollHeight > zijkant.clientHeight) locatie.rij.scrollIntoView({block: 'nearest'});
    }

    // Takes over what the address says.
    herstel() {
      const stand = lees();
      vul(stand);
      this.toon(true);
      const locatie = this.locaties.find(eigen => eigen.id === stand.locatie);
      this.kies(locatie || null, true);
    }
  }

  async function begin() {
    try {
      const adressen = [werk.dataset.locaties, werk.dataset.gebieden, werk.dataset.provincies];
      const [locaties, gebieden, provincies] = await Promise.all(adressen.map(haal));
      werk.hidden = false;
      const kaart = maakKaart();
      kaart.fitBounds(NEDERLAND, {padding: [12, 12], animate: false});
      new Kaartwerk(kaart, locaties, gebieden, provincies).herstel();
      document.getElementById('zonder-script').remove();
      werk.dataset.klaar = 'ja';
    } catch (fout) {
      werk.hidden = true;
      console.error(fout);
    }
  }

  begin();
})();
