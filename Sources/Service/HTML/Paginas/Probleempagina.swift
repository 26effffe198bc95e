// SPDX-License-Identifier: EUPL-1.2

/// A problem for who asked with a browser: what is wrong, and the way on.
struct Probleempagina: Sendable {
    let probleem: Probleem
    let adres: Dienstadres

    var bytes: [UInt8] {
        let fouten = probleem.fouten.map { fout in (fout.naam ?? "Aanvraag", [HTMLPagina.Cel.tekst(fout.detail)]) }
        return HTMLPagina(
            titel: probleem.titel, kruimels: [("Start", "")],
            blokken: [fouten.isEmpty ? .opmerking(probleem.detail) : .feiten(fouten)] + [
                .koppelingen([
                    (tekst: "Naar de startpagina", href: adres.url("")),
                    (tekst: "Naar de lijst van locaties", href: adres.url("/collections/locaties/items")),
                ])
            ], alternatieven: []
        ).bytes(adres, pad: "") { _ in "" }
    }
}
