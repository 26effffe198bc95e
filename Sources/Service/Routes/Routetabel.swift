// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes

/// Finds the operations of a path.
struct Routetabel: Sendable {
    /// The operations that share a path, and what stands in its variable segments.
    struct Vondst: Sendable {
        let routes: [Route]
        let paddelen: [String: String]

        /// The methods that can be used, HEAD and OPTIONS included.
        var methoden: [HTTPRequest.Method] {
            let eigen = routes.map(\.methode)
            return eigen + (eigen.contains(.get) ? [.head] : []) + [.options]
        }

        /// The operation of a method; HEAD is that of GET.
        func route(_ methode: HTTPRequest.Method) -> Route? {
            routes.first { $0.methode == (methode == .head ? .get : methode) }
        }
    }

    let routes: [Route]

    /// The operations of a path below the version, nil when there are none.
    func vind(_ segmenten: [String]) -> Vondst? {
        var gevonden: [Route] = []
        var paddelen: [String: String] = [:]
        for route in routes {
            guard let delen = Self.delen(van: route, segmenten) else { continue }
            gevonden.append(route)
            paddelen = delen
        }
        return gevonden.isEmpty ? nil : Vondst(routes: gevonden, paddelen: paddelen)
    }

    private static func delen(van route: Route, _ segmenten: [String]) -> [String: String]? {
        let eigen = route.segmenten
        guard eigen.count == segmenten.count else { return nil }
        var delen: [String: String] = [:]
        for (stuk, segment) in zip(eigen, segmenten) {
            if stuk.hasPrefix("{") {
                delen[String(stuk.dropFirst().dropLast())] = segment
            } else if stuk != segment {
                return nil
            }
        }
        return delen
    }
}
