// SPDX-License-Identifier: EUPL-1.2

extension [Handeling] {
    /// The entry that is to be undone, out of a whole history with the oldest first.
    /// - Parameter nummer: Its number; nil for the last import that is not undone yet.
    /// - Throws: ``Ongedaanfout`` when there is none or it is not to be undone.
    public func ongedaanTeMaken(_ nummer: Int?) throws(Ongedaanfout) -> Handeling {
        guard let nummer else {
            guard let laatste = last(where: { $0.soort == .invoer && terugdraaier(van: $0.nummer) == nil }) else {
                throw .geenInvoer
            }
            return laatste
        }
        guard let handeling = first(where: { $0.nummer == nummer }) else { throw .onbekend(nummer) }
        if handeling.soort == .vulling { throw .vulling(nummer) }
        if let ander = terugdraaier(van: nummer) { throw .alOngedaan(nummer, door: ander) }
        return handeling
    }

    /// The entry that undid another and was not itself undone.
    private func terugdraaier(van nummer: Int) -> Int? {
        last { $0.soort == .ongedaan(nummer) && terugdraaier(van: $0.nummer) == nil }?.nummer
    }
}
