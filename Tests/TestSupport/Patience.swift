// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// How long a test may take before it counts as one that does not end.
public enum Patience {
    /// Under a sanitizer all takes many times as long: `TEST_PATIENCE` says how many.
    private static let factor = ProcessInfo.processInfo.environment["TEST_PATIENCE"].flatMap(Int.init) ?? 1

    /// So many minutes of an ordinary run.
    public static func minutes(_ count: Int) -> Int { count * max(factor, 1) }
}
