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

    /// A segment of a path: a word, or a variable of a name.
    private enum Deel: Hashable, Sendable {
        case vast(String)
        case variabel(String)
    }

    /// All operations.
    let routes: [Route]
    /// The operations of each path, by the number of its segments.
    private let paden: [Int: [(delen: [Deel], routes: [Route])]]

    init(routes: [Route]) {
        self.routes = routes
        var paden: [Int: [(delen: [Deel], routes: [Route])]] = [:]
        for route in routes {
            let delen = Self.delen(van: route.pad)
            if let plek = paden[delen.count]?.firstIndex(where: { $0.delen == delen }) {
                paden[delen.count]?[plek].routes.append(route)
            } else {
                paden[delen.count, default: []].append((delen, [route]))
            }
        }
        self.paden = paden
    }

    /// The operations of a path below the version, nil when there are none; of two that fit the last.
    func vind(_ segmenten: [String]) -> Vondst? {
        for (delen, routes) in (paden[segmenten.count] ?? []).reversed() {
            if let paddelen = Self.paddelen(delen, segmenten) { return Vondst(routes: routes, paddelen: paddelen) }
        }
        return nil
    }

    private static func delen(van pad: String) -> [Deel] {
        pad.split(separator: "/").map { stuk in
            stuk.hasPrefix("{") ? .variabel(String(stuk.dropFirst().dropLast())) : .vast(String(stuk))
        }
    }

    private static func paddelen(_ delen: [Deel], _ segmenten: [String]) -> [String: String]? {
        var gevonden: [String: String] = [:]
        for (deel, segment) in zip(delen, segmenten) {
            switch deel {
            case .variabel(let naam): gevonden[naam] = segment
            case .vast(let woord): if woord != segment { return nil }
            }
        }
        return gevonden
    }
}
