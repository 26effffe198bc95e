// SPDX-License-Identifier: EUPL-1.2

public import Foundation
import Logging
import Synchronization

/// Who may write at this moment: a list that stays as it is, or one in a file that is read again when it changes.
///
/// A file that cannot be used leaves the last list in force, so that a slip of its keeper shuts nobody out. One from
/// which the last token was taken can be used: nobody may write then.
public final class Toegangsregister: Sendable {
    /// What tells one state of a file from another.
    private struct Kenmerk: Equatable {
        let moment: Date?
        let grootte: UInt64?
        let nummer: UInt64?
        let rechten: Int?

        init(_ bestand: URL) {
            let gegevens = try? FileManager.default.attributesOfItem(atPath: bestand.path)
            moment = gegevens?[.modificationDate] as? Date
            grootte = (gegevens?[.size] as? NSNumber)?.uint64Value
            nummer = (gegevens?[.systemFileNumber] as? NSNumber)?.uint64Value
            rechten = (gegevens?[.posixPermissions] as? NSNumber)?.intValue
        }
    }

    private struct Stand {
        var kenmerk: Kenmerk?
        var lijst: Toegangslijst
    }

    private let bestand: URL?
    private let stand: Mutex<Stand>

    /// A list that does not change.
    public init(_ lijst: Toegangslijst) {
        bestand = nil
        stand = Mutex(Stand(lijst: lijst))
    }

    /// The list in a file.
    /// - Throws: ``Toegangsfout`` when it cannot be used at the start.
    public init(bestand: URL) throws(Toegangsfout) {
        self.bestand = bestand
        // Looked at before it is read: what changes in between is read the next time.
        let kenmerk = Kenmerk(bestand)
        stand = Mutex(Stand(kenmerk: kenmerk, lijst: try Toegangslijst(bestand: bestand)))
    }

    /// The list that holds now.
    func lijst(_ logger: Logger) -> Toegangslijst {
        guard let bestand else { return stand.withLock(\.lijst) }
        return stand.withLock { stand in
            let kenmerk = Kenmerk(bestand)
            guard kenmerk != stand.kenmerk else { return stand.lijst }
            stand.kenmerk = kenmerk
            do throws(Toegangsfout) {
                stand.lijst = try Toegangslijst(bestand: bestand, magLeeg: true)
                logger.notice("tokens opnieuw gelezen", metadata: ["aantal": "\(stand.lijst.namen.count)"])
            } catch {
                logger.error("tokens niet gelezen, de vorige gelden nog", metadata: ["fout": "\(error)"])
            }
            return stand.lijst
        }
    }
}
