// SPDX-License-Identifier: EUPL-1.2

/// The style sheet of the report, on screen and on paper.
///
/// Its names begin with `v-`: the style of the kaart holds for the whole page.
enum Verslagstijl {
    /// The CSS; the kaart has a page of its own on paper, of its own size, so that its scale holds.
    static func tekst(kaart maat: (breedte: Int, hoogte: Int)) -> String {
        """
        html{-webkit-text-size-adjust:100%}
        body{margin:0;background:#fff;color:#22282e;line-height:1.5;\
        font-family:'Open Sans','Segoe UI',Verdana,sans-serif}
        main{max-width:50rem;margin:0 auto;padding:1.5rem 1rem 3rem}
        h1,h2,h3{color:#0e3460;line-height:1.25}
        h1{font-size:1.9rem;margin:0 0 .25rem}
        h2{font-size:1.35rem;margin:2.5rem 0 .5rem;padding-top:.75rem;border-top:2px solid #0e3460}
        h3{font-size:1.05rem;margin:1.5rem 0 .25rem}
        p{margin:.5rem 0;max-width:42rem}
        .v-stand{color:#545b62}
        .v-kern{list-style:none;margin:1.25rem 0;padding:0;display:grid;gap:.75rem;\
        grid-template-columns:repeat(auto-fit,minmax(11rem,1fr))}
        .v-kern li{border-left:4px solid #0e3460;background:#eef3f8;padding:.6rem .8rem}
        .v-kern strong{display:block;font-size:1.4rem;line-height:1.2;color:#0e3460}
        .v-regel{color:#545b62;font-size:.875rem}
        figure{margin:1rem 0;max-width:30rem}
        figure svg{display:block;width:100%;height:auto}
        figcaption{font-size:.875rem;color:#545b62;margin-top:.25rem}
        .v-balk{fill:#0e3460}
        .v-ruim{fill:#a9c8e4;stroke:#0e3460;stroke-width:1}
        .v-as{stroke:#8a9096;stroke-width:1}
        .v-doel{stroke:#a34a00;stroke-width:2.5}
        .v-tekst{font-size:13px;fill:#22282e}
        .v-doeltekst{font-size:12px;fill:#a34a00;font-weight:600}
        .v-einde{text-anchor:end}
        .v-tabel{overflow-x:auto;margin:1rem 0}
        .v-tabel:focus-visible{outline:3px solid #0e3460;outline-offset:2px}
        table{border-collapse:collapse;width:100%;font-size:.9rem}
        caption{text-align:left;font-weight:600;padding:.25rem 0}
        th,td{text-align:left;vertical-align:top;padding:.35rem .6rem .35rem 0;border-bottom:1px solid #c6cace}
        thead th{border-bottom:2px solid #8a9096}
        tbody th{font-weight:600}
        .v-getal{text-align:right;font-variant-numeric:tabular-nums;padding-right:1.25rem}
        td.v-getal{white-space:nowrap}
        tr>.v-getal:last-child{padding-right:0}
        .v-kaart svg{display:block;width:100%;height:auto;max-width:\(maat.breedte)mm;border:1px solid #c6cace}
        @page{size:A4;margin:20mm 18mm}
        @page kaart{size:\(maat.breedte)mm \(maat.hoogte)mm;margin:0}
        @media print{
        body{font-size:10pt}
        main{max-width:none;padding:0}
        h1{font-size:20pt}
        .v-kern strong{font-size:12pt;white-space:nowrap}
        h2{font-size:13pt;margin-top:8mm}
        h2,h3,caption,h2+p,h3+p{break-after:avoid}
        tr,figure,.v-kern li{break-inside:avoid}
        thead{display:table-header-group}
        .v-tabel{overflow:visible}
        .v-kern{grid-template-columns:repeat(4,1fr)}
        .v-kern li,.v-balk,.v-ruim{-webkit-print-color-adjust:exact;print-color-adjust:exact}
        .v-kaart{page:kaart;break-before:page}
        .v-kaart h2,.v-kaart p{display:none}
        .v-kaart svg{width:\(maat.breedte)mm;height:\(maat.hoogte)mm;border:0}
        }
        """
    }
}
