// SPDX-License-Identifier: EUPL-1.2

extension Laagobject {
    /// The value of a fact, nil when it is not known or the object has no such fact.
    public func waarde(van kenmerk: Kenmerk) -> Kenmerkwaarde? {
        switch self {
        case .locatie(let locatie): locatie.waarde(kenmerk.naam)
        case .woningbouwgebied(let gebied): gebied.waarde(kenmerk.naam)
        case .provincie(let provincie):
            switch kenmerk.naam {
            case "code": .tekst(provincie.code)
            case "naam": .tekst(provincie.naam)
            default: provincie.begrenzing.waarde(kenmerk.naam)
            }
        case .gemeente(let gemeente):
            switch kenmerk.naam {
            case "code": .tekst(gemeente.code)
            case "naam": .tekst(gemeente.naam)
            case "provincie": gemeente.provincie.map(Kenmerkwaarde.tekst)
            default: gemeente.begrenzing.waarde(kenmerk.naam)
            }
        }
    }
}

extension Locatie {
    fileprivate func waarde(_ naam: String) -> Kenmerkwaarde? {
        switch naam {
        case "id": .tekst(id)
        case "nummer": .geheel(nummer)
        case "naam": .tekst(self.naam)
        case "naamZekerheid": naamZekerheid.map { .tekst($0.rawValue) }
        case "gemeenten": .namen(gemeenten)
        case "gemeentecodes": .namen(gemeentecodes)
        case "provincies": .namen(provincies)
        case "status": status.map { .tekst($0.rawValue) }
        case "statusToelichting": statusToelichting.map(Kenmerkwaarde.tekst)
        case "fase": fase.map(Kenmerkwaarde.tekst)
        default: opgaven.waarde(naam) ?? begrenzing.waarde(naam)
        }
    }
}

extension Woningbouwgebied {
    fileprivate func waarde(_ naam: String) -> Kenmerkwaarde? {
        switch naam {
        case "id": .tekst(id)
        case "nummer": .geheel(nummer)
        case "naam": .tekst(self.naam)
        case "regio": regio.map(Kenmerkwaarde.tekst)
        case "gemeenten": .namen(gemeenten)
        case "provincies": .namen(provincies)
        case "aanwijzingVan": aanwijzing.van.map(Kenmerkwaarde.datum)
        case "aanwijzingVanNauwkeurigheid": aanwijzing.vanNauwkeurigheid.map { .tekst($0.rawValue) }
        case "aanwijzingTot": aanwijzing.tot.map(Kenmerkwaarde.datum)
        case "aanwijzingBesluit": aanwijzing.besluit.map(Kenmerkwaarde.tekst)
        case "aanwijzingBron": aanwijzing.bron.map(Kenmerkwaarde.tekst)
        case "aanwijzingZekerheid": aanwijzing.zekerheid.map { .tekst($0.rawValue) }
        default: opgaven.waarde(naam) ?? begrenzing.waarde(naam)
        }
    }
}

extension [Woningopgave] {
    fileprivate func waarde(_ naam: String) -> Kenmerkwaarde? {
        switch naam {
        case "woningenMin": getoond.map { .geheel($0.min) }
        case "woningenMax": getoond.map { .geheel($0.max) }
        case "woningenBron": getoond.map { .tekst($0.bron) }
        default: nil
        }
    }
}

extension Begrenzing {
    fileprivate func waarde(_ naam: String) -> Kenmerkwaarde? {
        switch naam {
        case "begrenzingHerkomst": .tekst(herkomst.rawValue)
        case "begrenzingNauwkeurigheid": nauwkeurigheid.map(Kenmerkwaarde.getal)
        case "begrenzingPeildatum": peildatum.map(Kenmerkwaarde.datum)
        case "begrenzingBron": bron.map(Kenmerkwaarde.tekst)
        case "begrenzingToelichting": toelichting.map(Kenmerkwaarde.tekst)
        default: nil
        }
    }
}
